import type { SourceHealth } from '../providers/data-provider.ts';

interface SourceAlarm {
  readonly source: SourceHealth['source'];
  /** Silent: officers judge without it. Slow: it is still being asked, for longer than usual. */
  readonly kind: 'silent' | 'slow';
  readonly count: number;
  readonly since: string;
}

const USUAL_ANSWER_MS = 5 * 60_000;

/** What is worth a reviewer's attention; a source that was asked a moment ago is none. Silent ones come first. */
export function sourceAlarms(health: readonly SourceHealth[], now: Date): readonly SourceAlarm[] {
  return health
    .flatMap(({ source, waiting, silent, oldestAskedAt }): SourceAlarm[] => {
      if (oldestAskedAt === null) return [];
      if (silent > 0) return [{ source, kind: 'silent', count: silent + waiting, since: oldestAskedAt }];
      const isSlow = waiting > 0 && now.getTime() - Date.parse(oldestAskedAt) >= USUAL_ANSWER_MS;
      return isSlow ? [{ source, kind: 'slow', count: waiting, since: oldestAskedAt }] : [];
    })
    .toSorted((a, b) => Number(b.kind === 'silent') - Number(a.kind === 'silent'));
}

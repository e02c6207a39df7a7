import { retentionCutoff, type RetentionKind } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { lookThroughStore, type NamedFile, type StoreServices } from '../files/index.ts';
import { REMOVERS } from './removers.queries.ts';
import { readSettings } from './retention-periods.queries.ts';
import { countDue } from './retention-runs.queries.ts';

export interface PreviewRow {
  readonly kind: RetentionKind;
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly due: number;
  readonly held: number;
}

/** What a run that began now would remove, and what stays only because something holds it: figures by kind and unit. */
export async function previewRetention(reader: ScopedReader, scope: RowScope): Promise<PreviewRow[]> {
  const now = await readNow(reader);
  const settings = await readSettings(reader);
  const sums = new Map<string, PreviewRow>();
  for (const remover of REMOVERS) {
    const cutoff = retentionCutoff(remover.kind, now, settings);
    if (cutoff === null) continue;
    for (const count of await countDue(reader, remover, { cutoff, units: unitIdsOf(scope) })) {
      const { unit_code: code, unit_name: name } = count;
      const key = `${remover.kind} ${code ?? ''}`;
      const before = sums.get(key);
      sums.set(key, {
        kind: remover.kind,
        unit: code === null || name === null ? null : { code, name },
        due: count.due + (before?.due ?? 0),
        held: count.held + (before?.held ?? 0),
      });
    }
  }
  return [...sums.values()];
}

/** What a run that began now would find in the file store. The whole store is listed, so no screen asks for it. */
export async function previewStore(
  store: StoreServices,
): Promise<{ readonly orphans: number; readonly missing: readonly NamedFile[] }> {
  const cutoff = retentionCutoff(
    'ORPHAN_FILE',
    await readNow(store.reader),
    await readSettings(store.reader),
  );
  let orphans = 0;
  const missing: NamedFile[] = [];
  if (cutoff === null) return { orphans, missing };
  for await (const found of lookThroughStore(store, { cutoff, after: '' })) {
    orphans += found.orphans.length;
    missing.push(...found.missing);
  }
  return { orphans, missing };
}

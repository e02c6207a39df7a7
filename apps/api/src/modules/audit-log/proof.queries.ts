import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface ProvedSubject {
  readonly kind: 'APPLICATION' | 'LOCK_REQUEST';
  readonly id: string;
  readonly [column: string]: unknown;
}

/** What a code names; null when it names nothing that decisions are taken on. */
export async function findProvedSubject(
  reader: ScopedReader,
  scope: RowScope,
  code: string,
): Promise<ProvedSubject | null> {
  const [subject] = await reader.read<ProvedSubject>(scope, {
    name: 'proved-subject',
    text: `select 'APPLICATION' as kind, id::text from application where code = $1
           union all select 'LOCK_REQUEST', id::text from lock_request where code = $1`,
    values: [code],
  });
  return subject ?? null;
}

export interface PlacedLine {
  readonly unitId: number;
  readonly sequence: number;
}

/** Where the lines about a subject stand, in the order of their chains. */
export async function listPlacesOf(
  reader: ScopedReader,
  scope: RowScope,
  subjectId: string,
): Promise<PlacedLine[]> {
  const rows = await reader.read<{ unit_id: number; sequence: string }>(scope, {
    name: 'audit-places-of-subject',
    text: `select unit_id, sequence from audit_line where subject_id = $1 order by unit_id, sequence`,
    values: [subjectId],
  });
  return rows.map(({ unit_id: unitId, sequence }) => ({ unitId, sequence: Number(sequence) }));
}

export interface SegmentLine {
  readonly sequence: number;
  readonly content: string;
  readonly salt: Buffer | null;
  readonly hash: Buffer;
  readonly isOfSubject: boolean;
}

const BATCH = 5_000;

/** The lines of a chain from one to another, the one before the first with them, so that its hash is known. */
export async function* readSegment(
  reader: ScopedReader,
  scope: RowScope,
  subjectId: string,
  { unitId, from, to }: { readonly unitId: number; readonly from: number; readonly to: number },
): AsyncGenerator<SegmentLine> {
  for (let next = from - 1; next <= to; next += BATCH) {
    const rows = await reader.read<{
      sequence: string;
      content: string;
      salt: Buffer | null;
      hash: Buffer;
      is_of_subject: boolean;
    }>(scope, {
      name: 'audit-segment',
      text: `select sequence, content, salt, hash, coalesce(subject_id = $4, false) as is_of_subject from audit_line
             where unit_id = $1 and sequence between $2 and $3 order by sequence`,
      values: [unitId, next, Math.min(to, next + BATCH - 1), subjectId],
    });
    for (const { sequence, is_of_subject: isOfSubject, ...line } of rows)
      yield { ...line, sequence: Number(sequence), isOfSubject };
  }
}

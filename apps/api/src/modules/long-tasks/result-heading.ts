import { formatDateTime } from '@dinhdanh/domain';
import { printedTables } from '@dinhdanh/i18n';
import type { LongTaskInHand } from './long-task-kinds.ts';

/** The lines above every result: what it is, who had it made, when and why, and the number under which that is kept. */
export const resultHeading = (
  title: string,
  { id, startedByName, createdAt, purpose }: LongTaskInHand,
): readonly (readonly string[])[] => [
  [title],
  [`${printedTables.startedBy}: ${startedByName}`],
  [`${printedTables.startedAt}: ${formatDateTime(createdAt)}`],
  [`${printedTables.purpose}: ${purpose}`],
  [`${printedTables.number}: ${id}`],
];

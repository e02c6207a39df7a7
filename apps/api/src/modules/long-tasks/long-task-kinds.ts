import type { LongTaskKind } from '@dinhdanh/domain';
import type { Permission } from '../../platform/access/permissions.ts';
import type { Transaction } from '../../platform/use-case.ts';

/** Who may start a task of a kind, and take its result. */
export const LONG_TASK_PERMISSIONS: Readonly<Record<LongTaskKind, Permission>> = {
  PERSON_IMPORT: 'person-import:run',
  EXPORT_NOT_ACTIVATED: 'not-activated:export',
};

/** A task as the one who works it off needs it. */
export interface LongTaskInHand {
  readonly id: string;
  readonly kind: LongTaskKind;
  readonly startedBy: string;
  /** Display name of the officer. */
  readonly startedByName: string;
  readonly unitId: number;
  readonly purpose: string;
  readonly parameters: unknown;
  readonly createdAt: Date;
  /** What was uploaded; null: nothing was. */
  readonly input: Buffer | null;
}

/** One line of the result. Its number is that of the uploaded row, or counted on where nothing was uploaded. */
export interface LongTaskLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** Code of what is wrong with the row; null: nothing. */
  readonly problem: string | null;
}

export interface LongTaskPart {
  readonly lines: readonly LongTaskLine[];
  /** From where the next part goes on. */
  readonly cursor: string;
  /** Nothing is left after this part. */
  readonly isLast: boolean;
}

/** One way through a task, from wherever it stands to the end. */
export interface LongTaskRun {
  /** The lines above the result: who, when, why; then the headings of its columns. */
  readonly heading: readonly (readonly string[])[];
  /**
   * Works off the next part in the transaction that also moves the progress. `cursor` is null at the beginning, `done` is
   * how many lines there are already.
   */
  runPart(transaction: Transaction, at: { cursor: string | null; done: number }): Promise<LongTaskPart>;
}

/**
 * One kind of import or export. A part that makes another writes one file with this and registers it in jobs.ts; the rest
 * (queue, progress, cancelling, going on after a kill, result in both formats, download, expiry) is here already.
 */
export interface LongTaskWork {
  readonly kind: LongTaskKind;
  /** Reads what the run needs, outside any transaction. A DomainRefusal thrown here ends the task as failed. */
  open(task: LongTaskInHand): Promise<LongTaskRun>;
}

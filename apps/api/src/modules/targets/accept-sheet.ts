import { judgeTargetSheet, type TargetSheet, type TargetSheetProblem } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { findStandingWards, type StandingWard } from '../wards/index.ts';

/** Thrown by a use case when a sheet has problems. */
export class SheetRefused extends Error {
  readonly problems: readonly TargetSheetProblem[];

  constructor(problems: readonly TargetSheetProblem[]) {
    super('TARGET_SHEET_PROBLEMS');
    this.problems = problems;
  }
}

export interface AcceptedRow {
  readonly unitId: number;
  readonly position: number;
  readonly people: number;
  readonly note: string;
}

/** The sheet judged again, whatever a preview has said: every row with the unit that it means. */
export async function acceptSheet(
  { em, actor }: Transaction,
  sheet: TargetSheet,
  issuedOn: string,
): Promise<{ readonly rows: readonly AcceptedRow[]; readonly total: number }> {
  const units: StandingWard[] = await findStandingWards(em, actor.scope);
  const { rows, sum, problems } = judgeTargetSheet(sheet, units, issuedOn);
  if (problems.length > 0) throw new SheetRefused(problems);
  return {
    total: sum,
    rows: rows.map(({ unit, count, note }, index) => {
      if (unit === null || count === null) throw new Error('A row without a problem has a unit and a count.');
      return { unitId: unit.id, position: index + 1, people: count, note: note.normalize('NFC') };
    }),
  };
}

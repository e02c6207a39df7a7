import {
  judgeTargetSheet,
  readTargetSheet,
  tableOfText,
  type TargetSheet,
  type TargetSource,
} from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { listStandingWards } from '../wards/index.ts';
import { presentProblems, rowsOf, type TargetSheetPreview } from './target-sheet.views.ts';

/** Who looks at a sheet, and by which day its names are judged. */
export interface PreviewRequest {
  readonly reader: ScopedReader;
  readonly scope: RowScope;
  readonly locale: Locale;
  readonly issuedOn: string;
}

/** What a table of cells says, held against the units that the officer covers. */
export function previewCells(
  request: PreviewRequest,
  source: TargetSource,
  cells: readonly (readonly string[])[],
): Promise<TargetSheetPreview> {
  const sheet = readTargetSheet(cells);
  if (sheet.problems.length === 0) return previewSheet(request, source, sheet);
  const problems = presentProblems(sheet.problems, request.locale);
  return Promise.resolve({ source, rows: [], statedTotal: null, sum: 0, problems });
}

/** What a pasted table says. */
export const previewText = (request: PreviewRequest, text: string): Promise<TargetSheetPreview> =>
  previewCells(request, 'TEXT', tableOfText(text));

/** The same for rows that were read before: the day of the document was changed. */
export async function previewSheet(
  { reader, scope, locale, issuedOn }: PreviewRequest,
  source: TargetSource,
  sheet: TargetSheet,
): Promise<TargetSheetPreview> {
  const judged = judgeTargetSheet(sheet, await listStandingWards(reader, scope), issuedOn);
  return {
    source,
    rows: rowsOf(judged),
    statedTotal: sheet.statedTotal,
    sum: judged.sum,
    problems: presentProblems(judged.problems, locale),
  };
}

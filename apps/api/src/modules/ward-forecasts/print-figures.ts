import { EDGE, FONTS, mm, PAGE, put, WIDTH } from '../../platform/pdf/official-page.ts';
import { taggedPdf, type TaggedPdf } from '../../platform/pdf/tagged-pdf.ts';
import type { FigureTable } from './figure-table.ts';

const CELL = 8.5;
const ROW_GAP = 3;
/** Of the width: unit, six numbers, three days, what follows. */
const COLUMNS = [0.17, 0.07, 0.08, 0.07, 0.07, 0.07, 0.07, 0.09, 0.09, 0.09, 0.13];

/** The board on A4, tagged. */
export const printFigures = (table: FigureTable, madeAt: Date): Promise<Buffer> =>
  taggedPdf(
    {
      title: table.title,
      language: 'vi',
      font: FONTS.regular,
      margins: EDGE,
      madeAt,
      onEveryPage: (pdf, page, pages) =>
        void put(pdf, `${page}/${pages}`, 9, FONTS.regular, { y: PAGE.height - mm(14), align: 'center' }),
    },
    (pdf) => {
      pdf.add('H1', () => put(pdf, table.title, 14, FONTS.bold, { align: 'center' }));
      pdf.add('P', () => put(pdf, table.lead, 11, FONTS.regular, { align: 'center' }));
      pdf.document.y += 8;
      drawTable(pdf, table);
      pdf.document.y += 8;
      for (const note of table.notes) pdf.add('P', () => put(pdf, note, 10, FONTS.italic));
    },
  );

function drawTable(pdf: TaggedPdf, { head, rows }: FigureTable): void {
  const { document, root } = pdf;
  const table = document.struct('Table');
  root.add(table);
  [head, ...rows].forEach((cells, index) => {
    const isHead = index === 0;
    const font = isHead || index === rows.length ? FONTS.bold : FONTS.regular;
    const height = Math.max(
      ...cells.map((words, column) =>
        document
          .font(font)
          .fontSize(CELL)
          .heightOfString(words || ' ', { width: widthOf(column), lineGap: 1 }),
      ),
    );
    if (document.y + height + ROW_GAP > PAGE.height - EDGE.bottom) document.addPage();
    const top = document.y;
    const drawn = cells.map((words, column) =>
      document.struct(isHead ? 'TH' : 'TD', {}, [
        () =>
          void put(pdf, words, CELL, font, {
            ...{ x: leftOf(column), y: top, width: widthOf(column) },
            align: column === 0 ? 'left' : 'right',
          }),
      ]),
    );
    table.add(document.struct('TR', {}, drawn));
    document.y = top + height + ROW_GAP;
  });
  table.end();
}

const widthOf = (column: number): number => (COLUMNS[column] ?? 0) * WIDTH - 4;
const leftOf = (column: number): number =>
  EDGE.left + COLUMNS.slice(0, column).reduce((sum, share) => sum + share * WIDTH, 0);

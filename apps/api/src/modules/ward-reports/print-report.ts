import type { ComposedReport } from '@dinhdanh/domain';
import {
  drawHeading,
  drawSignature,
  EDGE,
  FONTS,
  LINE_GAP,
  mm,
  PAGE,
  put,
  underline,
  WIDTH,
} from '../../platform/pdf/official-page.ts';
import { taggedPdf, type TaggedPdf } from '../../platform/pdf/tagged-pdf.ts';

const BODY = 13;
const CELL = 10;
const CELL_PADDING = 3;
const INDENT = mm(12.7);
const PARAGRAPH_GAP = 6;
/** Recipients, title and name, with the space above them. */
const SIGNATURE_HEIGHT = mm(60);
/** Of the width: number, unit, four counts, share, forecast. */
const COLUMNS = [0.06, 0.22, 0.11, 0.12, 0.1, 0.11, 0.12, 0.16];

/**
 * The report on A4 as the decree sets it, PDF/A-2a, with a table that screen readers read by row and column.
 *
 * @legal khổ giấy, lề, cỡ chữ, vị trí các thành phần: Phụ lục I Nghị định 30/2020/NĐ-CP.
 */
export const printReport = (report: ComposedReport, madeAt: Date): Promise<Buffer> =>
  taggedPdf(
    {
      title: `${report.title} ${report.number}`,
      language: 'vi',
      font: FONTS.regular,
      margins: EDGE,
      isForArchives: true,
      madeAt,
      onEveryPage(pdf, page) {
        if (page > 1) put(pdf, String(page), BODY, FONTS.regular, { y: mm(10), align: 'center' });
      },
    },
    (pdf) => {
      drawHeading(pdf, report);
      drawBody(pdf, report);
      if (pdf.document.y + SIGNATURE_HEIGHT > PAGE.height - EDGE.bottom) pdf.document.addPage();
      drawSignature(pdf, report, '');
    },
  );

function drawBody(pdf: TaggedPdf, report: ComposedReport): void {
  const { document, add } = pdf;
  add('H1', () => put(pdf, report.title, 14, FONTS.bold, { align: 'center' }));
  add('P', () => put(pdf, report.subject, 14, FONTS.bold, { align: 'center' }));
  underline(pdf, EDGE.left, WIDTH, WIDTH / 5);
  document.y += 14;
  add('P', () => put(pdf, report.addressee, 14, FONTS.regular, { align: 'center' }));
  document.y += 10;
  for (const words of report.paragraphs) drawParagraph(pdf, words);
  add('P', () => put(pdf, report.table.caption, BODY, FONTS.bold, { align: 'center' }));
  drawTable(pdf, report.table);
  document.y += PARAGRAPH_GAP;
  for (const words of report.notes) drawParagraph(pdf, words);
}

const drawParagraph = (pdf: TaggedPdf, words: string): void =>
  pdf.add('P', () => {
    put(pdf, words, BODY, FONTS.regular, { align: 'justify', indent: INDENT });
    pdf.document.y += PARAGRAPH_GAP;
  });

function drawTable(pdf: TaggedPdf, { head, rows, total }: ComposedReport['table']): void {
  const { document, root } = pdf;
  const table = document.struct('Table');
  root.add(table);
  const drawRow = (cells: readonly string[], role: 'TH' | 'TD', font: string): void => {
    const height = heightOf(pdf, cells, font);
    if (document.y + height > PAGE.height - EDGE.bottom) document.addPage();
    const top = document.y;
    pdf.decorate('Layout', () => drawBoxes(document, top, height));
    const boxes = cells.map((words, column) =>
      document.struct(role, {}, [() => drawCell(pdf, words, { column, top, font, isHead: role === 'TH' })]),
    );
    table.add(document.struct('TR', {}, boxes));
    document.y = top + height;
  };
  drawRow(head, 'TH', FONTS.bold);
  for (const row of rows) drawRow(row, 'TD', FONTS.regular);
  drawRow(total, 'TD', FONTS.bold);
  table.end();
}

const widthOf = (column: number): number => (COLUMNS[column] ?? 0) * WIDTH;
const leftOf = (column: number): number =>
  EDGE.left + COLUMNS.slice(0, column).reduce((sum, share) => sum + share * WIDTH, 0);

const heightOf = ({ document }: TaggedPdf, cells: readonly string[], font: string): number =>
  2 * CELL_PADDING +
  Math.max(
    ...cells.map((words, column) =>
      document
        .font(font)
        .fontSize(CELL)
        .heightOfString(words || ' ', { width: widthOf(column) - 2 * CELL_PADDING, lineGap: LINE_GAP }),
    ),
  );

function drawBoxes(document: PDFKit.PDFDocument, top: number, height: number): void {
  COLUMNS.forEach((_, column) => {
    document.lineWidth(0.5).rect(leftOf(column), top, widthOf(column), height).stroke('#000000');
  });
}

interface CellPlace {
  readonly column: number;
  readonly top: number;
  readonly font: string;
  readonly isHead: boolean;
}

/** Names stand left, numbers right. */
function drawCell(pdf: TaggedPdf, words: string, { column, top, font, isHead }: CellPlace): void {
  put(pdf, words, CELL, font, {
    x: leftOf(column) + CELL_PADDING,
    y: top + CELL_PADDING,
    width: widthOf(column) - 2 * CELL_PADDING,
    align: isHead ? 'center' : column === 1 ? 'left' : 'right',
  });
}

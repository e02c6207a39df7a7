import { createRequire } from 'node:module';
import { formatDateTime } from '@dinhdanh/domain';
import { printedPaper as say } from '@dinhdanh/i18n';
import { taggedPdf, type PdfDocument, type TaggedPdf } from '../../platform/pdf/tagged-pdf.ts';

const { resolve } = createRequire(import.meta.url);
const FONT_PACKAGE = '@expo-google-fonts/be-vietnam-pro';
const FONTS = {
  regular: resolve(`${FONT_PACKAGE}/400Regular/BeVietnamPro_400Regular.ttf`),
  bold: resolve(`${FONT_PACKAGE}/600SemiBold/BeVietnamPro_600SemiBold.ttf`),
};
const MARGIN = 40;
const FOOT = 24;
const INK = '#1c2b33';
const QUIET = '#4c5f69';
const LINE = '#9fb0b8';
const ACCENT = '#0f5e5c';
const PADDING = 4;
const BOX = 9;
const BOX_STEP = 16;
/** Between the margins of an A4 page. */
const WIDTH = 515;

type Element = PDFKit.PDFStructureElement;

/** Boxes to tick in a cell, each with the words below it, and what a screen reader says in their place. */
interface Boxes {
  readonly boxes: readonly string[];
  readonly alt: string;
}
export type Cell = string | Boxes;

/** Widths of all columns add up to 515. */
export interface Column {
  readonly words: string;
  readonly width: number;
}

interface Paper {
  readonly title: string;
  /** By what the paper is known, at the foot of every page. */
  readonly reference: string;
  readonly printedBy: string;
  readonly printedAt: Date;
}

/** A paper with names on A4, and who printed it when across every page and at its foot. */
export const namesOnPaper = (paper: Paper, write: (pdf: TaggedPdf) => void): Promise<Buffer> =>
  taggedPdf(
    {
      title: paper.title,
      language: 'vi',
      font: FONTS.regular,
      margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
      onEveryPage: (pdf, page, pages) => drawPageFurniture(pdf, paper, { page, pages }),
    },
    write,
  );

interface Head {
  readonly title: string;
  readonly facts: readonly (readonly [term: string, value: string])[];
  /** What whoever holds the paper must keep to. */
  readonly duty: string;
  /** How the table is to be filled in. */
  readonly guide?: string;
}

export function drawHead({ document, add }: TaggedPdf, { title, facts, duty, guide }: Head): void {
  add('H1', () => text(document, title, 15, FONTS.bold).moveDown(0.4));
  for (const [term, value] of facts) add('P', () => text(document, `${term}: ${value}`, 10));
  document.moveDown(0.4);
  add('P', () => text(document, duty, 9, FONTS.regular, QUIET).moveDown(guide === undefined ? 0.6 : 0.4));
  if (guide !== undefined) add('P', () => text(document, guide, 9).moveDown(0.6));
}

/** A table of its own below a heading. */
export function drawTable(
  pdf: TaggedPdf,
  heading: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): void {
  const { document, root, add } = pdf;
  // A heading alone at the foot of a page would be read as empty.
  breakBefore(document, 90);
  add('H2', () => text(document, heading, 12, FONTS.bold, ACCENT).moveDown(0.3));
  const table = document.struct('Table');
  root.add(table);
  const head = columns.map(({ words }) => words);
  drawRow(pdf, table, { role: 'TH', columns, cells: head });
  for (const cells of rows) drawRow(pdf, table, { role: 'TD', columns, cells });
  table.end();
  document.moveDown(0.8);
}

/** People by hamlet, in the order in which they come. */
export function byHamlet<Person extends { readonly hamlet: string | null }>(
  people: readonly Person[],
  withoutHamlet: string,
): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const hamlet = person.hamlet ?? withoutHamlet;
    groups.set(hamlet, [...(groups.get(hamlet) ?? []), person]);
  }
  return groups;
}

const text = (document: PdfDocument, words: string, size: number, font = FONTS.regular, colour = INK) =>
  document
    .font(font)
    .fontSize(size)
    .fillColor(colour)
    .text(words, MARGIN, document.y, { width: WIDTH, lineGap: 2 });

function breakBefore(document: PdfDocument, height: number): void {
  if (document.y + height > document.page.height - MARGIN - FOOT) document.addPage();
}

interface Row {
  readonly role: 'TH' | 'TD';
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
}

function drawRow({ document, decorate }: TaggedPdf, table: Element, { role, columns, cells }: Row): void {
  const font = role === 'TH' ? FONTS.bold : FONTS.regular;
  const written = columns.map(({ width }, index) => ({ width, cell: cells[index] ?? '' }));
  const heights = written.map(({ width, cell }) =>
    document
      .font(font)
      .fontSize(9)
      .heightOfString(typeof cell === 'string' ? cell : '', { width: width - 2 * PADDING }),
  );
  const height = Math.max(...heights, 2 * BOX) + 2 * PADDING;
  breakBefore(document, height);
  const top = document.y;
  const row = document.struct('TR');
  table.add(row);
  let left = MARGIN;
  for (const { width, cell } of written) {
    const x = left + PADDING;
    if (typeof cell === 'string') {
      const draw = () =>
        void document
          .font(font)
          .fontSize(9)
          .fillColor(INK)
          .text(cell, x, top + PADDING, { width: width - 2 * PADDING });
      row.add(document.struct(role, {}, [draw]));
    } else
      row.add(
        document.struct(role, { alt: cell.alt }, [() => drawBoxes(document, cell.boxes, x, top + PADDING)]),
      );
    left += width;
  }
  row.end();
  decorate('Layout', () =>
    document
      .lineWidth(0.5)
      .moveTo(MARGIN, top + height)
      .lineTo(MARGIN + WIDTH, top + height)
      .stroke(LINE),
  );
  document.y = top + height;
}

function drawBoxes(document: PdfDocument, boxes: readonly string[], left: number, top: number): void {
  for (const [index, words] of boxes.entries()) {
    const x = left + index * BOX_STEP;
    document.lineWidth(0.7).rect(x, top, BOX, BOX).stroke(INK);
    document
      .font(FONTS.regular)
      .fontSize(6)
      .fillColor(QUIET)
      .text(words, x, top + BOX + 1, { width: BOX, align: 'center', lineBreak: false });
  }
}

function drawPageFurniture(
  { document }: TaggedPdf,
  { reference, printedBy, printedAt }: Paper,
  { page, pages }: { readonly page: number; readonly pages: number },
): void {
  const at = formatDateTime(printedAt);
  const { width, height } = document.page;
  document.save();
  document.rotate(-35, { origin: [width / 2, height / 2] });
  document.font(FONTS.bold).fontSize(19).fillColor(INK).fillOpacity(0.09);
  for (const shift of [-190, 0, 190])
    document.text(say.watermark(printedBy, at), -width / 2, height / 2 + shift, {
      width: width * 2,
      align: 'center',
      lineBreak: false,
    });
  document.restore();
  document
    .font(FONTS.regular)
    .fontSize(8)
    .fillOpacity(1)
    .fillColor(QUIET)
    .text(say.footer(reference, printedBy, at, page, pages), MARGIN, height - MARGIN - FOOT / 2, {
      lineBreak: false,
    });
}

import { createRequire } from 'node:module';
import { formatDateTime, localDateOf, outreachStage, VISIT_OUTCOMES, formatDate } from '@dinhdanh/domain';
import { printedList as say, termLabel } from '@dinhdanh/i18n';
import { taggedPdf, type PdfDocument, type TaggedPdf } from '../../platform/pdf/tagged-pdf.ts';
import type { PersonRow } from './carried-lists.queries.ts';
import type { PrintedList } from './print-list.ts';

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
const PADDING = 4;
const BOX = 9;
const BOX_STEP = 16;

/** Widths add up to the page between its margins. */
const COLUMNS = [
  { words: say.number, width: 28 },
  { words: say.person, width: 142 },
  { words: say.address, width: 150 },
  { words: say.phone, width: 58 },
  { words: say.result, width: 137 },
] as const;
const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

type Element = PDFKit.PDFStructureElement;

/** A list on A4 for a team: number, least data, boxes to tick, and who printed it across every page. */
export const listOnPaper = (printed: PrintedList): Promise<Buffer> =>
  taggedPdf(
    {
      title: say.title(printed.list.code),
      language: 'vi',
      font: FONTS.regular,
      margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
      onEveryPage: (pdf, page, pages) => drawPageFurniture(pdf, printed, { page, pages }),
    },
    (pdf) => {
      drawHead(pdf, printed);
      for (const [hamlet, people] of byHamlet(printed.people)) drawHamlet(pdf, hamlet, people);
    },
  );

function byHamlet(people: readonly PersonRow[]): Map<string, PersonRow[]> {
  const groups = new Map<string, PersonRow[]>();
  for (const person of people) {
    const hamlet = person.hamlet ?? say.withoutHamlet;
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

function drawHead({ document, add }: TaggedPdf, { list }: PrintedList): void {
  add('H1', () => text(document, say.title(list.code), 15, FONTS.bold).moveDown(0.4));
  const hamlets = [...list.hamlets, ...(list.includesWithoutHamlet ? [say.withoutHamlet] : [])];
  // The last day is the one before the midnight at which the list ends.
  const lastDay = localDateOf(new Date(list.expiresAt.getTime() - 1));
  const facts = [
    [say.unit, list.unitName],
    [say.team, list.teamName],
    [say.hamlets, hamlets.join(', ')],
    [say.people, String(list.people)],
    [say.validUntil, formatDate(lastDay)],
  ] as const;
  for (const [term, value] of facts) add('P', () => text(document, `${term}: ${value}`, 10));
  document.moveDown(0.4);
  add('P', () => text(document, say.duty, 9, FONTS.regular, QUIET).moveDown(0.4));
  const legend = VISIT_OUTCOMES.map(
    (outcome, index) => `${index + 1} ${termLabel('visitOutcome', outcome, 'vi')}`,
  ).join('; ');
  add('P', () => text(document, `${say.outcomes} ${legend}.`, 9).moveDown(0.6));
}

function drawHamlet(pdf: TaggedPdf, hamlet: string, people: readonly PersonRow[]): void {
  const { document, root, add } = pdf;
  // A heading alone at the foot of a page would be read as empty.
  breakBefore(document, 90);
  add('H2', () => text(document, `${hamlet} (${people.length})`, 12, FONTS.bold, '#0f5e5c').moveDown(0.3));
  const table = document.struct('Table');
  root.add(table);
  drawRow(
    pdf,
    table,
    'TH',
    COLUMNS.map(({ words }) => words),
    { hasBoxes: false },
  );
  for (const person of people) {
    const isDone = outreachStage(person.account_state) !== 'WAITING';
    drawRow(pdf, table, 'TD', cellsOf(person, isDone), { hasBoxes: !isDone });
  }
  table.end();
  document.moveDown(0.8);
}

const cellsOf = (person: PersonRow, isDone: boolean): readonly string[] => [
  String(person.position),
  `${person.full_name}, ${person.birth_year}`,
  person.address,
  person.phone_hint,
  isDone ? say.done : '',
];

function breakBefore(document: PdfDocument, height: number): void {
  if (document.y + height > document.page.height - MARGIN - FOOT) document.addPage();
}

function drawRow(
  { document, decorate }: TaggedPdf,
  table: Element,
  role: 'TH' | 'TD',
  cells: readonly string[],
  { hasBoxes }: { readonly hasBoxes: boolean },
): void {
  const font = role === 'TH' ? FONTS.bold : FONTS.regular;
  const heights = COLUMNS.map(({ width }, index) =>
    document
      .font(font)
      .fontSize(9)
      .heightOfString(cells[index] ?? '', { width: width - 2 * PADDING }),
  );
  const height = Math.max(...heights, 2 * BOX) + 2 * PADDING;
  breakBefore(document, height);
  const top = document.y;
  const row = document.struct('TR');
  table.add(row);
  let left = MARGIN;
  for (const [index, { width }] of COLUMNS.entries()) {
    const x = left + PADDING;
    const isBoxes = hasBoxes && index === COLUMNS.length - 1;
    const draw = isBoxes
      ? () => drawBoxes(document, x, top + PADDING)
      : () =>
          void document
            .font(font)
            .fontSize(9)
            .fillColor(INK)
            .text(cells[index] ?? '', x, top + PADDING, { width: width - 2 * PADDING });
    row.add(document.struct(role, isBoxes ? { alt: say.emptyBox } : {}, [draw]));
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

/** A numbered box for each outcome. */
function drawBoxes(document: PdfDocument, left: number, top: number): void {
  for (const [index] of VISIT_OUTCOMES.entries()) {
    const x = left + index * BOX_STEP;
    document.lineWidth(0.7).rect(x, top, BOX, BOX).stroke(INK);
    document
      .font(FONTS.regular)
      .fontSize(6)
      .fillColor(QUIET)
      .text(String(index + 1), x, top + BOX + 1, { width: BOX, align: 'center', lineBreak: false });
  }
}

function drawPageFurniture(
  { document }: TaggedPdf,
  { list, printedBy, printedAt }: PrintedList,
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
    .text(say.footer(list.code, printedBy, at, page, pages), MARGIN, height - MARGIN - FOOT / 2, {
      lineBreak: false,
    });
}

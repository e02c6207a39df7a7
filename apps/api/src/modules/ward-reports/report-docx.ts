import type { ComposedReport } from '@dinhdanh/domain';
import { printedLetter as say } from '@dinhdanh/i18n';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const FONT = 'Times New Roman';
const BODY = 13;
const CELL = 10;
const PERCENT = { size: 100, type: WidthType.PERCENTAGE } as const;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

interface Look {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly indent?: number;
  readonly isTitle?: boolean;
}

/** Sizes are counted in half points there. */
const line = (
  words: string,
  {
    size = BODY,
    isBold = false,
    isItalic = false,
    align = AlignmentType.CENTER,
    indent = 0,
    isTitle = false,
  }: Look = {},
): Paragraph =>
  new Paragraph({
    alignment: align,
    spacing: { after: 60 },
    indent: { firstLine: convertMillimetersToTwip(indent) },
    ...(isTitle ? { outlineLevel: 0 } : {}),
    children: [new TextRun({ text: words, size: size * 2, bold: isBold, italics: isItalic, font: FONT })],
  });

const paragraph = (words: string): Paragraph => line(words, { align: AlignmentType.JUSTIFIED, indent: 12.7 });

const sideBySide = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: PERCENT,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          new TableCell({ width: { size: 40, type: WidthType.PERCENTAGE }, children: left }),
          new TableCell({ width: { size: 60, type: WidthType.PERCENTAGE }, children: right }),
        ],
      }),
    ],
  });

const row = (cells: readonly string[], isHead: boolean, isBold: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (words, column) =>
        new TableCell({
          children: [
            line(words, {
              size: CELL,
              isBold,
              align: isHead ? AlignmentType.CENTER : column === 1 ? AlignmentType.LEFT : AlignmentType.RIGHT,
            }),
          ],
        }),
    ),
  });

/**
 * The same report as printReport sets, for offices that go on writing in it.
 *
 * @legal khổ giấy, lề, cỡ chữ: Phụ lục I Nghị định 30/2020/NĐ-CP.
 */
export function reportDocx(report: ComposedReport): Promise<Buffer> {
  const { table } = report;
  const margin = {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(20),
  };
  const size = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
  const document = new Document({
    title: `${report.title} ${report.number}`,
    creator: report.office,
    sections: [
      {
        properties: { page: { size, margin } },
        children: [
          heading(report),
          line(''),
          line(report.title, { size: 14, isBold: true, isTitle: true }),
          line(report.subject, { size: 14, isBold: true }),
          line(report.addressee, { size: 14 }),
          ...report.paragraphs.map(paragraph),
          line(table.caption, { isBold: true }),
          new Table({
            width: PERCENT,
            rows: [
              row(table.head, true, true),
              ...table.rows.map((cells) => row(cells, false, false)),
              row(table.total, false, true),
            ],
          }),
          line(''),
          ...report.notes.map(paragraph),
          signature(report),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const heading = (report: ComposedReport): Table =>
  sideBySide(
    [
      ...(report.parentOffice === null ? [] : [line(report.parentOffice, { size: 12 })]),
      line(report.office, { size: 12, isBold: true }),
      line(report.number),
    ],
    [
      line(report.nation, { size: 12, isBold: true }),
      line(report.motto, { isBold: true }),
      line(report.placeAndDate, { isItalic: true }),
    ],
  );

const signature = ({ recipients, signature: { title, name } }: ComposedReport): Table =>
  sideBySide(
    [
      line(say.recipients, { size: 12, isBold: true, isItalic: true, align: AlignmentType.LEFT }),
      ...recipients.map((recipient) => line(`- ${recipient}`, { size: 11, align: AlignmentType.LEFT })),
    ],
    [line(title, { isBold: true }), line(''), line(''), line(name, { isBold: true })],
  );

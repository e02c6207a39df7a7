import { createRequire } from 'node:module';
import type { OfficialHeading } from '@dinhdanh/domain';
import { printedLetter as say } from '@dinhdanh/i18n';
import type { TaggedPdf } from './tagged-pdf.ts';

const { resolve } = createRequire(import.meta.url);
const FONT_PACKAGE = '@expo-google-fonts/tinos';
/** With the measures of Times New Roman, which the decree asks for. */
export const FONTS = {
  regular: resolve(`${FONT_PACKAGE}/400Regular/Tinos_400Regular.ttf`),
  bold: resolve(`${FONT_PACKAGE}/700Bold/Tinos_700Bold.ttf`),
  italic: resolve(`${FONT_PACKAGE}/400Regular_Italic/Tinos_400Regular_Italic.ttf`),
  boldItalic: resolve(`${FONT_PACKAGE}/700Bold_Italic/Tinos_700Bold_Italic.ttf`),
};

export const mm = (length: number): number => (length * 72) / 25.4;
export const PAGE = { width: mm(210), height: mm(297) };
/** Lề trang of the decree. */
export const EDGE = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) };
export const WIDTH = PAGE.width - EDGE.left - EDGE.right;
const HEADING_LEFT = mm(64);
const HEADING_RIGHT = WIDTH - HEADING_LEFT;
export const LINE_GAP = 3;

interface Setting {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly indent?: number;
}

export const put = (
  { document }: TaggedPdf,
  words: string,
  size: number,
  font: string,
  { x = EDGE.left, y = document.y, width = WIDTH, align = 'left', indent = 0 }: Setting = {},
): PDFKit.PDFDocument =>
  document
    .font(font)
    .fontSize(size)
    .fillColor('#000000')
    .text(words, x, y, { width, align, indent, lineGap: LINE_GAP });

/** A thin line under a name, centred in its column. */
export const underline = (pdf: TaggedPdf, x: number, column: number, width: number): void =>
  pdf.decorate('Layout', () => {
    const { document } = pdf;
    const from = x + (column - width) / 2;
    document
      .lineWidth(0.7)
      .moveTo(from, document.y)
      .lineTo(from + width, document.y)
      .stroke('#000000');
  });

/** What stands above every paper of an office, in two columns. */
export function drawHeading(pdf: TaggedPdf, paper: OfficialHeading & { readonly number: string }): void {
  const { document, add } = pdf;
  const left = { x: EDGE.left, width: HEADING_LEFT, align: 'center' } as const;
  const right = { x: EDGE.left + HEADING_LEFT, width: HEADING_RIGHT, align: 'center' } as const;
  const top = document.y;
  const { parentOffice } = paper;
  if (parentOffice !== null) add('P', () => put(pdf, parentOffice, 12, FONTS.regular, { ...left, y: top }));
  add('P', () => put(pdf, paper.office, 12, FONTS.bold, left));
  underline(pdf, left.x, HEADING_LEFT, HEADING_LEFT / 3);
  const leftEnd = document.y;

  add('P', () => put(pdf, paper.nation, 12, FONTS.bold, { ...right, y: top }));
  add('P', () => put(pdf, paper.motto, 13, FONTS.bold, right));
  underline(pdf, right.x, HEADING_RIGHT, document.font(FONTS.bold).fontSize(13).widthOfString(paper.motto));

  const second = Math.max(leftEnd, document.y) + 8;
  add('P', () => put(pdf, paper.number, 13, FONTS.regular, { ...left, y: second }));
  add('P', () => put(pdf, paper.placeAndDate, 13, FONTS.italic, { ...right, y: second }));
  document.moveDown(1.2);
}

interface Signed {
  readonly recipients: readonly string[];
  readonly signature: { readonly title: string; readonly name: string };
}

/** Nơi nhận on the left, the signature on the right; `how` stands between title and name. */
export function drawSignature(pdf: TaggedPdf, { recipients, signature }: Signed, how: string): void {
  const { document, root, add } = pdf;
  document.y += 8;
  const top = document.y;
  add('P', () => put(pdf, say.recipients, 12, FONTS.boldItalic, { width: HEADING_LEFT }));
  const items = recipients.map((recipient) =>
    document.struct('LI', {}, [
      document.struct('LBody', {}, [
        () => void put(pdf, `- ${recipient}`, 11, FONTS.regular, { width: HEADING_LEFT }),
      ]),
    ]),
  );
  root.add(document.struct('L', {}, items));
  const right = { x: EDGE.left + HEADING_LEFT, width: HEADING_RIGHT, align: 'center' } as const;
  add('P', () => put(pdf, signature.title, 13, FONTS.bold, { ...right, y: top }));
  add('P', () => put(pdf, how, 11, FONTS.italic, right));
  document.y += mm(8);
  add('P', () => put(pdf, signature.name, 13, FONTS.bold, right));
}

import { createRequire } from 'node:module';
import type { ComposedLetter } from '@dinhdanh/domain';
import { printedLetter as say } from '@dinhdanh/i18n';
import encodeQR from 'qr';
import { taggedPdf, type TaggedPdf } from '../../platform/pdf/tagged-pdf.ts';

const { resolve } = createRequire(import.meta.url);
const FONT_PACKAGE = '@expo-google-fonts/tinos';
/** With the measures of Times New Roman, which the decree asks for. */
const FONTS = {
  regular: resolve(`${FONT_PACKAGE}/400Regular/Tinos_400Regular.ttf`),
  bold: resolve(`${FONT_PACKAGE}/700Bold/Tinos_700Bold.ttf`),
  italic: resolve(`${FONT_PACKAGE}/400Regular_Italic/Tinos_400Regular_Italic.ttf`),
  boldItalic: resolve(`${FONT_PACKAGE}/700Bold_Italic/Tinos_700Bold_Italic.ttf`),
};

const mm = (length: number): number => (length * 72) / 25.4;
const PAGE = { width: mm(210), height: mm(297) };
const EDGE = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) };
const QR_SIDE = mm(23);
/** The foot holds the QR code of the first page, the address that it opens and the line of the product. */
const MARGINS = { ...EDGE, bottom: EDGE.bottom + QR_SIDE + mm(3) };
const WIDTH = PAGE.width - EDGE.left - EDGE.right;
const HEADING_LEFT = mm(64);
const HEADING_RIGHT = WIDTH - HEADING_LEFT;
const INDENT = mm(12.7);
const LINE_GAP = 3;
const PARAGRAPH_GAP = 6;
/** Recipients, title and name, with the space above them. */
const SIGNATURE_HEIGHT = mm(40);
const BODY = 13;
/** The light border that readers of QR codes need, in modules. */
const QUIET_ZONE = 4;

interface Setting {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'justify';
  readonly indent?: number;
}

/**
 * The letter on A4 as the decree sets it: two columns above, then one; PDF/A-2a.
 *
 * @legal khổ giấy, lề, cỡ chữ, vị trí các thành phần: Phụ lục I Nghị định 30/2020/NĐ-CP.
 *
 * Edge: the same letter gives the same bytes, so that a job that runs twice keeps what its hash says.
 */
export const printLetter = (
  letter: ComposedLetter,
  { verificationUrl, madeAt }: { readonly verificationUrl: string; readonly madeAt: Date },
): Promise<Buffer> =>
  taggedPdf(
    {
      title: `${letter.title} ${letter.number}`,
      language: 'vi',
      font: FONTS.regular,
      margins: MARGINS,
      isForArchives: true,
      madeAt,
      onEveryPage: drawPageFurniture,
    },
    (pdf) => {
      drawHeading(pdf, letter);
      drawBody(pdf, letter);
      drawSignature(pdf, letter);
      drawVerification(pdf, verificationUrl);
    },
  );

const put = (
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
const underline = (pdf: TaggedPdf, x: number, column: number, width: number): void =>
  pdf.decorate('Layout', () => {
    const { document } = pdf;
    const from = x + (column - width) / 2;
    document
      .lineWidth(0.7)
      .moveTo(from, document.y)
      .lineTo(from + width, document.y)
      .stroke('#000000');
  });

function drawHeading(pdf: TaggedPdf, letter: ComposedLetter): void {
  const { document, add } = pdf;
  const left = { x: EDGE.left, width: HEADING_LEFT, align: 'center' } as const;
  const right = { x: EDGE.left + HEADING_LEFT, width: HEADING_RIGHT, align: 'center' } as const;
  const top = document.y;
  const { parentOffice } = letter;
  if (parentOffice !== null) add('P', () => put(pdf, parentOffice, 12, FONTS.regular, { ...left, y: top }));
  add('P', () => put(pdf, letter.office, 12, FONTS.bold, left));
  underline(pdf, left.x, HEADING_LEFT, HEADING_LEFT / 3);
  const leftEnd = document.y;

  add('P', () => put(pdf, letter.nation, 12, FONTS.bold, { ...right, y: top }));
  add('P', () => put(pdf, letter.motto, 13, FONTS.bold, right));
  underline(pdf, right.x, HEADING_RIGHT, document.font(FONTS.bold).fontSize(13).widthOfString(letter.motto));

  const second = Math.max(leftEnd, document.y) + 8;
  add('P', () => put(pdf, letter.number, 13, FONTS.regular, { ...left, y: second }));
  add('P', () => put(pdf, letter.placeAndDate, 13, FONTS.italic, { ...right, y: second }));
  document.moveDown(1.2);
}

function drawBody(pdf: TaggedPdf, letter: ComposedLetter): void {
  const { document, add } = pdf;
  add('H1', () => put(pdf, letter.title, 14, FONTS.bold, { align: 'center' }));
  add('P', () => put(pdf, letter.subject, 14, FONTS.bold, { align: 'center' }));
  underline(pdf, EDGE.left, WIDTH, WIDTH / 5);
  document.y += 14;
  add('P', () => put(pdf, letter.addressee, 14, FONTS.regular, { align: 'center' }));
  document.y += 10;
  letter.paragraphs.forEach((words, index) => {
    if (index === letter.paragraphs.length - 1) keepWithSignature(document, words);
    add('P', () => {
      put(pdf, words, BODY, FONTS.regular, { align: 'justify', indent: INDENT });
      document.y += PARAGRAPH_GAP;
    });
  });
}

/** A signature alone on a page could be put under anything: the last paragraph goes with it. */
function keepWithSignature(document: PDFKit.PDFDocument, words: string): void {
  const height = document
    .font(FONTS.regular)
    .fontSize(BODY)
    .heightOfString(words, { width: WIDTH, indent: INDENT, lineGap: LINE_GAP });
  if (document.y + height + SIGNATURE_HEIGHT > PAGE.height - MARGINS.bottom) document.addPage();
}

function drawSignature(pdf: TaggedPdf, { recipients, signature }: ComposedLetter): void {
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
  add('P', () => put(pdf, say.decidedInTheSystem, 11, FONTS.italic, right));
  document.y += mm(8);
  add('P', () => put(pdf, signature.name, 13, FONTS.bold, right));
}

/** On the first page, whatever stands above: that is the page which somebody holds a telephone to. */
function drawVerification(pdf: TaggedPdf, verificationUrl: string): void {
  const { document, add } = pdf;
  document.switchToPage(0);
  document.page.margins.bottom = 0;
  const [x, y] = [EDGE.left, PAGE.height - EDGE.bottom - QR_SIDE];
  const figure = {
    alt: say.qrAlt(verificationUrl),
    bbox: [x, y, x + QR_SIDE, y + QR_SIDE],
    placement: 'Block',
  };
  add('Figure', () => drawQr(document, verificationUrl, x, y), figure);
  const beside = { x: x + QR_SIDE + mm(4), width: WIDTH - QR_SIDE - mm(4) };
  add('P', () => put(pdf, say.verify, 10, FONTS.regular, { ...beside, y: y + mm(4) }));
  add('P', () => put(pdf, verificationUrl, 10, FONTS.regular, beside));
}

function drawQr(document: PDFKit.PDFDocument, content: string, left: number, top: number): void {
  const modules = encodeQR(content, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const side = QR_SIDE / modules.length;
  modules.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (isDark) document.rect(left + x * side, top + y * side, side, side);
    }),
  );
  document.fill('#000000');
}

function drawPageFurniture(pdf: TaggedPdf, page: number): void {
  if (page > 1) put(pdf, String(page), BODY, FONTS.regular, { y: mm(10), align: 'center' });
  put(pdf, say.footer, 9, FONTS.italic, { y: PAGE.height - mm(14), align: 'center' });
}

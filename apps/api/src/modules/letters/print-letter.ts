import type { ComposedLetter } from '@dinhdanh/domain';
import { printedLetter as say } from '@dinhdanh/i18n';
import encodeQR from 'qr';
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

const QR_SIDE = mm(23);
/** The foot holds the QR code of the first page, the address that it opens and the line of the product. */
const MARGINS = { ...EDGE, bottom: EDGE.bottom + QR_SIDE + mm(3) };
const INDENT = mm(12.7);
const PARAGRAPH_GAP = 6;
/** Recipients, title and name, with the space above them. */
const SIGNATURE_HEIGHT = mm(40);
const BODY = 13;
/** The light border that readers of QR codes need, in modules. */
const QUIET_ZONE = 4;

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
      drawSignature(pdf, letter, say.decidedInTheSystem);
      drawVerification(pdf, verificationUrl);
    },
  );

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

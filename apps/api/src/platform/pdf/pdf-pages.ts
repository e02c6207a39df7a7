import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const FONT_PACKAGE = '@expo-google-fonts/be-vietnam-pro';
const FONTS = {
  regular: resolve(`${FONT_PACKAGE}/400Regular/BeVietnamPro_400Regular.ttf`),
  bold: resolve(`${FONT_PACKAGE}/600SemiBold/BeVietnamPro_600SemiBold.ttf`),
};
const MARGIN = 56;
const FOOTER_HEIGHT = 28;
const INK = '#1c2b33';
const QUIET = '#4c5f69';

/** What is written onto pages, from above to below. */
export interface PdfWriter {
  heading(text: string): void;
  section(text: string): void;
  paragraph(text: string): void;
  /** Terms with their values; what is not there is left out. */
  facts(facts: readonly (readonly [term: string, value: string | null])[]): void;
  /** One thing of a list: what it is, and lines about it. */
  item(title: string, lines: readonly string[]): void;
}

interface PdfSettings {
  readonly title: string;
  /** For screen readers, e.g. vi. */
  readonly language: string;
  /** At the foot of every page. */
  footer(page: number, pages: number): string;
}

/**
 * Pages for paper and for screen readers: tagged, with title and language, in a font that has every Vietnamese letter.
 * They are made in memory, since they are small and nothing of them may lie on a disk.
 */
export async function pdfPages(
  { title, language, footer }: PdfSettings,
  write: (writer: PdfWriter) => void,
): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + FOOTER_HEIGHT, left: MARGIN, right: MARGIN },
    info: { Title: title },
    lang: language,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    bufferPages: true,
    font: FONTS.regular,
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((done, fail) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', done);
    document.on('error', fail);
  });
  const root = document.struct('Document');
  document.addStructure(root);
  const text = (words: string, size: number, font: string = FONTS.regular, colour = INK) =>
    document.font(font).fontSize(size).fillColor(colour).text(words, { lineGap: 2 });
  const add = (type: string, draw: () => void) => root.add(document.struct(type, {}, [draw]));
  write({
    heading: (words) => add('H1', () => text(words, 18, FONTS.bold).moveDown(0.5)),
    section: (words) => add('H2', () => text(words, 13, FONTS.bold, '#0f5e5c').moveDown(0.3)),
    paragraph: (words) => add('P', () => text(words, 10).moveDown(0.6)),
    facts(facts) {
      for (const [term, value] of facts)
        if (value !== null)
          add('P', () => {
            text(`${term}:`, 9, FONTS.regular, QUIET);
            text(value, 10.5, FONTS.bold).moveDown(0.35);
          });
    },
    item: (words, lines) =>
      add('P', () => {
        text(words, 10, FONTS.bold);
        for (const line of lines) text(line, 9, FONTS.regular, QUIET);
        document.moveDown(0.4);
      }),
  });
  root.end();

  const { start, count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(start + page);
    // Below the margin a page would otherwise give way to the next one.
    document.page.margins.bottom = MARGIN;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font(FONTS.regular)
      .fontSize(8)
      .fillColor(QUIET)
      .text(footer(page + 1, count), MARGIN, document.page.height - MARGIN - FOOTER_HEIGHT / 2, {
        lineBreak: false,
      });
    document.endMarkedContent();
  }
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

import { createRequire } from 'node:module';
import { taggedPdf } from './tagged-pdf.ts';

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

/** Pages one below the other, in a font that has every Vietnamese letter. */
export const pdfPages = (
  { title, language, footer }: PdfSettings,
  write: (writer: PdfWriter) => void,
): Promise<Buffer> =>
  taggedPdf(
    {
      title,
      language,
      font: FONTS.regular,
      margins: { top: MARGIN, bottom: MARGIN + FOOTER_HEIGHT, left: MARGIN, right: MARGIN },
      onEveryPage: ({ document }, page, pages) =>
        document
          .font(FONTS.regular)
          .fontSize(8)
          .fillColor(QUIET)
          .text(footer(page, pages), MARGIN, document.page.height - MARGIN - FOOTER_HEIGHT / 2, {
            lineBreak: false,
          }),
    },
    ({ document, add }) => {
      const text = (words: string, size: number, font: string = FONTS.regular, colour = INK) =>
        document.font(font).fontSize(size).fillColor(colour).text(words, { lineGap: 2 });
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
    },
  );

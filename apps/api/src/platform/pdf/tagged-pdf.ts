import PDFDocument from 'pdfkit';

export type PdfDocument = PDFKit.PDFDocument;

/** Writes elements of the structure tree in the order in which a screen reader says them. */
export interface TaggedPdf {
  readonly document: PdfDocument;
  readonly root: PDFKit.PDFStructureElement;
  /** What is drawn, as one element, e.g. H1 or P. */
  add(type: string, draw: () => void, options?: PDFKit.Mixins.StructureElementOptions): void;
  /** What is drawn is decoration, or repeats: it is not said. */
  decorate(type: 'Layout' | 'Pagination', draw: () => void): void;
}

interface TaggedPdfSettings {
  readonly title: string;
  /** For screen readers, e.g. vi. */
  readonly language: string;
  /** The font of whatever names none. */
  readonly font: string;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** PDF/A-2a: everything that is needed to show it in fifty years is inside. Absent: a PDF like any other. */
  readonly isForArchives?: boolean;
  /** Made at this moment: the same content gives the same bytes. Absent: now. */
  readonly madeAt?: Date;
  /** Drawn onto every page once all of them are there; above and below the margins as well. */
  onEveryPage(pdf: TaggedPdf, page: number, pages: number): void;
}

/**
 * A4 pages for paper and for screen readers: tagged, with title and language. They are made in memory, since they are
 * small and nothing of them may lie on a disk.
 */
export async function taggedPdf(
  settings: TaggedPdfSettings,
  write: (pdf: TaggedPdf) => void,
): Promise<Buffer> {
  const { title, language, font, margins, isForArchives = false, madeAt, onEveryPage } = settings;
  const document = new PDFDocument({
    size: 'A4',
    margins: { ...margins },
    info: { Title: title, ...(madeAt ? { CreationDate: madeAt } : {}) },
    lang: language,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    ...(isForArchives ? { subset: 'PDF/A-2a' } : {}),
    bufferPages: true,
    font,
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((done, fail) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', done);
    document.on('error', fail);
  });
  const root = document.struct('Document');
  document.addStructure(root);
  const pdf: TaggedPdf = {
    document,
    root,
    add: (type, draw, options = {}) => void root.add(document.struct(type, options, [draw])),
    decorate(type, draw) {
      document.markContent('Artifact', { type });
      draw();
      document.endMarkedContent();
    },
  };
  write(pdf);
  root.end();

  const { start, count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(start + page);
    // What is written beyond the margins would otherwise give way to a new page.
    document.page.margins.top = 0;
    document.page.margins.bottom = 0;
    pdf.decorate('Pagination', () => onEveryPage(pdf, page + 1, count));
  }
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';

/** What a reader of PDFs that knows nothing of us finds in a file. */
export interface ReadPdf {
  /** The words of all pages, in the order in which a screen reader says them. */
  readonly text: string;
  readonly language: string | null;
  /** PDF/A as the file declares it, e.g. 2A; null: it does not. */
  readonly archiveProfile: string | null;
  readonly isTagged: boolean;
  /** Roles of the structure tree of the first page. */
  readonly roles: readonly string[];
  /** What the QR code of the first page says. */
  readonly qr: string;
}

const QR_SCALE = 3;

export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  try {
    const document = await loading.promise;
    const { info, metadata } = await document.getMetadata();
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const texts = await Promise.all(pages.map((page) => page.getTextContent()));
    const [first] = pages;
    if (!first) throw new Error('A PDF has a page.');
    const xmp = metadata?.getRaw() ?? '';
    const part = /pdfaid:part[>="]+\s*(\d)/.exec(xmp)?.[1];
    const conformance = /pdfaid:conformance[>="]+\s*([ABU])/.exec(xmp)?.[1];
    return {
      text: texts
        .flatMap(({ items }) =>
          items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')),
        )
        .join(''),
      language: (info as { Language?: string }).Language ?? null,
      archiveProfile: part && conformance ? `${part}${conformance}` : null,
      isTagged: isMarked(await document.getMarkInfo()),
      roles: rolesOf(await first.getStructTree()),
      qr: await qrOf(first),
    };
  } finally {
    await loading.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type StructureNode = Awaited<ReturnType<Page['getStructTree']>>;

const rolesOf = (node: StructureNode | null): string[] =>
  node === null
    ? []
    : [
        node.role,
        ...node.children.flatMap((child) => ('role' in child ? rolesOf(child as StructureNode) : [])),
      ];

/** The reader gives a map where its types promise an object. */
const isMarked = (markInfo: unknown): boolean => markInfo instanceof Map && markInfo.get('Marked') === true;

async function qrOf(page: Page): Promise<string> {
  const viewport = page.getViewport({ scale: QR_SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return decodeQR({ data, width, height });
}

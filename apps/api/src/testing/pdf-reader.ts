import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';

/** What a reader of PDFs that knows nothing of us finds in a file. */
export interface ReadPdf {
  readonly text: string;
  readonly language: string | null;
  readonly title: string | null;
  readonly xmp: string;
  readonly isTagged: boolean;
  /** Roles of the structure tree of the first page, and the words that stand for pictures. */
  readonly roles: readonly string[];
  readonly alternatives: readonly string[];
  /** Empty when none was looked for. */
  readonly qr: string;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type StructureNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

const QR_SCALE = 3;

/** `hasQr` says whether the first page bears a code; a paper without one is read all the same. */
export async function readPdf(
  content: Uint8Array,
  { hasQr = true }: { readonly hasQr?: boolean } = {},
): Promise<ReadPdf> {
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
    const nodes = nodesOf(await first.getStructTree());
    const { Language: language = null, Title: title = null } = info as { Language?: string; Title?: string };
    return {
      text: texts
        .flatMap(({ items }) =>
          items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')),
        )
        .join(''),
      ...{ language, title },
      xmp: metadata?.getRaw() ?? '',
      isTagged: isMarked(await document.getMarkInfo()),
      roles: nodes.map(({ role }) => role),
      alternatives: nodes.flatMap((node) => ('alt' in node ? [String(node.alt)] : [])),
      qr: hasQr ? await qrOf(first) : '',
    };
  } finally {
    await loading.destroy();
  }
}

const nodesOf = (node: StructureNode | null): StructureNode[] =>
  node === null
    ? []
    : [node, ...node.children.flatMap((child) => ('role' in child ? nodesOf(child as StructureNode) : []))];

/** The reader gives a map where its types promise an object. */
const isMarked = (markInfo: unknown): boolean => markInfo instanceof Map && markInfo.get('Marked') === true;

async function qrOf(page: Page): Promise<string> {
  const viewport = page.getViewport({ scale: QR_SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext('2d');
  await page.render({
    canvas: null,
    // The reader's types name the canvas of browsers; this one draws the same.
    canvasContext: canvasContext as never,
    viewport,
  }).promise;
  const { data, width, height } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
  return decodeQR({ data, width, height });
}

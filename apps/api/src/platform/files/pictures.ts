import { DomainRefusal, type PictureMeasures } from '@dinhdanh/domain';
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { Turns } from './turns.ts';

// Decoded pictures are large: one thread, nothing kept, and one picture at a time (below).
sharp.concurrency(1);
sharp.cache(false);

/** Nothing that people photograph or scan is larger; a header that says so means to fill the memory. */
const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 60_000_000;
const PREVIEW_SIDE = 480;
const PREVIEW_BYTES = 80_000;
const PREVIEW_QUALITIES = [75, 60, 45, 30, 15];
const QUALITY = 88;
const SECONDS_PER_STEP = 20;
/** The part of each side of a portrait in whose middle the person is. */
const MIDDLE = 0.6;

/** Pictures are opened one after the other, so that uploads cannot take the machine. */
const atTheTable = new Turns(1);

export interface Picture {
  readonly content: Buffer;
  readonly preview: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes an uploaded picture one of ours: a JPEG that stands upright and holds pixels and nothing else (no place, no
 * camera, no second file behind the end), with a small one for lists. What it is, its content says and not its name.
 */
export const reencode = (upload: Buffer, longestSide: number): Promise<Picture> =>
  atTheTable.take(() => reencodeNow(upload, longestSide));

/** What can be said about a picture's quality without knowing what is on it. */
export const measure = (picture: Picture): Promise<PictureMeasures> =>
  atTheTable.take(() => measureNow(picture));

/**
 * 64 bits that stay nearly the same when a portrait is scaled, recompressed or brightened: whether each of 8 × 8 fields
 * is brighter than its neighbour to the right (dHash). Of its middle alone, because wall and shoulders are alike on all
 * portraits. As a signed number, which is what a bigint column holds.
 */
export const printOf = ({ content, width, height }: Picture): Promise<bigint> =>
  atTheTable.take(async () => {
    const [columns, rows] = [9, 8];
    const middle = {
      left: Math.round((width * (1 - MIDDLE)) / 2),
      top: Math.round((height * (1 - MIDDLE)) / 2),
      width: Math.round(width * MIDDLE),
      height: Math.round(height * MIDDLE),
    };
    const grey = await greyPixels(opened(content).extract(middle).resize(columns, rows, { fit: 'fill' }));
    let print = 0n;
    for (let y = 0; y < rows; y += 1)
      for (let x = 0; x < columns - 1; x += 1) {
        const here = y * columns + x;
        print = (print << 1n) | (at(grey.pixels, here) > at(grey.pixels, here + 1) + 2 ? 1n : 0n);
      }
    return BigInt.asIntN(64, print);
  });

async function reencodeNow(upload: Buffer, longestSide: number): Promise<Picture> {
  const format = formatOf(upload);
  if (!format) throw new DomainRefusal('FILE_TYPE_REFUSED');
  const header = await readable(() => opened(upload, { limitInputPixels: false }).metadata());
  if (header.format !== format) throw new DomainRefusal('FILE_TYPE_REFUSED');
  assertNotTooLarge(header);
  const { data: content, info } = await readable(() =>
    inside(opened(upload).autoOrient(), longestSide)
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true }),
  );
  return { content, preview: await previewOf(content), width: info.width, height: info.height };
}

const opened = (picture: Buffer, options: SharpOptions = {}): Sharp =>
  sharp(picture, { failOn: 'error', limitInputPixels: MOST_PIXELS, ...options }).timeout({
    seconds: SECONDS_PER_STEP,
  });

const inside = (picture: Sharp, side: number): Sharp =>
  picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

/** By the first bytes. Everything else is refused unread: SVG and PDF can hold programs, archives can hold anything. */
function formatOf(upload: Buffer): 'jpeg' | 'png' | 'webp' | null {
  if (upload.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (upload.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  const [container, kind] = [upload.toString('latin1', 0, 4), upload.toString('latin1', 8, 12)];
  return container === 'RIFF' && kind === 'WEBP' ? 'webp' : null;
}

function assertNotTooLarge({ width, height }: Metadata): void {
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS)
    throw new DomainRefusal('PICTURE_TOO_LARGE');
}

/** Whatever the decoder says against a picture is one refusal; its words may quote what the picture holds. */
async function readable<Result>(decode: () => Promise<Result>): Promise<Result> {
  try {
    return await decode();
  } catch {
    throw new DomainRefusal('FILE_UNREADABLE');
  }
}

async function previewOf(content: Buffer): Promise<Buffer> {
  let preview = content;
  for (const quality of PREVIEW_QUALITIES) {
    preview = await inside(opened(content), PREVIEW_SIDE).jpeg({ quality }).toBuffer();
    if (preview.length <= PREVIEW_BYTES) break;
  }
  return preview;
}

interface GreyPixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

async function greyPixels(picture: Sharp): Promise<GreyPixels> {
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/**
 * Measured at one size, whatever the camera's, and sharpness at one contrast, whatever the light: otherwise the same
 * scene would be sharper in a larger picture, and a dark picture blurred.
 */
const MEASURED_SIDE = 512;
const MEASURED_CONTRAST = 50;
const BLOCK = 16;
/** Standard deviation of brightness within a block, above the noise of a camera in a dim room. */
const DETAILED_BLOCK = 6;

async function measureNow({ content, width, height }: Picture): Promise<PictureMeasures> {
  const grey = await greyPixels(inside(opened(content), MEASURED_SIDE));
  const { mean: brightness, deviation: contrast } = spread(grey.pixels);
  const sharpness = contrast > 0 ? laplacianVariance(grey) * (MEASURED_CONTRAST / contrast) ** 2 : 0;
  return { width, height, brightness, contrast, sharpness, ...detailOf(grey) };
}

function spread(values: ArrayLike<number>): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / values.length - mean * mean)) };
}

/** How much each point differs from its own neighbours, which a blur takes away. */
function laplacianVariance({ pixels, width, height }: GreyPixels): number {
  const laplacian: number[] = [];
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const here = y * width + x;
      laplacian.push(
        at(pixels, here - 1) +
          at(pixels, here + 1) +
          at(pixels, here - width) +
          at(pixels, here + width) -
          4 * at(pixels, here),
      );
    }
  return laplacian.length > 0 ? spread(laplacian).deviation ** 2 : 0;
}

/** How much of the picture holds detail, and how much of that detail lies in its middle. */
function detailOf({ pixels, width, height }: GreyPixels): { detailShare: number; subjectShare: number } {
  let [blocks, detailed, detail, inMiddle] = [0, 0, 0, 0];
  for (let top = 0; top + BLOCK <= height; top += BLOCK)
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      const { deviation } = spread(blockOf(pixels, width, left, top));
      blocks += 1;
      if (deviation < DETAILED_BLOCK) continue;
      detailed += 1;
      detail += deviation;
      if (isMiddle(left + BLOCK / 2, width) && isMiddle(top + BLOCK / 2, height)) inMiddle += deviation;
    }
  return {
    detailShare: blocks > 0 ? detailed / blocks : 0,
    subjectShare: detail > 0 ? inMiddle / detail : 0,
  };
}

const isMiddle = (place: number, length: number): boolean =>
  Math.abs(place - length / 2) <= (MIDDLE / 2) * length;

function blockOf(pixels: Uint8Array, width: number, left: number, top: number): number[] {
  const block: number[] = [];
  for (let y = top; y < top + BLOCK; y += 1)
    for (let x = left; x < left + BLOCK; x += 1) block.push(at(pixels, y * width + x));
  return block;
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

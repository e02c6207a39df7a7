import { randomInt } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

const [WIDTH, HEIGHT] = [900, 1200];

/**
 * A portrait that passes: a drawn head and shoulders before a plain wall, with the grain of a camera. Spots of light
 * lie on it, on each portrait others, so that no two are taken for pictures of one person.
 */
export async function aPortrait(): Promise<Buffer> {
  const spots = Array.from({ length: 63 }, (_, index) => {
    const [x, y] = [180 + (index % 9) * 60, 240 + Math.floor(index / 9) * 103];
    return `<rect x="${x}" y="${y}" width="60" height="103" fill="#${randomInt(2) ? 'fff' : '000'}" fill-opacity="0.${randomInt(10, 40)}"/>`;
  });
  const drawing = `
    <svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
      <rect width="100%" height="100%" fill="#cdcdcd"/>
      <path d="M90 1200 Q150 900 450 880 Q750 900 810 1200 Z" fill="#555"/>
      <path d="M380 880 L450 1000 L520 880 Z" fill="#ddd"/>
      <rect x="370" y="700" width="160" height="210" fill="#a0a0a0"/>
      <ellipse cx="450" cy="410" rx="250" ry="280" fill="#2b2b2b"/>
      <ellipse cx="450" cy="520" rx="205" ry="265" fill="#bbb"/>
      ${[365, 535]
        .map(
          (x) => `
      <path d="M${x - 55} 438 Q${x} 408 ${x + 55} 438" stroke="#2b2b2b" stroke-width="14" fill="none"/>
      <ellipse cx="${x}" cy="485" rx="46" ry="22" fill="#f5f5f5"/><circle cx="${x}" cy="485" r="20" fill="#1e1e1e"/>
      <circle cx="${x + 6}" cy="478" r="5" fill="#fff"/>`,
        )
        .join('')}
      <path d="M450 510 L425 610 L470 616" stroke="#7f7f7f" stroke-width="9" fill="none"/>
      <path d="M365 680 Q450 720 535 680 Z" fill="#6b6b6b"/>
      ${spots.join('')}
    </svg>`;
  return sharp(Buffer.from(drawing))
    .flatten()
    .composite([{ input: await grain(WIDTH, HEIGHT, 128, 10), blend: 'soft-light' }])
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** The same, far too small and in the dark. */
export const aDarkStamp = async (): Promise<Buffer> =>
  sharp(await aPortrait())
    .resize(240)
    .modulate({ brightness: 0.2 })
    .jpeg()
    .toBuffer();

/** Rings as on the tip of a finger. */
export function aFingerprint(): Promise<Buffer> {
  const rings = Array.from(
    { length: 24 },
    (_, ring) =>
      `<ellipse cx="${200 + randomInt(6)}" cy="${260 + randomInt(6)}" rx="${6 + ring * 7}" ry="${9 + ring * 10}" fill="none" stroke="#333" stroke-width="3"/>`,
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="520"><rect width="100%" height="100%" fill="#eee"/>${rings.join('')}</svg>`,
    ),
  )
    .jpeg()
    .toBuffer();
}

/** A page of writing. */
export const aScan = (): Promise<Buffer> =>
  sharp(writing(1240, 1754, '#fff'))
    .flatten()
    .jpeg()
    .toBuffer();

/** A page on rough paper that weighs some 10 MB, as the scanners of offices make them. */
export async function aHeavyScan(): Promise<Buffer> {
  const [width, height] = [2480, 3508];
  return sharp(await grain(width, height, 200, 30))
    .composite([{ input: writing(width, height, 'none') }])
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

export const anSvg = (): Buffer => writing(400, 600, '#fff');

/** The beginning of an archive, whatever its name says. */
export const anArchive = (): Buffer =>
  Buffer.concat([
    Buffer.from('PK\x03\x04\x14\x00\x00\x00\x08\x00', 'latin1'),
    Buffer.alloc(2_000, 'anh.jpg'),
  ]);

/** A PNG of a few hundred bytes that says that each of its sides is this long. */
export function aPictureThatClaims(pixels: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const grain = (width: number, height: number, mean: number, sigma: number): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean, sigma } },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();

function writing(width: number, height: number, paper: string): Buffer {
  const lines = Array.from(
    { length: Math.floor(height / 40) - 2 },
    (_, line) =>
      `<rect x="80" y="${60 + 40 * line}" width="${width - 160 - ((line * 97) % 300)}" height="12" fill="#222"/>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${lines.join('')}</svg>`,
  );
}

import { crc32, deflateSync } from 'node:zlib';
import {
  DomainRefusal,
  portraitDistance,
  portraitRefusals,
  SIMILAR_PORTRAIT_DISTANCE,
} from '@dinhdanh/domain';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aHeavyScan, aPortrait, aPortraitPicture, aScan, aWall } from '../../testing/pictures.ts';
import { measure, printOf, reencode } from './pictures.ts';

const refusalOf = (upload: Buffer): Promise<string> =>
  reencode(upload, 1600).then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainRefusal ? error.code : String(error)),
  );
const judge = async (upload: Buffer): Promise<string[]> =>
  portraitRefusals(await measure(await reencode(upload, 1600)));

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
/** A PNG of a few hundred bytes that says it is this large. */
const aPngThatClaims = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
/** A JPEG whose frame header was overwritten. */
const aJpegThatClaims = async (width: number, height: number): Promise<Buffer> => {
  const jpeg = await aWall(128, 64, 64);
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
};

describe('an uploaded picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('may be %s, and becomes a JPEG', async (format) => {
    const { content, width, height } = await reencode(
      await (await aPortraitPicture()).toFormat(format).toBuffer(),
      1600,
    );
    expect(await sharp(content).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 1200 });
    expect({ width, height }).toEqual({ width: 900, height: 1200 });
  });

  it('loses where, when and with what it was taken, and stands upright', async () => {
    const photograph = await (
      await aPortraitPicture({ width: 1200, height: 900 })
    )
      .withExif({
        IFD0: { Make: 'Camera', Artist: 'Somebody' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 31/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '107/1 58/1 0/1',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Somebody</a></x:xmpmeta>')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
    const { content, preview, width, height } = await reencode(photograph, 1600);
    expect({ width, height }).toEqual({ width: 900, height: 1200 });
    for (const jpeg of [content, preview]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(jpeg).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      for (const trace of ['Somebody', 'Camera', 'Exif', 'GPS']) expect(jpeg.includes(trace)).toBe(false);
    }
  });

  it('loses what was hidden behind its end', async () => {
    const { content } = await reencode(
      Buffer.concat([await aScan(), Buffer.from('PK\x03\x04 a whole archive')]),
      4000,
    );
    expect(content.includes('archive')).toBe(false);
  });

  it('is made no larger than wanted, and never larger than it was', async () => {
    const [large, small] = [await aWall(128, 5000, 3000), await aWall(128, 300, 200)];
    expect(await reencode(large, 4000)).toMatchObject({ width: 4000, height: 2400 });
    expect(await reencode(small, 4000)).toMatchObject({ width: 300, height: 200 });
  });

  it('gets white behind what is transparent', async () => {
    const clear = await sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { channels } = await sharp((await reencode(clear, 1600)).content).stats();
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255]);
  });

  it('has a small one for lists: at most 480 pixels and 80 kB, whatever it shows', async () => {
    const noise = sharp({
      create: {
        width: 2000,
        height: 2000,
        channels: 3,
        background: 'white',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    });
    for (const picture of [await aHeavyScan(), await noise.jpeg({ quality: 100 }).toBuffer()]) {
      const { preview } = await reencode(picture, 4000);
      expect(preview.length).toBeLessThan(80_000);
      const { width, height } = await sharp(preview).metadata();
      expect(Math.max(width, height)).toBe(480);
    }
  });
});

describe('what is refused without being decoded', () => {
  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1')],
    ['an archive', Buffer.from('PK\x03\x04\x14\x00\x00\x00', 'latin1')],
    ['TIFF', Buffer.from('II*\x00\x08\x00\x00\x00', 'latin1')],
    ['text', Buffer.from('Xin chào')],
    ['nothing', Buffer.alloc(0)],
  ])('%s, by its content', async (_name, upload) => {
    expect(await refusalOf(upload)).toBe('FILE_TYPE_REFUSED');
  });

  it('a picture whose header says that a side has 50,000 pixels', async () => {
    expect(await refusalOf(aPngThatClaims(50_000, 50_000))).toBe('PICTURE_TOO_LARGE');
    expect(await refusalOf(aPngThatClaims(50_000, 1))).toBe('PICTURE_TOO_LARGE');
    expect(await refusalOf(await aJpegThatClaims(50_000, 50_000))).toBe('PICTURE_TOO_LARGE');
  });

  it('a picture of more than 60 million pixels though each side is allowed', async () => {
    expect(await refusalOf(aPngThatClaims(11_000, 11_000))).toBe('PICTURE_TOO_LARGE');
    expect(await refusalOf(aPngThatClaims(12_001, 10))).toBe('PICTURE_TOO_LARGE');
  });
});

describe('what cannot be read', () => {
  it('is refused: cut off, spoilt, or a header and nothing else', async () => {
    const scan = await aScan();
    const spoilt = Buffer.from(await (await aPortraitPicture()).png().toBuffer());
    spoilt.fill(0, 5_000, 6_000);
    for (const upload of [
      scan.subarray(0, scan.length / 2),
      scan.subarray(0, 200),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      spoilt,
      aPngThatClaims(4_000, 4_000),
    ])
      expect(await refusalOf(upload)).toBe('FILE_UNREADABLE');
  });
});

describe('a portrait', () => {
  it('that is sharp, lit and has somebody in the middle can be used', async () => {
    for (const person of [1, 2, 3]) expect(await judge(await aPortrait({ person }))).toEqual([]);
    expect(await judge(await aPortrait({ width: 480, height: 640 }))).toEqual([]);
    expect(await judge(await aPortrait({ width: 1500, height: 2000 }))).toEqual([]);
  });

  it.each<[string, string, () => Promise<Buffer>]>([
    ['of a bare wall', 'PORTRAIT_EMPTY', () => aWall(190)],
    [
      'in the dark',
      'PORTRAIT_TOO_DARK',
      async () => (await aPortraitPicture()).modulate({ brightness: 0.25 }).jpeg().toBuffer(),
    ],
    ['that is black', 'PORTRAIT_TOO_DARK', () => aWall(0)],
    [
      'against the light',
      'PORTRAIT_TOO_BRIGHT',
      async () => (await aPortraitPicture()).linear(2.2, 90).jpeg().toBuffer(),
    ],
    ['that is blurred', 'PORTRAIT_BLURRED', async () => (await aPortraitPicture()).blur(6).jpeg().toBuffer()],
    ['that is small', 'PORTRAIT_TOO_SMALL', () => aPortrait({ width: 240, height: 320 })],
    ['with nobody in the middle', 'PORTRAIT_NO_SUBJECT', aPortraitAtTheEdge],
  ])('%s is refused: %s', async (_name, code, upload) => {
    expect(await judge(await upload())).toContain(code);
  });

  it('in the dark is told apart from one that is blurred', async () => {
    const dark = await (await aPortraitPicture()).modulate({ brightness: 0.25 }).jpeg().toBuffer();
    expect(await judge(dark)).toEqual(['PORTRAIT_TOO_DARK']);
  });

  it('is as sharp in a large picture as in a small one', async () => {
    const [small, large] = await Promise.all(
      [
        { width: 600, height: 800 },
        { width: 1500, height: 2000 },
      ].map(async (size) => measure(await reencode(await aPortrait(size), 1600))),
    );
    expect((large?.sharpness ?? 0) / (small?.sharpness ?? 0)).toBeGreaterThan(0.7);
    expect((large?.sharpness ?? 0) / (small?.sharpness ?? 0)).toBeLessThan(1.4);
  });

  it('keeps its print through scaling, compressing and brightening, and another person has another', async () => {
    const print = async (upload: Buffer) => printOf(await reencode(upload, 1600));
    const portrait = await aPortrait({ person: 1 });
    const own = await print(portrait);
    for (const same of [
      sharp(portrait).resize(480).jpeg({ quality: 40 }),
      sharp(portrait).linear(1.1, 8).webp({ quality: 50 }),
    ])
      expect(portraitDistance(own, await print(await same.toBuffer()))).toBeLessThanOrEqual(
        SIMILAR_PORTRAIT_DISTANCE,
      );
    for (const person of [2, 3, 4])
      expect(portraitDistance(own, await print(await aPortrait({ person })))).toBeGreaterThan(
        SIMILAR_PORTRAIT_DISTANCE,
      );
    expect(BigInt.asIntN(64, own)).toBe(own);
  });
});

/** A wall between two pieces of somebody. */
async function aPortraitAtTheEdge(): Promise<Buffer> {
  const eyes = await sharp(await aPortrait())
    .extract({ left: 290, top: 250, width: 140, height: 600 })
    .toBuffer();
  return sharp(await aWall(190))
    .composite([
      { input: eyes, left: 0, top: 100 },
      { input: eyes, left: 760, top: 100 },
    ])
    .jpeg()
    .toBuffer();
}

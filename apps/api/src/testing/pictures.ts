import sharp, { type Sharp } from 'sharp';

interface PortraitLook {
  readonly width?: number;
  readonly height?: number;
  /** Grey value of the wall behind. */
  readonly background?: number;
  /** Two numbers show two people. */
  readonly person?: number;
}

/** A drawn head and shoulders before a plain wall, with the grain of a camera, so that it is as sharp as a photograph. */
export async function aPortraitPicture(look: PortraitLook = {}): Promise<Sharp> {
  const { width = 900, height = 1200, background = 205, person = 1 } = look;
  const feature = (which: number, from: number, to: number) =>
    Math.round(from + ((to - from) * ((person * 2654435761 + which * 40503 * (person + 7)) % 1000)) / 1000);
  const headX = feature(1, 400, 500);
  const headY = feature(2, 480, 570);
  const headWidth = feature(3, 180, 235);
  const eyeY = headY - feature(4, 10, 60);
  const eyeGap = feature(5, 70, 105);
  const mouthY = headY + feature(6, 130, 190);
  const fringe = headY - feature(7, 90, 220);
  const skin = feature(8, 130, 225);
  const hair = feature(9, 15, 110);
  const beard = feature(10, 0, 2) === 1 ? skin - 60 : skin;
  const drawing = `
    <svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 900 1200" preserveAspectRatio="xMidYMid slice">
      <rect width="900" height="1200" fill="${grey(background)}"/>
      <path d="M90 1200 Q${feature(11, 110, 200)} 900 450 880 Q${feature(12, 700, 790)} 900 810 1200 Z" fill="${grey(feature(13, 40, 140))}"/>
      <path d="M380 880 L450 1000 L520 880 Z" fill="${grey(feature(14, 120, 240))}"/>
      <rect x="${headX - 80}" y="700" width="160" height="210" fill="${grey(skin - 25)}"/>
      <ellipse cx="${headX}" cy="${headY - 110}" rx="${headWidth + feature(15, 20, 70)}" ry="${feature(16, 230, 320)}" fill="${grey(hair)}"/>
      <ellipse cx="${headX}" cy="${headY}" rx="${headWidth}" ry="265" fill="${grey(skin)}"/>
      <ellipse cx="${headX}" cy="${headY + 190}" rx="${headWidth - 60}" ry="75" fill="${grey(beard)}"/>
      <path d="M${headX - headWidth} ${fringe} Q${headX + feature(17, -120, 120)} ${fringe - 130} ${headX + headWidth} ${fringe} L${headX} ${fringe + feature(18, -60, 50)} Z" fill="${grey(hair)}"/>
      ${[headX - eyeGap, headX + eyeGap]
        .map(
          (x) => `
      <path d="M${x - 55} ${eyeY - 47} Q${x} ${eyeY - feature(19, 60, 90)} ${x + 55} ${eyeY - 47}" stroke="${grey(hair)}" stroke-width="${feature(20, 9, 20)}" fill="none"/>
      <ellipse cx="${x}" cy="${eyeY}" rx="46" ry="${feature(21, 15, 27)}" fill="${grey(245)}"/>
      <circle cx="${x}" cy="${eyeY}" r="20" fill="${grey(30)}"/>
      <circle cx="${x + 6}" cy="${eyeY - 7}" r="5" fill="${grey(255)}"/>`,
        )
        .join('')}
      <path d="M${headX} ${eyeY + 25} L${headX - 25} ${mouthY - 70} L${headX + 20} ${mouthY - 64}" stroke="${grey(skin - 60)}" stroke-width="9" fill="none"/>
      <path d="M${headX - 85} ${mouthY} Q${headX} ${mouthY + feature(22, 20, 70)} ${headX + 85} ${mouthY} Z" fill="${grey(skin - 80)}"/>
    </svg>`;
  const drawn = await sharp(Buffer.from(drawing))
    .flatten()
    .composite([{ input: await noise(width, height, 128, 10), blend: 'soft-light' }])
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(drawn);
}

const grey = (value: number): string => `rgb(${value},${value},${value})`;

const noise = (width: number, height: number, mean: number, sigma: number): Promise<Buffer> =>
  sharp({
    create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean, sigma } },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();

/** A portrait that can be used, as a telephone would send it. */
export const aPortrait = async (look: PortraitLook = {}): Promise<Buffer> =>
  (await aPortraitPicture(look)).jpeg({ quality: 92 }).toBuffer();

/** A page of writing. */
export const aScan = (): Promise<Buffer> =>
  sharp(lines(1240, 1754, '#fff'))
    .flatten()
    .jpeg()
    .toBuffer();

/** A page on rough paper that weighs some 10 MB, as the scanners of offices make them. */
export async function aHeavyScan(): Promise<Buffer> {
  const [width, height] = [2480, 3508];
  return sharp(await noise(width, height, 200, 30))
    .composite([{ input: lines(width, height, 'none') }])
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

function lines(width: number, height: number, paper: string): Buffer {
  const written = Array.from(
    { length: Math.floor(height / 40) - 2 },
    (_, line) =>
      `<rect x="80" y="${60 + 40 * line}" width="${width - 160 - ((line * 97) % 300)}" height="12" fill="#222"/>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${written.join('')}</svg>`,
  );
}

/** One colour from edge to edge. */
export const aWall = (grey: number, width = 900, height = 1200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: grey, g: grey, b: grey } } })
    .jpeg()
    .toBuffer();

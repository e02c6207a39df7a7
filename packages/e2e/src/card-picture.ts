import encodeQR from 'qr';
import sharp from 'sharp';

const DOT = 7;
const CARD = { width: 1012, height: 638 };

/** A photo of the side of an identity card that bears the code with this text. */
export function aCardPicture(text: string): Promise<Buffer> {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const side = rows.length * DOT;
  const dots = rows.flatMap((row, y) =>
    row.map((isDark, x) =>
      isDark ? `<rect x="${x * DOT}" y="${y * DOT}" width="${DOT}" height="${DOT}"/>` : '',
    ),
  );
  const drawing = `
    <svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
      <rect width="100%" height="100%" fill="#bfe0dd"/>
      <rect x="60" y="70" width="220" height="28" fill="#3d5f5c"/>
      <rect x="60" y="130" width="220" height="300" fill="#8fb3b0"/>
      <g transform="translate(${CARD.width - side - 20} 20)">
        <rect width="${side}" height="${side}" fill="#fff"/>${dots.join('')}
      </g>
    </svg>`;
  return sharp(Buffer.from(drawing)).flatten().blur(0.6).png().toBuffer();
}

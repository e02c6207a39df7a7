import { parseCardQr } from '@dinhdanh/domain/formats';
import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';

import { sizesToTry } from './picture-sizes.ts';
import { qrTextIn } from './qr-text.ts';
import type { Pixels } from './qr-text.ts';

const CARD =
  '022104001234|100123456|Đỗ Thị Mùa|05042004|Nữ|Tổ 3, khu 5, Trà Cổ, Móng Cái, Quảng Ninh|12082023';

/** A code as it stands in the middle of a grey card, a few points for each of its squares. */
function photoOf(text: string, pointsPerSquare: number): Pixels {
  const code = encodeQR(text, 'raw', { border: 4 });
  const edge = code.length * pointsPerSquare;
  const width = edge * 2;
  const height = Math.round(edge * 1.5);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const row = code[Math.floor((y - edge / 4) / pointsPerSquare)];
      const isDark = row?.[Math.floor((x - edge / 2) / pointsPerSquare)] === true;
      data.fill(isDark ? 40 : 215, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height, data };
}

describe('the code on the card', () => {
  it('[R-039] is read from a picture, with all the marks of Vietnamese letters', () => {
    const text = qrTextIn(photoOf(CARD, 4), true);
    expect(text).toBe(CARD);
    expect(parseCardQr(text ?? '')).toMatchObject({
      personalIdNumber: '022104001234',
      fullName: 'Đỗ Thị Mùa',
      dateOfBirth: '2004-04-05',
      sex: 'FEMALE',
      issuedOn: '2023-08-12',
    });
  });

  it('is not found in a picture without one', () => {
    const data = new Uint8ClampedArray(300 * 200 * 4).fill(200);
    expect(qrTextIn({ width: 300, height: 200, data }, true)).toBeNull();
    expect(qrTextIn({ width: 0, height: 0, data: new Uint8ClampedArray() }, false)).toBeNull();
  });
});

describe('the sizes at which a picture is searched', () => {
  it('are several for a photo of twelve million points', () => {
    expect(sizesToTry({ width: 4000, height: 3000 }).map(({ width }) => width)).toEqual([
      1600, 1000, 2400, 700, 3600,
    ]);
    expect(sizesToTry({ width: 4000, height: 3000 })[0]).toEqual({ width: 1600, height: 1200 });
  });

  it('never enlarge it and never repeat', () => {
    expect(sizesToTry({ width: 640, height: 480 })).toEqual([{ width: 640, height: 480 }]);
    expect(sizesToTry({ width: 1200, height: 300 }).map(({ width }) => width)).toEqual([1200, 1000, 700]);
  });

  it('are none for a picture in which no code has room', () => {
    expect(sizesToTry({ width: 0, height: 0 })).toEqual([]);
    expect(sizesToTry({ width: 4000, height: 20 })).toEqual([]);
  });
});

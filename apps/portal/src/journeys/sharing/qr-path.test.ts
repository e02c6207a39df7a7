import encodeQR from 'qr';
import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';

import { qrPath } from './qr-path.ts';

/** As long as a signed token, in its letters. */
const TOKEN = `${'eyJhbGciOiJFUzI1NiJ9'.repeat(8)}.${'eyJqdGkiOiIwMTk'.repeat(8)}.${'Ab_-9'.repeat(17)}`;
const PIXELS = 6;

it('the path paints what a reader reads back', () => {
  const modules = encodeQR(TOKEN, 'raw', { ecc: 'low', border: 4 });
  const size = modules.length;
  const width = size * PIXELS;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of qrPath(modules).matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < PIXELS; dy += 1)
      for (let dx = 0; dx < PIXELS; dx += 1) {
        const at = ((Number(y) * PIXELS + dy) * width + Number(x) * PIXELS + dx) * 4;
        data.fill(0, at, at + 3);
      }
  expect(decodeQR({ width, height: width, data })).toBe(TOKEN);
});

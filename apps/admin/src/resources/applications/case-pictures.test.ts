import { expect, test } from 'vitest';

import { casePictures, fullAddress } from './case-pictures.ts';

const translate = (key: string, options: Record<string, unknown> = {}) =>
  [key, ...Object.values(options)].join(' ');
const file = (id: string, kind: 'PORTRAIT' | 'SCAN' | 'FINGERPRINT') => ({
  id,
  kind,
  width: 600,
  height: 800,
  bytes: 90_000,
  createdAt: '2026-11-22T01:00:00Z',
});

test('the portrait comes first, then the papers, then the fingers, and no two have the same name', () => {
  const pictures = casePictures(
    {
      files: [
        file('f1', 'FINGERPRINT'),
        file('s1', 'SCAN'),
        file('p1', 'PORTRAIT'),
        file('s2', 'SCAN'),
        file('f2', 'FINGERPRINT'),
      ],
      papers: [{ type: 'BIRTH_CERTIFICATE', maskedNumber: '12••••7', scanFileId: 's2' }],
    },
    translate,
  );
  expect(pictures.map(({ fileId }) => fileId)).toEqual(['p1', 's1', 's2', 'f1', 'f2']);
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(5);
  expect(pictures[2]?.name).toContain('paperType.BIRTH_CERTIFICATE');
});

test('the full picture is asked for by its own address', () => {
  expect(fullAddress('p1')).toBe('/files/p1/full');
});

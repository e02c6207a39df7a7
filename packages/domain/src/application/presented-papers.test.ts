import { expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { parsePaperNumber } from './presented-papers.ts';

test.each([
  ['dn4 79 12345 67890', 'DN4791234567890'],
  ['14-K1 123.45', '14-K1123.45'],
  ['14MĐ1-00001', '14MĐ1-00001'],
])('the number "%s" of a paper is kept as %s [R-087]', (written, kept) => {
  expect(parsePaperNumber(written)).toBe(kept);
});

test.each(['', '12', 'x'.repeat(31), '<script>', '-123'])('"%s" is no number of a paper', (text) => {
  expect(() => parsePaperNumber(text)).toThrow(new DomainRefusal('PAPER_NUMBER_FORMAT'));
});

import { expect, test } from 'vitest';

import { createI18nProvider } from '../providers/i18n-provider.ts';
import { durationText } from './duration-text.ts';

const { translate } = createI18nProvider('vi');
const MINUTE = 60_000;

test.each([
  [20_000, 'chưa đến 1 phút'],
  [40 * MINUTE, '40 phút'],
  [120 * MINUTE, '2 giờ'],
  [135 * MINUTE, '2 giờ 15 phút'],
  [24 * 60 * MINUTE, '1 ngày'],
  [(24 * 60 + 185) * MINUTE, '1 ngày 3 giờ'],
  [-40 * MINUTE, '40 phút'],
])('%d ms are told as "%s", past or to come', (milliseconds, words) => {
  expect(durationText(translate, milliseconds)).toBe(words);
});

import { expect, test } from 'vitest';

import { createI18nProvider } from '../providers/i18n-provider.ts';
import { dueText } from './due-text.ts';

const { translate } = createI18nProvider('vi');

test('a limit at midnight is named by the day that it ends, any other by its moment', () => {
  expect(dueText(translate, '2026-12-01T17:00:00Z')).toBe('hết ngày 01/12/2026');
  expect(dueText(translate, '2026-11-27T06:23:00Z')).toBe('27/11/2026 13:23');
});

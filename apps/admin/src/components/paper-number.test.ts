import { expect, test } from 'vitest';

import { createI18nProvider } from '../providers/i18n-provider.ts';
import { paperNumberTrouble } from './paper-number.ts';

const { translate } = createI18nProvider('vi');
const HOLDER = { personalIdNumber: '022199000123' };
const UNKNOWN = { personalIdNumber: null };

test.each([
  ['PASSPORT', 'C1234567', HOLDER, undefined],
  ['PASSPORT', '1234567', HOLDER, /1 chữ cái/],
  ['VEHICLE_REGISTRATION', '14k1 234.56', HOLDER, undefined],
  ['DRIVING_LICENCE', '79012345', HOLDER, /12 chữ số/],
  ['TAX_CODE', '0100109107', HOLDER, /chữ số kiểm tra/],
  ['TAX_CODE', '022199000123', HOLDER, undefined],
  ['TAX_CODE', '022199000124', HOLDER, /chính người này/],
  ['TAX_CODE', '022199000124', UNKNOWN, undefined],
  ['BIRTH_CERTIFICATE', '123/2015', HOLDER, undefined],
  ['OTHER', '  ', HOLDER, /như in/],
] as const)('a %s with the number "%s" is judged at entry', (type, number, holder, words) => {
  const trouble = paperNumberTrouble(type, number, holder);
  if (words) expect(translate(trouble ?? '')).toMatch(words);
  else expect(trouble).toBeUndefined();
});

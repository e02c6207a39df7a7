import { localDateOf } from '@dinhdanh/domain';

/** What people read out: application, appointment, data request, lock request, lock appeal, outreach list, report of wards. */
type CodePrefix = 'HS' | 'LH' | 'YC' | 'DK' | 'KN' | 'DS' | 'BC';

/** Mã hồ sơ, mã đề nghị, …: 'HS-2026-000123', by the year in Vietnam and a number that runs on over the years. */
export const caseCode = (prefix: CodePrefix, at: Date, number: number): string =>
  `${prefix}-${localDateOf(at).slice(0, 4)}-${String(number).padStart(6, '0')}`;

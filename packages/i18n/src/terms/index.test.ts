import { APPLICATION_STATES, COMPARED_FIELDS, REFUSAL_REASONS, RETURN_REASONS } from '@dinhdanh/domain';
import { expect, test } from 'vitest';
import { termLabel } from './index.ts';
import type { TermKind } from './index.ts';

test.each<[TermKind, string, string, string]>([
  ['applicationState', 'READY_FOR_REVIEW', 'Chờ phê duyệt', 'Awaiting decision'],
  ['accountLevel', 'LEVEL_2', 'Mức độ 2', 'Level 2'],
  ['sex', 'FEMALE', 'Nữ', 'Female'],
  ['officerRole', 'HEAD_OF_UNIT', 'Thủ trưởng đơn vị', 'Head of unit'],
  [
    'auditAction',
    'APPLICANT_REVEALED',
    'Xem đầy đủ số định danh và số điện thoại',
    'Full id number and phone number viewed',
  ],
])('%s %s is called "%s" in Vietnamese and "%s" in English', (kind, value, vi, en) => {
  expect([termLabel(kind, value, 'vi'), termLabel(kind, value, 'en')]).toEqual([vi, en]);
});

test.each<[TermKind, readonly string[]]>([
  ['applicationState', APPLICATION_STATES],
  ['comparedField', COMPARED_FIELDS],
  ['returnReason', RETURN_REASONS],
  ['refusalReason', REFUSAL_REASONS],
])('no two values of %s share a label, in either language', (kind, values) => {
  for (const locale of ['vi', 'en'] as const) {
    expect(new Set(values.map((value) => termLabel(kind, value, locale))).size).toBe(values.length);
  }
});

test('a value that is newer than this build is shown as its code', () => {
  expect(termLabel('auditAction', 'SOMETHING_NEW', 'vi')).toBe('SOMETHING_NEW');
});

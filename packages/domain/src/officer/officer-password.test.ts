import { expect, test } from 'vitest';
import { officerPasswordRefusals } from './officer-password.ts';

const OFFICER = { username: 'thamdinh.traco', displayName: 'Trần Thị Ngân' };
const refusals = (password: string) =>
  officerPasswordRefusals(password, (word) => ['correcthorse', 'iloveyou'].includes(word), OFFICER);

test.each([
  ['Ngắn quá', ['OFFICER_PASSWORD_TOO_SHORT']],
  ['x7!'.repeat(50), ['OFFICER_PASSWORD_TOO_LONG', 'PASSWORD_BREACHED']],
  ['aaaaaaaaaaaaaaaa', ['PASSWORD_BREACHED']],
  ['correct-horse 12', ['PASSWORD_BREACHED']],
  ['Matkhaucuatoi@2026', ['PASSWORD_BREACHED']],
  ['trời mưa thị ngân 8', ['OFFICER_PASSWORD_OF_NAME']],
  ['ThamDinh.TraCo 2026', ['OFFICER_PASSWORD_OF_NAME']],
] as const)('"%s" is none for Trần Thị Ngân', (password, codes) => {
  expect(refusals(password)).toEqual(codes);
});

test.each(['sáng nay thuyền về muộn', 'k7#mPq2!vR9z', 'ba con vịt đi qua cầu'])('"%s" is one', (password) => {
  expect(refusals(password)).toEqual([]);
});

import { expect, test } from 'vitest';
import { parseOfficerName, parseOfficerUsername } from './officer-names.ts';

test('a user name is kept in small letters', () => {
  expect(parseOfficerUsername('  ThamDinh.TraCo ')).toBe('thamdinh.traco');
});

test.each(['', 'ab', '1abc', 'thẩm', 'a b c', 'abc.', 'a'.repeat(41)])('"%s" is no user name', (text) => {
  expect(() => parseOfficerUsername(text)).toThrow('OFFICER_USERNAME_FORMAT');
});

test('a name is composed, with single blanks', () => {
  expect(parseOfficerName(' Trần   Thị Ngân '.normalize('NFD'))).toBe('Trần Thị Ngân'.normalize('NFC'));
});

test.each(['', 'A', '<b>An</b>', '=cmd()', 'A'.repeat(81)])('"%s" is no name of an officer', (text) => {
  expect(() => parseOfficerName(text)).toThrow('OFFICER_NAME_FORMAT');
});

import { expect, test } from 'vitest';

import { diffCharacters, diffDates } from './character-diff.ts';

const marked = (parts: readonly { text: string; differs: boolean }[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

test('a name typed as letters and accents does not differ from the same name in single signs', () => {
  const { left, right } = diffCharacters(
    'Nguyễn Thị Ánh'.normalize('NFD'),
    'Nguyễn Thị Ánh'.normalize('NFC'),
  );
  expect(left).toEqual([{ text: 'Nguyễn Thị Ánh', differs: false }]);
  expect(right).toEqual(left);
});

test('only the letter with the other mark is marked, on both sides', () => {
  const { left, right } = diffCharacters('Lê Phương Thảo', 'Lê Phuông Thảo');
  expect(marked(left)).toBe('Lê Ph[ươ]ng Thảo');
  expect(marked(right)).toBe('Lê Ph[uô]ng Thảo');
});

test('a missing word is marked where it stands and nowhere else', () => {
  const { left, right } = diffCharacters('Trần Văn Đức', 'Trần Đức');
  expect(marked(left)).toBe('Trần [Văn ]Đức');
  expect(marked(right)).toBe('Trần Đức');
});

test('one shared letter between two differing ones joins the mark', () => {
  const { left, right } = diffCharacters('Khu 5', 'Thôn 5');
  expect(marked(left)).toBe('[Khu] 5');
  expect(marked(right)).toBe('[Thôn] 5');
});

test('dates are marked by day, month and year', () => {
  const { left, right } = diffDates('12/03/1984', '03/03/1984');
  expect(marked(left)).toBe('[12]/03/1984');
  expect(marked(right)).toBe('[03]/03/1984');
});

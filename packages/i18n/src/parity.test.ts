import { describe, expect, test } from 'vitest';
import { auditWords } from './audit-words/index.ts';
import { en } from './en.ts';
import { permissionWords } from './permission-words/index.ts';
import { en as enTerms } from './terms/en.ts';
import { vi as viTerms } from './terms/vi.ts';
import { vi } from './vi.ts';

/** Every text with the path that leads to it. */
function textsOf(node: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(node) as [string, string | object][]) {
    if (typeof value === 'string') texts.set(path + key, value);
    else for (const [inner, text] of textsOf(value, `${path}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const placeholders = (text: string | undefined): string[] => [...new Set(text?.match(/\{\w+\}/g))].sort();

describe.each([
  ['server texts', textsOf(vi), textsOf(en)],
  ['terms', textsOf(viTerms), textsOf(enTerms)],
  ['words of the audit', textsOf(auditWords.vi), textsOf(auditWords.en)],
  ['words for permissions', textsOf(permissionWords.vi), textsOf(permissionWords.en)],
])('the %s', (_, vietnamese, english) => {
  test('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  test('are never empty and have no loose blanks', () => {
    const careless = [...vietnamese, ...english].filter(
      ([, text]) => text === '' || text !== text.trim() || /\s{2}/.test(text),
    );
    expect(careless).toEqual([]);
  });

  test('have the same placeholders in both languages', () => {
    const different = [...vietnamese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key)).join(),
    );
    expect(different).toEqual([]);
  });

  test('are composed Unicode', () => {
    expect([...vietnamese, ...english].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

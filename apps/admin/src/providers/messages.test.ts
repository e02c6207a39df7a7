import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import englishMessages from 'ra-language-english';
import { expect, test } from 'vitest';

type Texts = { readonly [key: string]: string | Texts };

function textsByKey(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...textsByKey(value, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string) =>
  [...new Set(text.match(/%\{\w+\}/g))].filter((name) => name !== '%{smart_count}');

const { ra: vietnameseOfReactAdmin, ...vietnamese } = dashboardMessages.vi;
const PAIRS = [
  ['react-admin', textsByKey(vietnameseOfReactAdmin), textsByKey(englishMessages.ra as Texts)],
  ['the dashboard', textsByKey(vietnamese), textsByKey(dashboardMessages.en)],
] as const;

test.each(PAIRS)('every text of %s exists in Vietnamese and in English', (_, vi, en) => {
  expect([...vi.keys()].toSorted()).toEqual([...en.keys()].toSorted());
});

test.each(PAIRS)('the texts of %s are filled with the same values in both languages', (_, vi, en) => {
  for (const [key, text] of vi) {
    expect([key, ...placeholders(text).toSorted()]).toEqual([
      key,
      ...placeholders(en.get(key) ?? '').toSorted(),
    ]);
  }
});

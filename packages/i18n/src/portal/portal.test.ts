import { describe, expect, it } from 'vitest';

import { loadPortalTexts } from './index.ts';

type Leaf = { path: string; text: string; isFunction: boolean };

/** Functions are spoken once with sample values, so that what they say is checked like any other text. */
function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [{ path, text: node, isFunction: false }];
  if (typeof node === 'function') {
    const samples = Array.from({ length: node.length }, (_, index) => index + 2);
    return [{ path, text: String(node(...samples)), isFunction: true }];
  }
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
    leaves(child, path === '' ? key : `${path}.${key}`),
  );
}

const vietnamese = await loadPortalTexts('vi');
const vi = leaves(vietnamese);
const en = leaves(await loadPortalTexts('en'));

describe('the texts of the portal', () => {
  it('say the same things in both languages', () => {
    expect(en.map(({ path, isFunction }) => ({ path, isFunction }))).toEqual(
      vi.map(({ path, isFunction }) => ({ path, isFunction })),
    );
  });

  it('leave nothing empty and nothing untrimmed', () => {
    const wrong = [...vi, ...en].filter(({ text }) => text === '' || text !== text.trim());
    expect(wrong).toEqual([]);
  });

  it('keep composed Vietnamese letters, so that searching the page finds them', () => {
    expect([...vi, ...en].filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('leave no Vietnamese sentence in English', () => {
    const sameOnPurpose = new Set(['productName']);
    const englishByPath = new Map(en.map(({ path, text }) => [path, text]));
    const untranslated = vi.filter(
      ({ path, text }) => !sameOnPurpose.has(path) && englishByPath.get(path) === text,
    );
    expect(untranslated).toEqual([]);
  });

  it('[R-117] announce success in the words of the source', () => {
    expect(vietnamese.activation.done.heading).toBe(
      'Bạn đã kích hoạt tài khoản định danh điện tử thành công',
    );
    expect(vietnamese.continue).toBe('Tiếp tục');
  });

  it('[R-113] tell an activated holder so in the words of the source', () => {
    expect(vietnamese.activation.alreadyActive.heading).toBe('Tài khoản của bạn đã thực hiện kích hoạt');
  });

  it('count one try and one second in English without a plural', async () => {
    const texts = await loadPortalTexts('en');
    expect(texts.problems.wrongCode(1)).toBe('The code is not right. You have 1 try left.');
    expect(texts.duration(61)).toBe('1 minute 1 second');
  });
});

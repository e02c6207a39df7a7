import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  ACCESS_PURPOSES,
  judgeOpening,
  OPENING_BASES,
  parsePurposeWords,
  purposeRule,
  readStatedPurpose,
  type OpeningQuestion,
} from './purpose.ts';

const NOTE = 'Đối chiếu theo giấy đề nghị';
const nothing: OpeningQuestion = {
  depth: 'PAGE',
  hasClaim: false,
  isCaseAtHand: false,
  standing: [],
  stated: null,
};

describe('the words of a purpose', () => {
  it.each([
    ['nothing', ''],
    ['nine characters and blanks', '  ngắn quá      '],
    ['301 characters', 'x'.repeat(301)],
  ])('are refused when they are %s', (_, text) => {
    expect(() => parsePurposeWords(text)).toThrow('PURPOSE_REQUIRED');
  });

  it('are kept composed and without blanks around them', () => {
    expect(parsePurposeWords(`  ${NOTE.normalize('NFD')} `)).toBe(NOTE);
  });
});

describe('a stated purpose', () => {
  it.each(ACCESS_PURPOSES)('%s names what it rests on', (purpose) => {
    expect(purposeRule(purpose).legalBasis).toMatch(/^(Luật|Nghị định)/);
  });

  it('needs a note unless it is the case at hand or one that is being taken in', () => {
    const withoutNote = ACCESS_PURPOSES.filter((purpose) => !purposeRule(purpose).needsNote);
    expect(withoutNote).toEqual(['CASE_AT_HAND', 'CASE_INTAKE']);
    for (const purpose of ACCESS_PURPOSES.filter((word) => purposeRule(word).needsNote))
      expect(() => readStatedPurpose({ purpose, note: ' ' })).toThrow('PURPOSE_REQUIRED');
    expect(readStatedPurpose({ purpose: 'CASE_AT_HAND', note: ' ' })).toEqual({
      purpose: 'CASE_AT_HAND',
      note: null,
    });
  });

  it('keeps a note that is not needed, and refuses one that says nothing', () => {
    expect(readStatedPurpose({ purpose: 'CASE_AT_HAND', note: NOTE }).note).toBe(NOTE);
    expect(() => readStatedPurpose({ purpose: 'CASE_AT_HAND', note: 'xem' })).toThrow('PURPOSE_REQUIRED');
  });
});

describe('a person is opened', () => {
  it('not at all without a purpose', () => {
    expect(() => judgeOpening(nothing)).toThrow('PURPOSE_REQUIRED');
    expect(() => judgeOpening({ ...nothing, depth: 'UNMASKED' })).toThrow('PURPOSE_REQUIRED');
  });

  it.each(['PAGE', 'UNMASKED'] as const)(
    'without a word to who holds the claim of the case (%s)',
    (depth) => {
      expect(judgeOpening({ ...nothing, depth, hasClaim: true })).toEqual({
        kind: 'OPENS',
        basis: 'CLAIM',
        purpose: 'CASE_AT_HAND',
        note: null,
      });
    },
  );

  it('as the page of an open case, which does not lift its masks', () => {
    const open = { ...nothing, isCaseAtHand: true };
    expect(judgeOpening(open)).toMatchObject({ basis: 'CASE', purpose: 'CASE_AT_HAND' });
    expect(() => judgeOpening({ ...open, depth: 'UNMASKED' })).toThrow('PURPOSE_REQUIRED');
    const seen = [{ purpose: 'CASE_AT_HAND', basis: 'CASE' }] as const;
    expect(() => judgeOpening({ ...open, depth: 'UNMASKED', standing: seen })).toThrow('PURPOSE_REQUIRED');
    expect(judgeOpening({ ...nothing, standing: seen })).toEqual({ kind: 'HOLDS', index: 0 });
  });

  it('by one click for the case at hand, and not when there is none', () => {
    const stated = { purpose: 'CASE_AT_HAND', note: null } as const;
    expect(judgeOpening({ ...nothing, depth: 'UNMASKED', isCaseAtHand: true, stated })).toEqual({
      kind: 'OPENS',
      basis: 'STATED',
      ...stated,
    });
    expect(() => judgeOpening({ ...nothing, stated })).toThrow('PURPOSE_WITHOUT_CASE');
  });

  it('for a purpose that was stated before and still holds', () => {
    const standing = [
      { purpose: 'CASE_AT_HAND', basis: 'CASE' },
      { purpose: 'COMPLAINT', basis: 'STATED' },
    ] as const;
    expect(judgeOpening({ ...nothing, depth: 'UNMASKED', standing })).toEqual({ kind: 'HOLDS', index: 1 });
  });

  it('never without something that names its purpose, whatever else is true', () => {
    fc.assert(
      fc.property(
        fc.record({
          depth: fc.constantFrom('PAGE', 'UNMASKED'),
          hasClaim: fc.boolean(),
          isCaseAtHand: fc.boolean(),
          standing: fc.array(
            fc.record({
              purpose: fc.constantFrom(...ACCESS_PURPOSES),
              basis: fc.constantFrom(...OPENING_BASES),
            }),
            { maxLength: 3 },
          ),
        }),
        (question) => {
          let isRefused = false;
          try {
            judgeOpening({ ...question, stated: null });
          } catch {
            isRefused = true;
          }
          const isDeepEnough = question.standing.some(
            ({ basis }) => question.depth === 'PAGE' || basis !== 'CASE',
          );
          const isCasePage = question.depth === 'PAGE' && question.isCaseAtHand;
          expect(isRefused).toBe(!(question.hasClaim || isDeepEnough || isCasePage));
        },
      ),
    );
  });
});

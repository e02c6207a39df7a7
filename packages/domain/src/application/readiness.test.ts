import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CROSS_CHECK_STATES } from '../cross-check/lifecycle.ts';
import { POPULATION_CHECK_OUTCOMES } from './declared-facts.ts';
import { APPLICATION_STATES } from './lifecycle.ts';
import {
  BIOMETRIC_OUTCOMES,
  REVIEW_REASONS,
  canDecideTogether,
  needsFingerprints,
  needsPortrait,
  reasonsAfterPapers,
  reviewReasons,
  sourceOf,
} from './readiness.ts';

const RECEIVED_ON = '2026-11-20';

/** Level 2 of an adult citizen where everything matches. */
const matched = {
  subjectType: 'CITIZEN',
  level: 'LEVEL_2',
  dateOfBirth: '1999-03-14',
  receivedOn: RECEIVED_ON,
  populationOutcome: 'MATCHED',
  portraitOutcome: 'MATCHED',
  fingerprintOutcome: 'MATCHED',
  hasPortrait: true,
  hasFingerprints: true,
  numberWarnings: [],
  duplicateCount: 0,
  hasGuardian: false,
  paperStates: [],
  isAutomaticApprovalOn: true,
} as const;

/** Level 1 has no fingerprints. */
const level1 = { level: 'LEVEL_1', hasFingerprints: false, fingerprintOutcome: null } as const;
const organisation = {
  subjectType: 'ORGANISATION',
  level: null,
  dateOfBirth: null,
  hasPortrait: false,
  portraitOutcome: null,
  hasFingerprints: false,
  fingerprintOutcome: null,
} as const;

describe('an application waits for an officer', () => {
  test.each([
    ['nothing is left to judge at level 2: it is approved at once [R-081]', {}, []],
    ['nothing is left to judge at level 1', level1, []],
    ['a foreigner matches', { subjectType: 'FOREIGNER' }, []],
    ['an organisation matches, without any picture', organisation, []],
    ['a field differs [R-043]', { populationOutcome: 'MISMATCHED' }, ['POPULATION_MISMATCHED']],
    ['the number is unknown', { populationOutcome: 'NOT_FOUND' }, ['POPULATION_NOT_FOUND']],
    ['the database is silent', { populationOutcome: 'UNAVAILABLE' }, ['POPULATION_UNAVAILABLE']],
    ['the database was never asked', { populationOutcome: null }, ['POPULATION_UNAVAILABLE']],
    ['there is no portrait', { hasPortrait: false, portraitOutcome: null }, ['PORTRAIT_MISSING']],
    [
      'level 1 has no portrait either',
      { ...level1, hasPortrait: false, portraitOutcome: null },
      ['PORTRAIT_MISSING'],
    ],
    ['the portrait is of somebody else', { portraitOutcome: 'NOT_MATCHED' }, ['PORTRAIT_NOT_MATCHED']],
    [
      'level 2 has no fingerprints [R-097]',
      { hasFingerprints: false, fingerprintOutcome: null },
      ['FINGERPRINTS_MISSING'],
    ],
    [
      'the fingerprints are another one’s',
      { fingerprintOutcome: 'NOT_MATCHED' },
      ['FINGERPRINTS_NOT_MATCHED'],
    ],
    [
      'fingerprints were taken without need and do not match',
      { ...level1, hasFingerprints: true, fingerprintOutcome: 'NOT_MATCHED' },
      ['FINGERPRINTS_NOT_MATCHED'],
    ],
    ['fingerprints were taken without need and not asked about', { ...level1, hasFingerprints: true }, []],
    ['no portrait is on file', { portraitOutcome: 'NO_REFERENCE' }, ['BIOMETRICS_NO_REFERENCE']],
    [
      'neither portrait nor fingerprints are on file',
      { portraitOutcome: 'NO_REFERENCE', fingerprintOutcome: 'NO_REFERENCE' },
      ['BIOMETRICS_NO_REFERENCE'],
    ],
    ['the comparison gave no answer', { fingerprintOutcome: 'UNAVAILABLE' }, ['BIOMETRICS_UNAVAILABLE']],
    ['the comparison was never asked', { portraitOutcome: null }, ['BIOMETRICS_UNAVAILABLE']],
    [
      'the digits of the number are unusual',
      { numberWarnings: ['ID_NUMBER_SEX_DIFFERS'] },
      ['ID_NUMBER_UNUSUAL'],
    ],
    ['another application looks like it', { duplicateCount: 2 }, ['PROBABLE_DUPLICATE']],
    ['a guardian acts', { hasGuardian: true }, ['REPRESENTED_PERSON']],
    ['every paper is confirmed by its agency [R-101]', { paperStates: ['MATCHED', 'MATCHED'] }, []],
    [
      'one of the papers is not confirmed [R-102]',
      { paperStates: ['MATCHED', 'MISMATCHED'] },
      ['PAPER_MISMATCHED'],
    ],
    ['an agency cannot be reached', { paperStates: ['UNAVAILABLE', 'MATCHED'] }, ['PAPER_UNAVAILABLE']],
    [
      'an agency has not answered although the patience has run out [R-100]',
      { paperStates: ['REQUESTED'] },
      ['PAPER_UNAVAILABLE'],
    ],
    [
      'one agency contradicts, one is silent and one cannot be reached: each reason once',
      { paperStates: ['UNAVAILABLE', 'REQUESTED', 'MISMATCHED', 'MISMATCHED'] },
      ['PAPER_MISMATCHED', 'PAPER_UNAVAILABLE'],
    ],
    [
      'automatic approval is off, but a paper is not confirmed',
      { isAutomaticApprovalOn: false, paperStates: ['MISMATCHED'] },
      ['PAPER_MISMATCHED'],
    ],
    [
      'everything matches and automatic approval is off',
      { isAutomaticApprovalOn: false },
      ['AUTOMATIC_APPROVAL_OFF'],
    ],
    [
      'automatic approval is off, but there is more to look at',
      { isAutomaticApprovalOn: false, duplicateCount: 1 },
      ['PROBABLE_DUPLICATE'],
    ],
    [
      'everything is wrong at once, in the order in which it is read',
      {
        populationOutcome: 'NOT_FOUND',
        portraitOutcome: 'NOT_MATCHED',
        hasFingerprints: false,
        numberWarnings: ['ID_NUMBER_PROVINCE_UNKNOWN'],
        duplicateCount: 1,
        hasGuardian: true,
        paperStates: ['REQUESTED', 'MISMATCHED'],
        isAutomaticApprovalOn: false,
      },
      [
        'POPULATION_NOT_FOUND',
        'PORTRAIT_NOT_MATCHED',
        'FINGERPRINTS_MISSING',
        'ID_NUMBER_UNUSUAL',
        'PROBABLE_DUPLICATE',
        'REPRESENTED_PERSON',
        'PAPER_MISMATCHED',
        'PAPER_UNAVAILABLE',
      ],
    ],
  ] as const)('when %s', (_, overrides, reasons) => {
    expect(reviewReasons({ ...matched, ...overrides })).toEqual(reasons);
  });

  const facts = fc.record({
    subjectType: fc.constantFrom('CITIZEN', 'FOREIGNER'),
    level: fc.constantFrom('LEVEL_1', 'LEVEL_2'),
    dateOfBirth: fc.constantFrom('1960-01-01', '2010-05-05', '2021-01-01', '2024-02-29'),
    receivedOn: fc.constant(RECEIVED_ON),
    populationOutcome: fc.constantFrom(...POPULATION_CHECK_OUTCOMES, null),
    portraitOutcome: fc.constantFrom(...BIOMETRIC_OUTCOMES, null),
    fingerprintOutcome: fc.constantFrom(...BIOMETRIC_OUTCOMES, null),
    hasPortrait: fc.boolean(),
    hasFingerprints: fc.boolean(),
    numberWarnings: fc.constant([]),
    duplicateCount: fc.nat({ max: 2 }),
    hasGuardian: fc.boolean(),
    paperStates: fc.array(fc.constantFrom(...CROSS_CHECK_STATES), { maxLength: 3 }),
    isAutomaticApprovalOn: fc.boolean(),
  });

  test('unless every source that was needed said that it matches', () => {
    fc.assert(
      fc.property(facts, (asked) => {
        if (reviewReasons(asked).length > 0) return;
        expect(asked.populationOutcome).toBe('MATCHED');
        if (needsPortrait(asked))
          expect([asked.hasPortrait, asked.portraitOutcome]).toEqual([true, 'MATCHED']);
        if (needsFingerprints(asked)) {
          expect([asked.hasFingerprints, asked.fingerprintOutcome]).toEqual([true, 'MATCHED']);
        }
        expect(asked.paperStates.filter((state) => state !== 'MATCHED')).toEqual([]);
        expect([asked.duplicateCount, asked.hasGuardian, asked.isAutomaticApprovalOn]).toEqual([
          0,
          false,
          true,
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is taken from a person', () => {
  test.each([
    ['an adult at level 1', '1999-03-14', 'LEVEL_1', true, false],
    ['an adult at level 2', '1999-03-14', 'LEVEL_2', true, true],
    ['a child on the sixth birthday at level 2', '2020-11-20', 'LEVEL_2', true, true],
    ['a child on the eve of the sixth birthday', '2020-11-21', 'LEVEL_1', false, false],
  ] as const)(
    'of %s, born %s, %s: portrait %s, fingerprints %s',
    (_, dateOfBirth, level, portrait, prints) => {
      const subject = { subjectType: 'CITIZEN', level, dateOfBirth, receivedOn: RECEIVED_ON } as const;
      expect([needsPortrait(subject), needsFingerprints(subject)]).toEqual([portrait, prints]);
    },
  );

  test('is nothing when an organisation applies', () => {
    const subject = { ...organisation, receivedOn: RECEIVED_ON };
    expect([needsPortrait(subject), needsFingerprints(subject)]).toEqual([false, false]);
  });
});

test.each([
  ['CITIZEN', 'POPULATION'],
  ['FOREIGNER', 'IMMIGRATION'],
  ['ORGANISATION', 'ORGANISATION_REGISTRY'],
] as const)('a %s is looked up in %s [R-027]', (subjectType, source) => {
  expect(sourceOf(subjectType)).toBe(source);
});

describe('an application in review, after an agency has answered or an officer has settled a paper,', () => {
  test.each([
    [
      'has no reason but that the papers were confirmed late, once all are [R-101]',
      ['PAPER_MISMATCHED', 'PAPER_UNAVAILABLE'],
      ['MATCHED', 'MATCHED'],
      ['PAPERS_CONFIRMED_LATE'],
    ],
    [
      'keeps its other reasons, and says nothing of papers that are confirmed',
      ['PROBABLE_DUPLICATE', 'PAPER_UNAVAILABLE'],
      ['MATCHED'],
      ['PROBABLE_DUPLICATE'],
    ],
    [
      'still has a paper that is not confirmed [R-102]',
      ['PAPER_MISMATCHED', 'PAPER_UNAVAILABLE'],
      ['MATCHED', 'MISMATCHED'],
      ['PAPER_MISMATCHED'],
    ],
    [
      'has a paper without an answer again when the agency is asked once more',
      ['PAPER_MISMATCHED'],
      ['REQUESTED'],
      ['PAPER_UNAVAILABLE'],
    ],
    [
      'loses "confirmed late" when a paper is contradicted after all',
      ['PAPERS_CONFIRMED_LATE'],
      ['MISMATCHED'],
      ['PAPER_MISMATCHED'],
    ],
    [
      'no longer waits only because automatic approval is off when a paper is contradicted',
      ['AUTOMATIC_APPROVAL_OFF'],
      ['MISMATCHED'],
      ['PAPER_MISMATCHED'],
    ],
    [
      'waits because automatic approval is off as before when its papers are confirmed',
      ['AUTOMATIC_APPROVAL_OFF'],
      ['MATCHED'],
      ['AUTOMATIC_APPROVAL_OFF'],
    ],
    [
      'has its reasons in the order in which they are read',
      ['REPRESENTED_PERSON', 'POPULATION_MISMATCHED'],
      ['UNAVAILABLE', 'MISMATCHED'],
      ['POPULATION_MISMATCHED', 'REPRESENTED_PERSON', 'PAPER_MISMATCHED', 'PAPER_UNAVAILABLE'],
    ],
    [
      'is not without a reason when its last paper is gone',
      ['PAPER_MISMATCHED'],
      [],
      ['PAPERS_CONFIRMED_LATE'],
    ],
  ] as const)('%s', (_, reasons, paperStates, after) => {
    expect(reasonsAfterPapers(reasons, paperStates)).toEqual(after);
  });

  const reasonLists = fc.subarray([...REVIEW_REASONS], { minLength: 1 });
  const stateLists = fc.array(fc.constantFrom(...CROSS_CHECK_STATES), { maxLength: 4 });

  test('always has a reason, so that nothing is approved behind an officer who has it open', () => {
    fc.assert(
      fc.property(reasonLists, stateLists, (reasons, states) => {
        expect(reasonsAfterPapers(reasons, states).length).toBeGreaterThan(0);
      }),
    );
  });

  test('has the same reasons when the papers are judged twice', () => {
    fc.assert(
      fc.property(reasonLists, stateLists, (reasons, states) => {
        const once = reasonsAfterPapers(reasons, states);
        expect(reasonsAfterPapers(once, states)).toEqual(once);
      }),
    );
  });

  test('can be decided together with others only when every paper is confirmed [R-102]', () => {
    fc.assert(
      fc.property(reasonLists, stateLists, (reasons, states) => {
        if (!canDecideTogether('READY_FOR_REVIEW', reasonsAfterPapers(reasons, states))) return;
        expect(states.filter((state) => state !== 'MATCHED')).toEqual([]);
      }),
    );
  });
});

describe('deciding many at once', () => {
  const ALONE = ['PAPERS_CONFIRMED_LATE', 'AUTOMATIC_APPROVAL_OFF'] as const;

  test('is for applications where everything matches and only a person’s word is missing', () => {
    expect(REVIEW_REASONS.filter((reason) => canDecideTogether('READY_FOR_REVIEW', [reason]))).toEqual(ALONE);
    expect(canDecideTogether('READY_FOR_REVIEW', [])).toBe(false);
  });

  test.each(ALONE)('is not for applications that have another reason beside %s', (reason) => {
    expect(canDecideTogether('READY_FOR_REVIEW', ['PROBABLE_DUPLICATE', reason])).toBe(false);
    expect(canDecideTogether('READY_FOR_REVIEW', ['PAPER_MISMATCHED', reason])).toBe(false);
  });

  test.each(ALONE)('is for no other state, with %s neither', (reason) => {
    expect(APPLICATION_STATES.filter((state) => canDecideTogether(state, [reason]))).toEqual([
      'READY_FOR_REVIEW',
    ]);
  });
});

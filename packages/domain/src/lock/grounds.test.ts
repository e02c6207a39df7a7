import { describe, expect, test } from 'vitest';
import { SUBJECT_TYPES } from '../subject.ts';
import { LOCK_GROUND_KINDS, lockGroundRule, stateUnderGrounds, type LockGround } from './grounds.ts';

const STANDING: LockGround = { endedAt: null };
const ENDED: LockGround = { endedAt: new Date('2026-11-02T01:00:00Z') };
const ACTIVATED_AT = new Date('2026-01-05T01:00:00Z');

describe('the state of an account under its grounds', () => {
  test.each([
    ['is locked by the first ground', 'ACTIVE', [STANDING], 'LOCKED'],
    ['stays locked when another ground comes [R-145]', 'LOCKED', [STANDING, STANDING], 'LOCKED'],
    ['stays locked while one of two grounds stands [R-145]', 'LOCKED', [ENDED, STANDING], 'LOCKED'],
    ['is active again when the last ground has ended [R-140]', 'LOCKED', [ENDED, ENDED], 'ACTIVE'],
    ['is not locked by a ground that has ended', 'ACTIVE', [ENDED], 'ACTIVE'],
    ['is not locked without a ground', 'ACTIVE', [], 'ACTIVE'],
  ] as const)('%s', (_title, state, grounds, after) => {
    expect(stateUnderGrounds({ state, activatedAt: ACTIVATED_AT }, grounds)).toBe(after);
  });

  test('an account that was never activated is locked, too, and waits for its activation again afterwards', () => {
    expect(stateUnderGrounds({ state: 'GRANTED', activatedAt: null }, [STANDING])).toBe('LOCKED');
    expect(stateUnderGrounds({ state: 'LOCKED', activatedAt: null }, [ENDED])).toBe('GRANTED');
    expect(stateUnderGrounds({ state: 'GRANTED', activatedAt: null }, [])).toBe('GRANTED');
  });
});

/** What the articles say, read off by hand: c citizen, f foreigner, o organisation. */
const EXPECTED = {
  ND59_2022: {
    HOLDER_REQUEST: 'cfo holder',
    TERMS_VIOLATION: 'cfo register',
    CARD_REVOKED: 'c register',
    CARD_RETAINED: 'never',
    CARD_EXPIRED: 'never',
    DEATH: 'cf register',
    PASSPORT_EXPIRED: 'f register',
    RESIDENCE_EXPIRED: 'f register',
    ORGANISATION_DISSOLVED: 'o register',
    ORGANISATION_CEASED: 'o register',
    AUTHORITY_REQUEST: 'cfo decision',
  },
  ND69_2024: {
    HOLDER_REQUEST: 'cfo holder',
    TERMS_VIOLATION: 'cfo register',
    CARD_REVOKED: 'c register',
    CARD_RETAINED: 'c register',
    CARD_EXPIRED: 'c register',
    DEATH: 'cf register',
    PASSPORT_EXPIRED: 'f register',
    RESIDENCE_EXPIRED: 'f register',
    ORGANISATION_DISSOLVED: 'o register',
    ORGANISATION_CEASED: 'o register',
    AUTHORITY_REQUEST: 'cfo decision',
  },
} as const;
const LETTERS = { CITIZEN: 'c', FOREIGNER: 'f', ORGANISATION: 'o' } as const;
const ORIGIN_OF = { holder: 'HOLDER', register: 'AUTOMATIC', decision: 'REQUEST' } as const;
const LIFTER_OF = { holder: 'HOLDER', register: 'REGISTER', decision: 'DECISION' } as const;

describe.each(['ND59_2022', 'ND69_2024'] as const)(
  'the grounds under %s [R-134] [R-135] [R-136]',
  (regime) => {
    const cells = LOCK_GROUND_KINDS.flatMap((kind) =>
      SUBJECT_TYPES.map((subject) => [kind, subject] as const),
    );

    test.each(cells)('%s for %s', (kind, subject) => {
      const [subjects, who] = EXPECTED[regime][kind].split(' ') as [
        string,
        keyof typeof ORIGIN_OF | undefined,
      ];
      const rule = lockGroundRule(regime, subject, kind);
      if (!who || !subjects.includes(LETTERS[subject])) {
        expect(rule).toBeNull();
        return;
      }
      expect(rule).toMatchObject({ origin: ORIGIN_OF[who], lifter: LIFTER_OF[who] });
      expect(rule?.article).toContain(regime === 'ND59_2022' ? '59/2022/NĐ-CP' : '69/2024/NĐ-CP');
    });
  },
);

test('the grounds of a citizen since 1 July 2024 follow the letters of article 34 of the law', () => {
  const pointOf = (kind: (typeof LOCK_GROUND_KINDS)[number]) =>
    /Điểm (\S+) khoản 1 Điều 34/.exec(lockGroundRule('ND69_2024', 'CITIZEN', kind)?.article ?? '')?.[1];
  expect(LOCK_GROUND_KINDS.map((kind) => [kind, pointOf(kind)]).filter(([, point]) => point)).toEqual([
    ['HOLDER_REQUEST', 'a'],
    ['TERMS_VIOLATION', 'b'],
    ['CARD_REVOKED', 'c'],
    ['CARD_RETAINED', 'c'],
    ['DEATH', 'd'],
    ['AUTHORITY_REQUEST', 'đ'],
  ]);
});

/**
 * Who is given which account, how a registration goes on, and when an application is due, row by row: sections B and C
 * of the requirements under both decrees, and days of the working calendar. Each title cites what the row rests on.
 */
import { describe, expect, test } from 'vitest';
import { accountAfterApproval } from './account/grant.ts';
import { accountLifecycle } from './account/lifecycle.ts';
import { passwordRefusals } from './account/credential-policy.ts';
import { OTP_LIFETIME_SECONDS, OTP_RESEND_AFTER_SECONDS } from './account/otp.ts';
import { RETURN_REASONS } from './application/decision.ts';
import { applicationDeadline, deadlineTerm } from './application/deadline.ts';
import { parseAddress, parseDateOfBirth } from './application/declared-facts.ts';
import { applicationLifecycle } from './application/lifecycle.ts';
import { needsFingerprints, needsPortrait, sourceOf } from './application/readiness.ts';
import { AREA_TASK_KINDS } from './area-task.ts';
import { addDays, localDateOf } from './calendar/local-date.ts';
import { createWorkingCalendar } from './calendar/working-calendar.ts';
import type { CalendarDay } from './calendar/working-calendar.ts';
import { guardianshipEnd } from './guardianship.ts';
import { parseCardQr } from './identity/card-qr.ts';
import { assertEligible, eligibilityRefusals } from './identity/eligibility.ts';
import type { EligibilityQuestion } from './identity/eligibility.ts';
import { normaliseName } from './identity/names.ts';
import { parsePersonalIdNumber } from './identity/personal-id-number.ts';
import { parsePhoneNumber } from './identity/phone-number.ts';
import { comparePopulationRecord } from './identity/population-comparison.ts';
import { regimeOn, regimeParameters } from './legal-regime.ts';
import type { DeadlineTerm, LegalRegime } from './legal-regime.ts';
import { codeSms } from './notification/messages.ts';
import { DomainRefusal, REFUSAL_CODES } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';
import { TERMS_VERSION, registrationLifecycle } from './registration/lifecycle.ts';
import type { RegistrationAction, RegistrationState } from './registration/lifecycle.ts';
import { SUBJECT_TYPES } from './subject.ts';
import { aPersonalIdNumber, someIdentityFacts } from './testing.ts';

const RECEIVED_ON: Readonly<Record<LegalRegime, string>> = {
  ND59_2022: '2023-06-05',
  ND69_2024: '2026-11-20',
};

const [ND59_CITIZEN, ND59_FOREIGNER, ND59_ORGANISATION] = [1, 2, 3].map(
  (clause) => `Khoản ${clause} Điều 11 Nghị định 59/2022/NĐ-CP`,
) as [string, string, string];
const ND59_MINOR = `${ND59_CITIZEN}; Quyết định 34/2021/QĐ-TTg`;
const ND59_PROCEDURE = 'Điều 14 Nghị định 59/2022/NĐ-CP';
const ND59_FOREIGNER_PROCEDURE = 'Điều 15 Nghị định 59/2022/NĐ-CP';
const ND59_ORGANISATION_PROCEDURE = 'Điều 16 Nghị định 59/2022/NĐ-CP';
const ND69_SUBJECTS = 'Điều 7 Nghị định 69/2024/NĐ-CP';
const ND69_PROCEDURE = 'Điều 10 Nghị định 69/2024/NĐ-CP';
const ND69_FOREIGNER_PROCEDURE = 'Điều 11 Nghị định 69/2024/NĐ-CP';
const ND69_ORGANISATION_PROCEDURE = 'Điều 12 Nghị định 69/2024/NĐ-CP';

/** Years and days old on the day of receipt. */
interface Age {
  readonly years: number;
  readonly lessDays?: number;
}

interface Asked extends Partial<Omit<EligibilityQuestion, 'receivedOn' | 'dateOfBirth'>> {
  readonly age?: Age;
}

const ADULT: Age = { years: 30 };
const LEVEL_1_ONLINE = { level: 'LEVEL_1', channel: 'ONLINE' } as const;
const LEVEL_2_COUNTER = { level: 'LEVEL_2', channel: 'COUNTER' } as const;
const VALID_CARD = {
  card: { kind: 'IDENTITY_CARD', issuedOn: '2022-03-01', expiresOn: '2040-01-01' },
} as const;
const PASSPORT = { number: 'M12345678', expiresOn: '2030-01-01' } as const;
const RESIDENCE_CARD = { kind: 'TEMPORARY', number: 'NG3123456', expiresOn: '2030-01-01' } as const;
const BOTH_PAPERS = { nationality: 'KOR', passport: PASSPORT, residenceCard: RESIDENCE_CARD } as const;
const MOTHER = { relation: 'MOTHER', accountLevel: 'LEVEL_2', accountState: 'ACTIVE' } as const;
const HEAD = { accountLevel: 'LEVEL_2', accountState: 'ACTIVE' } as const;
const FOREIGNER = { subjectType: 'FOREIGNER', papers: BOTH_PAPERS } as const;
const ORGANISATION = { subjectType: 'ORGANISATION', level: null, papers: {}, representative: HEAD } as const;

function questionOn(receivedOn: string, { age = ADULT, ...asked }: Asked): EligibilityQuestion {
  const years = String(Number(receivedOn.slice(0, 4)) - age.years);
  const dateOfBirth =
    asked.subjectType === 'ORGANISATION' ? null : addDays(years + receivedOn.slice(4), age.lessDays ?? 0);
  return {
    subjectType: 'CITIZEN',
    ...LEVEL_1_ONLINE,
    papers: VALID_CARD,
    guardian: null,
    ...asked,
    dateOfBirth,
    receivedOn,
  };
}

/** Every citation among the parameters of a decree. */
function articlesOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(articlesOf) : [];
}

type EligibilityRow = readonly [
  requirement: string,
  regime: LegalRegime,
  article: string,
  who: string,
  asked: Asked,
  refusal: RefusalCode | null,
];

const SECTION_B: readonly EligibilityRow[] = [
  // citizens from 14 on with a valid card.
  ['R-021', 'ND69_2024', ND69_SUBJECTS, 'a citizen of 30, level 1 online', LEVEL_1_ONLINE, null],
  [
    'R-021',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen of 30, level 1 at the counter',
    { channel: 'COUNTER' },
    null,
  ],
  ['R-021', 'ND69_2024', ND69_SUBJECTS, 'a citizen of 30, level 2 at the counter', LEVEL_2_COUNTER, null],
  ['R-021', 'ND69_2024', ND69_SUBJECTS, 'a citizen on the 14th birthday', { age: { years: 14 } }, null],
  [
    'R-021',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen whose card has its last good day, online',
    { papers: { card: { ...VALID_CARD.card, expiresOn: RECEIVED_ON.ND69_2024 } } },
    null,
  ],
  [
    'R-021',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen whose card never expires, online',
    { papers: { card: { ...VALID_CARD.card, expiresOn: null } } },
    null,
  ],
  [
    'R-021',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen whose card expired yesterday, online',
    { papers: { card: { ...VALID_CARD.card, expiresOn: '2026-11-19' } } },
    'CARD_EXPIRED',
  ],
  ['R-021', 'ND69_2024', ND69_SUBJECTS, 'a citizen without a card, online', { papers: {} }, 'CARD_REQUIRED'],
  [
    'R-021',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen without a card, level 2 at the counter, where it takes seven working days',
    { ...LEVEL_2_COUNTER, papers: {} },
    null,
  ],
  [
    'R-021',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen whose card has expired, level 2 at the counter',
    { ...LEVEL_2_COUNTER, papers: { card: { ...VALID_CARD.card, expiresOn: '2020-01-01' } } },
    null,
  ],
  ['R-021', 'ND59_2022', ND59_CITIZEN, 'a citizen of 30, level 1 online', LEVEL_1_ONLINE, null],
  ['R-021', 'ND59_2022', ND59_CITIZEN, 'a citizen of 30, level 2 at the counter', LEVEL_2_COUNTER, null],
  ['R-021', 'ND59_2022', ND59_CITIZEN, 'a citizen without a card, online', { papers: {} }, 'CARD_REQUIRED'],
  [
    'R-021',
    'ND59_2022',
    ND59_CITIZEN,
    'a citizen without a card, level 2 at the counter',
    { ...LEVEL_2_COUNTER, papers: {} },
    null,
  ],

  // citizens from 6 to under 14.
  [
    'R-022',
    'ND69_2024',
    ND69_SUBJECTS,
    'a child of 6 with the mother, level 1 online',
    { age: { years: 6 }, guardian: MOTHER },
    null,
  ],
  [
    'R-022',
    'ND69_2024',
    ND69_SUBJECTS,
    'a child of 6 with the mother, level 2 at the counter',
    { ...LEVEL_2_COUNTER, age: { years: 6 }, guardian: MOTHER },
    null,
  ],
  [
    'R-022',
    'ND69_2024',
    ND69_SUBJECTS,
    'a child on the eve of the 14th birthday with the mother, level 2 at the counter',
    { ...LEVEL_2_COUNTER, age: { years: 14, lessDays: 1 }, guardian: MOTHER },
    null,
  ],
  [
    'R-022',
    'ND69_2024',
    ND69_PROCEDURE,
    'a child on the eve of the 14th birthday alone',
    { age: { years: 14, lessDays: 1 } },
    'AGE_NEEDS_GUARDIAN',
  ],
  [
    'R-022',
    'ND59_2022',
    ND59_MINOR,
    'a child of 6 with the mother, who has no account of its own',
    { age: { years: 6 }, guardian: MOTHER },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],
  [
    'R-022',
    'ND59_2022',
    ND59_MINOR,
    'a child on the eve of the 14th birthday, level 2 at the counter',
    { ...LEVEL_2_COUNTER, age: { years: 14, lessDays: 1 }, guardian: MOTHER },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],

  // citizens under 6.
  [
    'R-023',
    'ND69_2024',
    ND69_SUBJECTS,
    'a child on the eve of the 6th birthday with the mother, level 1',
    { age: { years: 6, lessDays: 1 }, guardian: MOTHER },
    null,
  ],
  [
    'R-023',
    'ND69_2024',
    ND69_SUBJECTS,
    'a child on the eve of the 6th birthday with the mother, level 2',
    { ...LEVEL_2_COUNTER, age: { years: 6, lessDays: 1 }, guardian: MOTHER },
    'AGE_TOO_YOUNG_FOR_LEVEL_2',
  ],
  ['R-023', 'ND69_2024', ND69_PROCEDURE, 'a child of 3 alone', { age: { years: 3 } }, 'AGE_NEEDS_GUARDIAN'],
  [
    'R-023',
    'ND59_2022',
    ND59_MINOR,
    'a child of 3 with the mother',
    { age: { years: 3 }, guardian: MOTHER },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],

  // foreigners from 6 on.
  ['R-024', 'ND69_2024', ND69_SUBJECTS, 'a foreigner of 30, level 1 online', FOREIGNER, null],
  [
    'R-024',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner of 30, level 2 at the counter',
    { ...FOREIGNER, ...LEVEL_2_COUNTER },
    null,
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner of 6 with the mother, level 2 at the counter',
    { ...FOREIGNER, ...LEVEL_2_COUNTER, age: { years: 6 }, guardian: MOTHER },
    null,
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_FOREIGNER_PROCEDURE,
    'a foreigner of 13 alone',
    { ...FOREIGNER, age: { years: 13 } },
    'AGE_NEEDS_GUARDIAN',
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner without a residence card',
    { ...FOREIGNER, papers: { passport: PASSPORT } },
    'RESIDENCE_CARD_REQUIRED',
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner whose residence card expired yesterday',
    {
      ...FOREIGNER,
      papers: { ...BOTH_PAPERS, residenceCard: { ...RESIDENCE_CARD, expiresOn: '2026-11-19' } },
    },
    'RESIDENCE_CARD_EXPIRED',
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner with a permanent residence card without an end',
    {
      ...FOREIGNER,
      papers: { ...BOTH_PAPERS, residenceCard: { kind: 'PERMANENT', number: 'PR1234567', expiresOn: null } },
    },
    null,
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_FOREIGNER_PROCEDURE,
    'a foreigner without a passport',
    { ...FOREIGNER, papers: { residenceCard: RESIDENCE_CARD } },
    'PASSPORT_REQUIRED',
  ],
  [
    'R-024',
    'ND69_2024',
    ND69_FOREIGNER_PROCEDURE,
    'a foreigner whose passport expired yesterday, at the counter too',
    {
      ...FOREIGNER,
      ...LEVEL_2_COUNTER,
      papers: { ...BOTH_PAPERS, passport: { ...PASSPORT, expiresOn: '2026-11-19' } },
    },
    'PASSPORT_EXPIRED',
  ],
  [
    'R-024',
    'ND59_2022',
    ND59_FOREIGNER,
    'a foreigner of 14 with a passport only, level 2 at the counter',
    { ...FOREIGNER, ...LEVEL_2_COUNTER, age: { years: 14 }, papers: { passport: PASSPORT } },
    null,
  ],
  [
    'R-024',
    'ND59_2022',
    ND59_FOREIGNER,
    'a foreigner on the eve of the 14th birthday',
    { ...FOREIGNER, age: { years: 14, lessDays: 1 }, guardian: MOTHER },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],
  [
    'R-024',
    'ND59_2022',
    ND59_FOREIGNER_PROCEDURE,
    'a foreigner without a passport',
    { ...FOREIGNER, papers: {} },
    'PASSPORT_REQUIRED',
  ],

  // foreigners under 6.
  [
    'R-025',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner of 5 with the mother, level 1',
    { ...FOREIGNER, age: { years: 5 }, guardian: MOTHER },
    null,
  ],
  [
    'R-025',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner of 5 with the mother, level 2',
    { ...FOREIGNER, ...LEVEL_2_COUNTER, age: { years: 5 }, guardian: MOTHER },
    'AGE_TOO_YOUNG_FOR_LEVEL_2',
  ],
  [
    'R-025',
    'ND59_2022',
    ND59_FOREIGNER,
    'a foreigner of 5 with the mother, level 1',
    { ...FOREIGNER, age: { years: 5 }, guardian: MOTHER },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],

  // organisations.
  ['R-026', 'ND69_2024', ND69_SUBJECTS, 'an organisation, without a level', ORGANISATION, null],
  [
    'R-026',
    'ND69_2024',
    ND69_SUBJECTS,
    'an organisation that asks for a level',
    { ...ORGANISATION, level: 'LEVEL_2' },
    'LEVEL_NOT_APPLICABLE',
  ],
  [
    'R-026',
    'ND69_2024',
    ND69_ORGANISATION_PROCEDURE,
    'an organisation whose representative has level 1 only',
    { ...ORGANISATION, representative: { accountLevel: 'LEVEL_1', accountState: 'ACTIVE' } },
    'REPRESENTATIVE_ACCOUNT_REQUIRED',
  ],
  [
    'R-026',
    'ND69_2024',
    ND69_ORGANISATION_PROCEDURE,
    'an organisation whose representative is not known',
    { ...ORGANISATION, representative: null },
    'REPRESENTATIVE_ACCOUNT_REQUIRED',
  ],
  ['R-026', 'ND59_2022', ND59_ORGANISATION, 'an organisation, without a level', ORGANISATION, null],
  [
    'R-026',
    'ND59_2022',
    ND59_ORGANISATION_PROCEDURE,
    'an organisation whose representative has not activated the account',
    { ...ORGANISATION, representative: { accountLevel: 'LEVEL_2', accountState: 'GRANTED' } },
    'REPRESENTATIVE_ACCOUNT_REQUIRED',
  ],

  // a person, unlike an organisation, has a level.
  ['R-027', 'ND69_2024', ND69_SUBJECTS, 'a citizen without a level', { level: null }, 'LEVEL_REQUIRED'],
  [
    'R-027',
    'ND69_2024',
    ND69_SUBJECTS,
    'a foreigner without a level',
    { ...FOREIGNER, level: null },
    'LEVEL_REQUIRED',
  ],
  ['R-027', 'ND59_2022', ND59_CITIZEN, 'a citizen without a level', { level: null }, 'LEVEL_REQUIRED'],

  // from 14 on people register themselves.
  ['R-028', 'ND59_2022', ND59_CITIZEN, 'a citizen on the 14th birthday alone', { age: { years: 14 } }, null],
  ['R-028', 'ND69_2024', ND69_SUBJECTS, 'a citizen on the 14th birthday alone', { age: { years: 14 } }, null],

  // who stands for children and wards.
  [
    'R-029',
    'ND59_2022',
    ND59_MINOR,
    'a child of 10, registered under the account of the mother',
    { age: { years: 10 }, guardian: MOTHER },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],
  [
    'R-029',
    'ND59_2022',
    ND59_MINOR,
    'an adult ward, registered under the account of the guardian',
    { isRepresented: true, guardian: { ...MOTHER, relation: 'GUARDIAN' } },
    'NO_OWN_ACCOUNT_UNDER_14',
  ],
  ['R-029', 'ND69_2024', ND69_PROCEDURE, 'a child of 10 alone', { age: { years: 10 } }, 'AGE_NEEDS_GUARDIAN'],
  [
    'R-029',
    'ND69_2024',
    ND69_PROCEDURE,
    'an adult ward alone',
    { isRepresented: true },
    'AGE_NEEDS_GUARDIAN',
  ],
  [
    'R-029',
    'ND69_2024',
    ND69_PROCEDURE,
    'an adult ward with the guardian',
    { isRepresented: true, guardian: { ...MOTHER, relation: 'GUARDIAN' } },
    null,
  ],
  [
    'R-029',
    'ND69_2024',
    ND69_PROCEDURE,
    'a child whose mother has level 1 only',
    { age: { years: 10 }, guardian: { ...MOTHER, accountLevel: 'LEVEL_1' } },
    'GUARDIAN_ACCOUNT_REQUIRED',
  ],
  [
    'R-029',
    'ND69_2024',
    ND69_PROCEDURE,
    'a child whose mother has not activated the account',
    { age: { years: 10 }, guardian: { ...MOTHER, accountState: 'GRANTED' } },
    'GUARDIAN_ACCOUNT_REQUIRED',
  ],
  [
    'R-029',
    'ND69_2024',
    ND69_PROCEDURE,
    'a child whose mother’s account is locked',
    { age: { years: 10 }, guardian: { ...MOTHER, accountState: 'LOCKED' } },
    'GUARDIAN_ACCOUNT_REQUIRED',
  ],
  [
    'R-029',
    'ND69_2024',
    ND69_PROCEDURE,
    'a child whose mother has no account',
    { age: { years: 10 }, guardian: { ...MOTHER, accountLevel: null, accountState: null } },
    'GUARDIAN_ACCOUNT_REQUIRED',
  ],

  // voluntary at any age.
  [
    'R-030',
    'ND59_2022',
    ND59_CITIZEN,
    'a citizen of 90 who never registered before',
    { age: { years: 90 } },
    null,
  ],
  [
    'R-030',
    'ND69_2024',
    ND69_SUBJECTS,
    'a citizen of 90 who never registered before',
    { age: { years: 90 } },
    null,
  ],

  // level 1 online, level 2 in person.
  ['R-031', 'ND59_2022', ND59_PROCEDURE, 'level 1 online', LEVEL_1_ONLINE, null],
  ['R-031', 'ND69_2024', ND69_PROCEDURE, 'level 1 online', LEVEL_1_ONLINE, null],
  [
    'R-032',
    'ND59_2022',
    ND59_PROCEDURE,
    'level 2 online',
    { level: 'LEVEL_2', channel: 'ONLINE' },
    'LEVEL_2_IN_PERSON_ONLY',
  ],
  [
    'R-032',
    'ND69_2024',
    ND69_PROCEDURE,
    'level 2 online',
    { level: 'LEVEL_2', channel: 'ONLINE' },
    'LEVEL_2_IN_PERSON_ONLY',
  ],
  [
    'R-032',
    'ND69_2024',
    ND69_FOREIGNER_PROCEDURE,
    'level 2 of a foreigner online',
    { ...FOREIGNER, level: 'LEVEL_2', channel: 'ONLINE' },
    'LEVEL_2_IN_PERSON_ONLY',
  ],

  // level 2 asks for no level 1 before it.
  ['R-033', 'ND59_2022', ND59_PROCEDURE, 'level 2 at the counter without level 1', LEVEL_2_COUNTER, null],
  ['R-033', 'ND69_2024', ND69_PROCEDURE, 'level 2 at the counter without level 1', LEVEL_2_COUNTER, null],

  // no app is asked for; the stores that hand it out are not ours.
  [
    'R-034',
    'ND59_2022',
    ND59_PROCEDURE,
    'level 1 online in the portal, without the app',
    LEVEL_1_ONLINE,
    null,
  ],
  [
    'R-034',
    'ND69_2024',
    ND69_PROCEDURE,
    'level 1 online in the portal, without the app',
    LEVEL_1_ONLINE,
    null,
  ],
];

describe('section B: who may apply', () => {
  test.each(SECTION_B)('[%s] %s, %s: %s', (_requirement, regime, article, _who, asked, refusal) => {
    const question = questionOn(RECEIVED_ON[regime], asked);
    expect(regimeOn(question.receivedOn)).toBe(regime);
    expect(articlesOf(regimeParameters(regime))).toContain(article);
    expect(eligibilityRefusals(question)).toEqual(refusal === null ? [] : [{ code: refusal, article }]);
  });

  test('[R-021] Điều 7 and Điều 11 of the decrees: several refusals are told at once, and the first is thrown with its article', () => {
    const question = questionOn(RECEIVED_ON.ND69_2024, {
      level: 'LEVEL_2',
      channel: 'ONLINE',
      age: { years: 5 },
      papers: {},
    });
    expect(eligibilityRefusals(question).map(({ code }) => code)).toEqual([
      'AGE_TOO_YOUNG_FOR_LEVEL_2',
      'LEVEL_2_IN_PERSON_ONLY',
      'AGE_NEEDS_GUARDIAN',
      'CARD_REQUIRED',
    ]);
    expect(() => assertEligible(question)).toThrow(
      new DomainRefusal('AGE_TOO_YOUNG_FOR_LEVEL_2', { article: ND69_SUBJECTS }),
    );
    expect(() => assertEligible(questionOn(RECEIVED_ON.ND69_2024, {}))).not.toThrow();
  });

  test.each([
    ['2024-06-30', 'ND59_2022', 'NO_OWN_ACCOUNT_UNDER_14'],
    ['2024-07-01', 'ND69_2024', undefined],
  ] as const)(
    '[R-022] Điều 11 Nghị định 59/2022/NĐ-CP until 30/6/2024, then Điều 7 Nghị định 69/2024/NĐ-CP: a child of 10 on %s (%s)',
    (receivedOn, regime, code) => {
      const question = questionOn(receivedOn, { age: { years: 10 }, guardian: MOTHER });
      expect([regimeOn(receivedOn), eligibilityRefusals(question)[0]?.code]).toEqual([regime, code]);
    },
  );

  test('before 1 February 2022 no decree is kept, so nobody can be judged by one', () => {
    expect(eligibilityRefusals(questionOn('2022-01-31', {}))).toEqual([
      { code: 'REGIME_NOT_IN_FORCE', article: 'Nghị định 59/2022/NĐ-CP' },
    ]);
  });

  test('a person without a date of birth cannot be judged', () => {
    expect(
      eligibilityRefusals({ ...questionOn(RECEIVED_ON.ND69_2024, {}), dateOfBirth: null }).map(
        ({ code }) => code,
      ),
    ).toEqual(['DATE_OF_BIRTH_INVALID']);
  });

  test(`[R-027] ${ND69_SUBJECTS}: the three kinds of subject have each their own database, pictures and term`, () => {
    const told = SUBJECT_TYPES.map((subjectType) => {
      const level = subjectType === 'ORGANISATION' ? null : ('LEVEL_2' as const);
      const dateOfBirth = subjectType === 'ORGANISATION' ? null : '1990-01-01';
      const subject = { subjectType, level, dateOfBirth, receivedOn: RECEIVED_ON.ND69_2024 };
      const term = deadlineTerm({
        ...subject,
        hasValidCard: false,
        hasBiometricsOnFile: false,
        isInDatabase: false,
      });
      return [subjectType, sourceOf(subjectType), needsPortrait(subject), needsFingerprints(subject), term];
    });
    expect(told).toEqual([
      ['CITIZEN', 'POPULATION', true, true, 'NO_VALID_CARD'],
      ['FOREIGNER', 'IMMIGRATION', true, true, 'FOREIGNER_WITHOUT_BIOMETRICS'],
      ['ORGANISATION', 'ORGANISATION_REGISTRY', false, false, 'ORGANISATION'],
    ]);
  });

  test('[R-029] [R-177] Quyết định 34/2021/QĐ-TTg, Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP: who stands for a child does so until the 14th birthday, from which the child applies alone', () => {
    const dateOfBirth = '2012-11-20';
    const question = { ...questionOn(guardianshipEnd(dateOfBirth), {}), dateOfBirth };
    expect(eligibilityRefusals(question)).toEqual([]);
    const eve = { ...question, receivedOn: addDays(question.receivedOn, -1) };
    expect(eligibilityRefusals(eve).map(({ code }) => code)).toEqual(['AGE_NEEDS_GUARDIAN']);
  });

  test('[R-030] no article of either decree: registering is voluntary, so no refusal speaks of a fine or of being late', () => {
    expect(REFUSAL_CODES.filter((code) => /(?:^|_)(?:FINE|PENALT|SANCTION|OBLIG|LATE_)/.test(code))).toEqual(
      [],
    );
  });

  test('[R-033] Điều 10 Nghị định 69/2024/NĐ-CP, Điều 14 Nghị định 59/2022/NĐ-CP: the first account may be level 2', () => {
    expect(accountAfterApproval(null, 'LEVEL_2')).toEqual({ kind: 'GRANT' });
  });

  test.each(['2022-02-13', '2022-02-14'])(
    '[R-033] a blog’s claim, in no decree: a card of %s registers nobody; the person applies like everybody else',
    (issuedOn) => {
      const papers = { card: { kind: 'CCCD_CHIP', issuedOn, expiresOn: '2040-01-01' } } as const;
      for (const receivedOn of Object.values(RECEIVED_ON)) {
        const online = questionOn(receivedOn, { level: 'LEVEL_2', channel: 'ONLINE', papers });
        expect(eligibilityRefusals(online).map(({ code }) => code)).toEqual(['LEVEL_2_IN_PERSON_ONLY']);
        expect(eligibilityRefusals(questionOn(receivedOn, { ...LEVEL_2_COUNTER, papers }))).toEqual([]);
      }
    },
  );
});

const registrationAfter = (...actions: RegistrationAction[]): RegistrationState =>
  actions.reduce((state, action) => registrationLifecycle.next(state, action), registrationLifecycle.initial);
const refusalOf = (attempt: () => unknown): string | null => {
  try {
    attempt();
    return null;
  } catch (error) {
    return error instanceof DomainRefusal ? error.code : String(error);
  }
};

const CARD_NUMBER = aPersonalIdNumber({ sex: 'FEMALE' });
const CARD_QR = `${CARD_NUMBER}||Đặng Thị Thu Hà|14031999|Nữ|Tổ 3, khu 5, Trà Cổ, Móng Cái|02052021`;

type StepRow = readonly [requirement: string, what: string, check: (receivedOn: string) => void];

const SECTION_C: readonly StepRow[] = [
  [
    'R-035',
    'installing the app is no step of ours: a registration begins with the declaration',
    () => {
      expect(registrationLifecycle.allowedActions(registrationLifecycle.initial)).toEqual(['DECLARE']);
      expect(
        registrationLifecycle.actions.filter((action) => /INSTALL|DOWNLOAD|OPEN_APP/.test(action)),
      ).toEqual([]);
    },
  ],
  [
    'R-036',
    'app account, level 1, approval and activation follow one another',
    () => {
      expect(registrationAfter('DECLARE', 'MATCH', 'VERIFY_PHONE', 'SET_PASSWORD')).toBe('ACCOUNT_CREATED');
      expect(
        registrationAfter('DECLARE', 'MATCH', 'VERIFY_PHONE', 'SET_PASSWORD', 'TAKE_PORTRAIT', 'SUBMIT'),
      ).toBe('SUBMITTED');
      expect(applicationLifecycle.initial).toBe('SUBMITTED');
      expect(applicationLifecycle.next('READY_FOR_REVIEW', 'APPROVE')).toBe('APPROVED');
      expect(accountAfterApproval(null, 'LEVEL_1')).toEqual({ kind: 'GRANT' });
      expect(accountLifecycle.next('GRANTED', 'ACTIVATE')).toBe('ACTIVE');
    },
  ],
  [
    'R-037',
    'the personal identification number has twelve digits',
    () => {
      expect(parsePersonalIdNumber('022 199 123 456')).toBe('022199123456');
      for (const text of ['101234567', '22199123456', '0221991234567', '02219912345X', '']) {
        expect(refusalOf(() => parsePersonalIdNumber(text))).toBe('PERSONAL_ID_NUMBER_FORMAT');
      }
    },
  ],
  [
    'R-038',
    'the phone is a Vietnamese mobile number; one that is not the citizen’s own is a reason to return',
    () => {
      expect(parsePhoneNumber('+84 992 123 678')).toBe('0992123678');
      for (const text of ['0203388123', '099212367', '12345', '']) {
        expect(refusalOf(() => parsePhoneNumber(text))).toBe('PHONE_NUMBER_FORMAT');
      }
      expect(RETURN_REASONS).toContain('PHONE_NOT_OWNED');
    },
  ],
  [
    'R-039',
    'the QR code of the card gives every field of the form',
    () => {
      expect(parseCardQr(CARD_QR)).toEqual({
        personalIdNumber: CARD_NUMBER,
        formerIdNumber: null,
        fullName: 'Đặng Thị Thu Hà',
        dateOfBirth: '1999-03-14',
        sex: 'FEMALE',
        permanentAddress: 'Tổ 3, khu 5, Trà Cổ, Móng Cái',
        issuedOn: '2021-05-02',
      });
      expect(refusalOf(() => parseCardQr('https://example.vn'))).toBe('CARD_QR_FORMAT');
    },
  ],
  [
    'R-040',
    'typing every field gives the same as scanning',
    (receivedOn) => {
      const scanned = parseCardQr(CARD_QR);
      expect(normaliseName(' Đặng  Thị Thu Hà')).toBe(scanned.fullName);
      expect(parseDateOfBirth('1999-03-14', receivedOn)).toBe(scanned.dateOfBirth);
      expect(parseAddress('Tổ 3, khu 5,  Trà Cổ, Móng Cái ')).toBe(scanned.permanentAddress);
    },
  ],
  [
    'R-041',
    'an address newer than the card is compared with the database and not with the card',
    () => {
      const declared = someIdentityFacts({ permanentAddress: 'Khu 2, phường Hải Hòa, Móng Cái, Quảng Ninh' });
      expect(declared.permanentAddress).not.toBe(parseCardQr(CARD_QR).permanentAddress);
      const recorded = { ...declared };
      expect(comparePopulationRecord(declared, recorded).every(({ isMatch }) => isMatch)).toBe(true);
    },
  ],
  [
    'R-042',
    'the terms have a version that is accepted, and a refusal for whoever has not accepted them',
    () => {
      expect(TERMS_VERSION).toMatch(/^20[0-9]{2}-(0[1-9]|1[0-2])$/);
      expect(REFUSAL_CODES).toContain('TERMS_NOT_ACCEPTED');
    },
  ],
  [
    'R-043',
    'the comparison names exactly the fields that differ',
    () => {
      const recorded = someIdentityFacts();
      const declared = { ...recorded, fullName: 'Đặng Thị Thu Hạ', dateOfBirth: '1999-03-15' };
      const differing = comparePopulationRecord(declared, recorded).filter(({ isMatch }) => !isMatch);
      expect(differing.map(({ field }) => field)).toEqual(['FULL_NAME', 'DATE_OF_BIRTH']);
    },
  ],
  [
    'R-044',
    'after a mismatch the declaration can be corrected and is compared again',
    () => {
      expect(registrationAfter('DECLARE', 'MISMATCH', 'DECLARE')).toBe('COMPARING');
    },
  ],
  [
    'R-045',
    'whoever is right asks the area police officer, and goes on once the database is corrected',
    () => {
      expect(AREA_TASK_KINDS).toContain('DATA_CORRECTION');
      expect(registrationAfter('DECLARE', 'MISMATCH', 'REQUEST_CORRECTION')).toBe('CORRECTION_REQUESTED');
      expect(registrationAfter('DECLARE', 'MISMATCH', 'REQUEST_CORRECTION', 'DECLARE', 'MATCH')).toBe(
        'MATCHED',
      );
    },
  ],
  [
    'R-046',
    'the message itself is a text of the portal; from a mismatch only its two ways lead on',
    () => {
      expect(registrationLifecycle.allowedActions('MISMATCHED')).toEqual(['DECLARE', 'REQUEST_CORRECTION']);
    },
  ],
  [
    'R-047',
    'the code by SMS comes after the comparison and before the password',
    () => {
      expect(registrationAfter('DECLARE', 'MATCH', 'VERIFY_PHONE')).toBe('PHONE_VERIFIED');
      const askForCode = registrationLifecycle.states.filter((state) =>
        registrationLifecycle.allowedActions(state).includes('VERIFY_PHONE'),
      );
      expect(askForCode).toEqual(['MATCHED']);
      expect(codeSms('REGISTRATION', '048213')).toMatch(/^048213 la ma xac thuc dang ky/);
    },
  ],
  [
    'R-048',
    'a code that did not come or has expired can be asked for again',
    () => {
      expect(OTP_RESEND_AFTER_SECONDS).toBeLessThan(OTP_LIFETIME_SECONDS);
      expect(REFUSAL_CODES).toEqual(expect.arrayContaining(['OTP_EXPIRED', 'RESEND_TOO_EARLY']));
    },
  ],
  [
    'R-049',
    'the password of the app account obeys the rules; that both boxes agree is for the screen, since one is sent',
    () => {
      expect(passwordRefusals('HoaSen_2026')).toEqual([]);
      expect(passwordRefusals('hoasen')).toEqual([
        'PASSWORD_TOO_SHORT',
        'PASSWORD_NEEDS_DIGIT',
        'PASSWORD_NEEDS_UPPERCASE',
        'PASSWORD_NEEDS_SPECIAL',
      ]);
      expect(registrationLifecycle.allowedActions('PHONE_VERIFIED')).toEqual(['SET_PASSWORD']);
    },
  ],
  [
    'R-050',
    'with the app account the registration for level 1 can begin, if the person may have it',
    (receivedOn) => {
      expect(registrationLifecycle.allowedActions('ACCOUNT_CREATED')).toContain('TAKE_PORTRAIT');
      expect(eligibilityRefusals(questionOn(receivedOn, LEVEL_1_ONLINE))).toEqual([]);
    },
  ],
  [
    'R-051',
    'signing in takes number and password, and one refusal for both tells a stranger nothing',
    () => {
      expect(parsePersonalIdNumber(CARD_NUMBER)).toBe(CARD_NUMBER);
      const signInRefusals = REFUSAL_CODES.filter((code) => code.startsWith('REGISTRATION_SIGN_IN'));
      expect(signInRefusals).toEqual(['REGISTRATION_SIGN_IN_FAILED']);
    },
  ],
  [
    'R-052',
    'a forgotten password has no rule here yet: no step sets one a second time',
    () => {
      const setsPassword = registrationLifecycle.states.filter((state) =>
        registrationLifecycle.allowedActions(state).includes('SET_PASSWORD'),
      );
      expect(setsPassword).toEqual(['PHONE_VERIFIED']);
      expect(registrationLifecycle.actions.filter((action) => /FORG|RESET/.test(action))).toEqual([]);
    },
  ],
];

describe.each([
  ['ND59_2022', ND59_PROCEDURE],
  ['ND69_2024', `Khoản 1 ${ND69_PROCEDURE}`],
] as const)('section C: the online registration, %s, %s', (regime, article) => {
  test.each(SECTION_C)(`[%s] ${article}: %s`, (_requirement, _what, check) => {
    expect(regimeOn(RECEIVED_ON[regime])).toBe(regime);
    check(RECEIVED_ON[regime]);
  });
});

test('every row of sections B and C stands in the tables, B under both decrees', () => {
  const numbers = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, index) => `R-0${from + index}`);
  for (const regime of ['ND59_2022', 'ND69_2024']) {
    const covered = SECTION_B.filter((row) => row[1] === regime).map(([requirement]) => requirement);
    expect([...new Set(covered)].sort()).toEqual(numbers(21, 34));
  }
  expect(SECTION_C.map(([requirement]) => requirement)).toEqual(numbers(35, 52));
});

const days = (
  kind: CalendarDay['kind'],
  status: CalendarDay['status'],
  ...dates: readonly string[]
): CalendarDay[] => dates.map((date) => ({ date, kind, status }));

const CALENDAR = createWorkingCalendar([
  ...days('HOLIDAY', 'ANNOUNCED', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
  ...days('HOLIDAY', 'ANNOUNCED', '2026-01-01'),
  ...days('SWAPPED_OFF', 'ANNOUNCED', '2026-01-02', '2026-08-31'),
  ...days('SWAPPED_WORKING', 'ANNOUNCED', '2026-01-10', '2026-08-22'),
  ...days('HOLIDAY', 'ANNOUNCED', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...days('COMPENSATORY', 'ANNOUNCED', '2026-04-27'),
  ...days('HOLIDAY', 'ANNOUNCED', '2026-04-30', '2026-05-01', '2026-09-01', '2026-09-02'),
  ...days('HOLIDAY', 'PENDING_LAW', '2026-11-24'),
  ...days('HOLIDAY', 'PROJECTED', '2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
]);

const ND59 = 'Điều 17 Nghị định 59/2022/NĐ-CP';
const ND69 = 'Điều 13 Nghị định 69/2024/NĐ-CP';
const START = 'Điều 147 Bộ luật Dân sự 2015';
const END = 'Khoản 5 Điều 148 Bộ luật Dân sự 2015';
const HOLIDAY = 'Điều 112 Bộ luật Lao động 2019';
const COMPENSATION = 'Điều 111 Bộ luật Lao động 2019';
const SWAP = 'the yearly notice of days off';
const WEEKEND = 'Monday to Friday of state bodies';
const POLICY = 'Nghị quyết 80-NQ/TW, no law yet';

type DueRow = readonly [
  receivedAt: string,
  why: string,
  term: DeadlineTerm,
  lastDay: string,
  decree: string,
  source: string,
];

const DUE: readonly DueRow[] = [
  ['2023-06-05 08:00:00', 'a Monday', 'LEVEL_1', '2023-06-06', ND59, START],
  ['2023-06-09 16:00:00', 'a Friday', 'LEVEL_1', '2023-06-12', ND59, WEEKEND],
  ['2023-06-10 09:00:00', 'a Saturday', 'LEVEL_2', '2023-06-14', ND59, WEEKEND],
  ['2023-06-05 08:00:00', 'a Monday, no valid card', 'NO_VALID_CARD', '2023-06-14', ND59, WEEKEND],
  ['2024-02-07 23:59:59', 'the eve of Tết 2024', 'LEVEL_1', '2024-02-15', ND59, HOLIDAY],
  ['2024-02-28 09:00:00', 'the eve of a leap day', 'LEVEL_1', '2024-02-29', ND59, START],
  ['2024-02-28 09:00:00', 'the eve of a leap day', 'LEVEL_2', '2024-03-04', ND59, WEEKEND],
  ['2024-02-29 23:59:59', 'the last second of a leap day', 'LEVEL_1', '2024-03-01', ND59, START],
  ['2024-06-14 10:00:00', 'fifteen days that end on a Saturday', 'ORGANISATION', '2024-07-01', ND59, END],
  ['2024-06-28 10:00:00', 'a period over the change of the decrees', 'LEVEL_2', '2024-07-03', ND59, WEEKEND],
  ['2024-06-30 23:59:59', 'the last second of Decree 59', 'LEVEL_1', '2024-07-01', ND59, START],
  ['2024-07-01 00:00:00', 'the first second of Decree 69', 'LEVEL_1', '2024-07-02', ND69, START],
  ['2025-12-31 10:00:00', 'New Year’s Eve before a swapped Friday', 'LEVEL_1', '2026-01-05', ND69, SWAP],
  ['2025-12-31 23:59:59', 'the last second of 2025', 'LEVEL_2', '2026-01-07', ND69, SWAP],
  ['2026-01-01 09:00:00', 'New Year itself', 'LEVEL_1', '2026-01-05', ND69, HOLIDAY],
  ['2026-01-05 09:00:00', 'seven days with a worked Saturday', 'NO_VALID_CARD', '2026-01-13', ND69, SWAP],
  ['2026-01-08 09:00:00', 'the Thursday before the worked Saturday', 'LEVEL_2', '2026-01-12', ND69, SWAP],
  ['2026-01-09 09:00:00', 'the Friday before the worked Saturday', 'LEVEL_1', '2026-01-10', ND69, SWAP],
  ['2026-01-10 09:00:00', 'the worked Saturday itself', 'LEVEL_2', '2026-01-14', ND69, START],
  ['2026-02-02 09:00:00', 'fifteen days that end in Tết', 'ORGANISATION', '2026-02-23', ND69, END],
  ['2026-02-11 09:00:00', 'seven days over Tết', 'NO_VALID_CARD', '2026-02-27', ND69, HOLIDAY],
  ['2026-02-12 09:00:00', 'the Thursday before Tết', 'LEVEL_2', '2026-02-24', ND69, HOLIDAY],
  ['2026-02-13 16:30:00', 'the Friday before Tết', 'LEVEL_1', '2026-02-23', ND69, HOLIDAY],
  ['2026-02-13 23:59:59', 'the last second before Tết', 'LEVEL_2', '2026-02-25', ND69, HOLIDAY],
  ['2026-02-15 09:00:00', 'the Sunday before Tết', 'LEVEL_1', '2026-02-23', ND69, HOLIDAY],
  ['2026-02-18 09:00:00', 'the middle of Tết', 'LEVEL_1', '2026-02-23', ND69, HOLIDAY],
  ['2026-03-06 16:00:00', 'a Friday afternoon', 'LEVEL_1', '2026-03-09', ND69, WEEKEND],
  ['2026-03-07 09:00:00', 'a Saturday', 'LEVEL_1', '2026-03-09', ND69, WEEKEND],
  ['2026-03-08 23:59:59', 'the last second of a Sunday', 'LEVEL_1', '2026-03-09', ND69, START],
  ['2026-03-09 00:00:00', 'the first second of a Monday', 'LEVEL_1', '2026-03-10', ND69, START],
  ['2026-04-12 09:00:00', 'fifteen days that end on a day off', 'ORGANISATION', '2026-04-28', ND69, END],
  [
    '2026-04-17 09:00:00',
    'seven days over the Hùng Kings',
    'NO_VALID_CARD',
    '2026-04-29',
    ND69,
    COMPENSATION,
  ],
  ['2026-04-24 09:00:00', 'the Friday before the Hùng Kings', 'LEVEL_1', '2026-04-28', ND69, COMPENSATION],
  ['2026-04-24 23:59:59', 'the last second before the Hùng Kings', 'LEVEL_2', '2026-05-04', ND69, HOLIDAY],
  ['2026-04-26 09:00:00', 'the Sunday of the Hùng Kings', 'LEVEL_1', '2026-04-28', ND69, COMPENSATION],
  ['2026-04-29 09:00:00', 'the eve of Reunification Day', 'LEVEL_1', '2026-05-04', ND69, HOLIDAY],
  ['2026-08-17 09:00:00', 'fifteen days that end on National Day', 'ORGANISATION', '2026-09-03', ND69, END],
  [
    '2026-08-19 09:00:00',
    'a foreigner without biometrics on file, over a worked Saturday',
    'FOREIGNER_WITHOUT_BIOMETRICS',
    '2026-08-27',
    ND69,
    SWAP,
  ],
  ['2026-08-21 09:00:00', 'the Friday before the worked Saturday', 'LEVEL_1', '2026-08-22', ND69, SWAP],
  ['2026-08-28 09:00:00', 'the Friday before a swapped Monday', 'LEVEL_2', '2026-09-07', ND69, SWAP],
  ['2026-08-31 09:00:00', 'the swapped Monday itself', 'LEVEL_1', '2026-09-03', ND69, HOLIDAY],
  ['2026-11-20 23:59:59', 'a Friday, three days with 24 November', 'LEVEL_2', '2026-11-25', ND69, POLICY],
  [
    '2026-11-22 09:00:00',
    'an organisation that a database knows, on a Sunday',
    'ORGANISATION_IN_DATABASE',
    '2026-11-25',
    ND69,
    POLICY,
  ],
  ['2026-11-23 09:00:00', 'the eve of 24 November', 'LEVEL_1', '2026-11-24', ND69, POLICY],
  ['2026-12-31 09:00:00', 'the eve of a projected New Year', 'LEVEL_1', '2027-01-04', ND69, HOLIDAY],
  ['2027-02-04 09:00:00', 'the eve of a projected Tết', 'LEVEL_1', '2027-02-11', ND69, HOLIDAY],
  ['2028-02-28 09:00:00', 'the eve of a leap day', 'LEVEL_1', '2028-02-29', ND69, START],
];

describe('the last day of a period', () => {
  test.each(DUE)(
    'received %s (%s), term %s, is %s: %s; %s',
    (receivedAt, _why, term, lastDay, decree, source) => {
      const deadline = applicationDeadline({
        term,
        receivedAt: new Date(`${receivedAt.replace(' ', 'T')}+07:00`),
        calendar: CALENDAR,
      });
      expect(localDateOf(new Date(deadline.dueAt.getTime() - 1))).toBe(lastDay);
      // The day runs to 24:00 in Vietnam.
      expect(deadline.dueAt).toEqual(new Date(`${addDays(lastDay, 1)}T00:00:00+07:00`));
      expect(deadline.legalBasis).toBe(decree);
      expect(deadline.restsOnProjectedDay).toBe(source === HOLIDAY && lastDay.startsWith('2027'));
    },
  );

  test('is asked for on forty different days or more, several of them in their last second', () => {
    expect(new Set(DUE.map(([receivedAt]) => receivedAt.slice(0, 10))).size).toBeGreaterThanOrEqual(40);
    expect(DUE.filter(([receivedAt]) => receivedAt.endsWith('23:59:59')).length).toBeGreaterThanOrEqual(6);
  });
});

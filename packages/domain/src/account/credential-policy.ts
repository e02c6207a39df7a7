import { searchForm } from '../identity/names.ts';
import type { RefusalCode } from '../refusal.ts';

interface PasswordRule {
  readonly code: RefusalCode;
  isMet(password: string): boolean;
}

const EN_DASH = '\u2013';
const SECURITY_QUESTION_COUNT = 2;
const SECURITY_ANSWER_MAX_CHARACTERS = 100;

/**
 * The rules of a password in the order in which a screen ticks them off.
 *
 * The guides print three different lists of special characters; their union is allowed: ! @ # $ % ^ * ( ) _ -
 *
 * Edge: one guide prints an en dash, which a typesetter made of a hyphen and which no keyboard has. The hyphen is
 * accepted, and the en dash gets a message of its own. "&" stands in no guide. Vietnamese letters with diacritics
 * are refused, since they arrive as different bytes from different keyboards.
 */
export const PASSWORD_RULES: readonly PasswordRule[] = [
  { code: 'PASSWORD_TOO_SHORT', isMet: (password) => [...password].length >= 8 },
  { code: 'PASSWORD_TOO_LONG', isMet: (password) => [...password].length <= 20 },
  { code: 'PASSWORD_NEEDS_DIGIT', isMet: (password) => /[0-9]/.test(password) },
  { code: 'PASSWORD_NEEDS_UPPERCASE', isMet: (password) => /[A-Z]/.test(password) },
  { code: 'PASSWORD_NEEDS_LOWERCASE', isMet: (password) => /[a-z]/.test(password) },
  { code: 'PASSWORD_NEEDS_SPECIAL', isMet: (password) => /[!@#$%^*()_-]/.test(password) },
  { code: 'PASSWORD_EN_DASH', isMet: (password) => !password.includes(EN_DASH) },
  {
    code: 'PASSWORD_CHARACTER_NOT_ALLOWED',
    isMet: (password) => /^[A-Za-z0-9!@#$%^*()_-]*$/.test(password.replaceAll(EN_DASH, '')),
  },
];

export function passwordRefusals(password: string): RefusalCode[] {
  return PASSWORD_RULES.filter((rule) => !rule.isMet(password)).map((rule) => rule.code);
}

/**
 * The passcode is six digits 0 to 9, asked for whenever a service is used.
 *
 * Edge: one digit six times, a run such as 456789 or 987654, and a pair three times (121212) are what a thief tries
 * first, so they are refused; the guides do not ask for this.
 */
export function passcodeRefusals(passcode: string): RefusalCode[] {
  if (!/^[0-9]{6}$/.test(passcode)) return ['PASSCODE_FORMAT'];
  const isRepeatedPair = /^([0-9]{2})\1\1$/.test(passcode);
  const isRun = '01234567890'.includes(passcode) || '09876543210'.includes(passcode);
  return isRepeatedPair || isRun ? ['PASSCODE_TOO_SIMPLE'] : [];
}

/** Our own list: no official one is published. The texts are in the i18n package. */
export const SECURITY_QUESTION_IDS = [
  'FIRST_TEACHER',
  'CHILDHOOD_FRIEND',
  'CHILDHOOD_NICKNAME',
  'FIRST_SCHOOL',
  'FIRST_JOB_PLACE',
  'FIRST_PET',
  'FAVOURITE_BOOK',
  'FAVOURITE_DISH',
  'FAVOURITE_SONG',
  'FIRST_TRIP',
  'CHILDHOOD_STREET',
  'ADMIRED_PERSON',
] as const;

export type SecurityQuestionId = (typeof SECURITY_QUESTION_IDS)[number];

/** The answer as it is compared later. Edge: years on, nobody remembers which keyboard and which capitals. */
export function normaliseSecurityAnswer(text: string): string {
  return searchForm(text);
}

/**
 * What is wrong with the chosen questions and answers, each with the place in the form.
 *
 * Exactly two different questions are answered. Edge: two equal answers make the second question worthless, so they
 * are refused even if they differ in letter case or diacritics.
 */
export function securityAnswerRefusals(
  answers: readonly { readonly questionId: string; readonly answer: string }[],
): { path: string; code: RefusalCode }[] {
  if (answers.length !== SECURITY_QUESTION_COUNT) {
    return [{ path: 'securityAnswers', code: 'SECURITY_QUESTIONS_COUNT' }];
  }
  const refusals: { path: string; code: RefusalCode }[] = [];
  if (new Set(answers.map(({ questionId }) => questionId)).size < answers.length) {
    refusals.push({ path: 'securityAnswers', code: 'SECURITY_QUESTIONS_SAME' });
  }
  const knownIds: readonly string[] = SECURITY_QUESTION_IDS;
  for (const [index, { questionId, answer }] of answers.entries()) {
    const path = `securityAnswers.${index}`;
    if (!knownIds.includes(questionId)) {
      refusals.push({ path: `${path}.questionId`, code: 'SECURITY_QUESTION_UNKNOWN' });
    }
    const length = [...normaliseSecurityAnswer(answer)].length;
    if (length === 0) refusals.push({ path: `${path}.answer`, code: 'SECURITY_ANSWER_EMPTY' });
    if (length > SECURITY_ANSWER_MAX_CHARACTERS) {
      refusals.push({ path: `${path}.answer`, code: 'SECURITY_ANSWER_TOO_LONG' });
    }
  }
  const given = answers
    .map(({ answer }) => normaliseSecurityAnswer(answer))
    .filter((answer) => answer !== '');
  if (new Set(given).size < given.length)
    refusals.push({ path: 'securityAnswers', code: 'SECURITY_ANSWERS_SAME' });
  return refusals;
}

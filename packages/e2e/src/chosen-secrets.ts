import { securityQuestionText, type Locale } from '@dinhdanh/i18n';

/** What the people of the tests choose. The last test of a run looks for all of it where none of it may be. */
export const HOLDER_PASSWORD = 'Song-Ka-Long9';
export const PASSCODE = '274906';
export const SECURITY_ANSWERS = ['Suối Lở', 'Cô Thảo'] as const;
/** The questions that they answer. */
export const SECURITY_QUESTIONS = ['FIRST_TEACHER', 'CHILDHOOD_FRIEND'] as const;

/** What a holder answers later, by the text of the question. */
export const securityAnswersIn = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SECURITY_QUESTIONS.map((id, index) => [securityQuestionText(id, locale), SECURITY_ANSWERS[index] ?? '']),
  );

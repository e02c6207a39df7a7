import { passcodeRefusals, passwordRefusals, securityAnswerRefusals } from '@dinhdanh/domain/formats';

import type { Problem } from './problem.ts';

interface NewPassword {
  readonly password: string;
  readonly passwordRepeat: string;
}

/** What is wrong with a new password that was typed twice, before the server is asked. */
export function newPasswordProblems({ password, passwordRepeat }: NewPassword): Problem<keyof NewPassword>[] {
  const refusals = passwordRefusals(password);
  if (refusals.length > 0) return refusals.map((code) => ({ field: 'password', code }));
  return password === passwordRepeat ? [] : [{ field: 'passwordRepeat', code: 'PASSWORD_REPEAT_DIFFERS' }];
}

interface NewPasscode {
  readonly passcode: string;
  readonly passcodeRepeat: string;
}

export function newPasscodeProblems({ passcode, passcodeRepeat }: NewPasscode): Problem<keyof NewPasscode>[] {
  const refusals = passcodeRefusals(passcode);
  if (refusals.length > 0) return refusals.map((code) => ({ field: 'passcode', code }));
  return passcode === passcodeRepeat ? [] : [{ field: 'passcodeRepeat', code: 'PASSCODE_REPEAT_DIFFERS' }];
}

export interface ChosenQuestions {
  readonly firstQuestion: string;
  readonly firstAnswer: string;
  readonly secondQuestion: string;
  readonly secondAnswer: string;
}

/** The fields in the order of the page. */
const QUESTION_FIELDS: readonly (keyof ChosenQuestions)[] = [
  'firstQuestion',
  'firstAnswer',
  'secondQuestion',
  'secondAnswer',
];

export const QUESTION_FIELD_OF_PATH: Readonly<Record<string, keyof ChosenQuestions>> = {
  securityAnswers: 'secondQuestion',
  'securityAnswers.0': 'firstAnswer',
  'securityAnswers.0.questionId': 'firstQuestion',
  'securityAnswers.0.answer': 'firstAnswer',
  'securityAnswers.1': 'secondAnswer',
  'securityAnswers.1.questionId': 'secondQuestion',
  'securityAnswers.1.answer': 'secondAnswer',
};

export function questionProblems(form: ChosenQuestions): Problem<keyof ChosenQuestions>[] {
  const missing = (['firstQuestion', 'secondQuestion'] as const).filter((field) => form[field] === '');
  const refusals = securityAnswerRefusals(answersOf(form))
    // The rule calls an empty choice unknown, and two empty choices the same; a person calls both "not chosen".
    .filter(
      ({ code }) =>
        missing.length === 0 || (code !== 'SECURITY_QUESTION_UNKNOWN' && code !== 'SECURITY_QUESTIONS_SAME'),
    )
    .map(({ path, code }): Problem<keyof ChosenQuestions> => {
      const field =
        code === 'SECURITY_ANSWERS_SAME' ? 'secondAnswer' : (QUESTION_FIELD_OF_PATH[path] ?? null);
      return { field, code };
    });
  const problems = [...missing.map((field) => ({ field, code: 'SECURITY_QUESTION_MISSING' })), ...refusals];
  const place = ({ field }: Problem<keyof ChosenQuestions>): number =>
    field ? QUESTION_FIELDS.indexOf(field) : -1;
  return problems.sort((one, other) => place(one) - place(other));
}

export function answersOf(form: ChosenQuestions): { questionId: string; answer: string }[] {
  return [
    { questionId: form.firstQuestion, answer: form.firstAnswer.trim() },
    { questionId: form.secondQuestion, answer: form.secondAnswer.trim() },
  ];
}

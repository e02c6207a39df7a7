import { formatDate, parsePersonalIdNumber } from '@dinhdanh/domain/formats';

import { readDate } from '../../components/read-date.ts';
import type { AnswerAgencyQuestionInput, DocumentStatus } from '../../generated/graphql.ts';
import type { AgencyQuestion } from '../../providers/data-provider.ts';

/** What the clerk has typed so far. Nothing of the question stands in it by itself, so that a difference is seen. */
export interface AnswerForm {
  /** Null as long as nothing is chosen. */
  readonly isFound: boolean | null;
  readonly personalIdNumber: string;
  readonly documentNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly status: DocumentStatus | '';
  readonly validUntil: string;
  readonly reference: string;
}

export const EMPTY_ANSWER: AnswerForm = {
  isFound: null,
  personalIdNumber: '',
  documentNumber: '',
  fullName: '',
  dateOfBirth: '',
  status: '',
  validUntil: '',
  reference: '',
};

/** Facts that both the question and the register have. */
export type AskedFact = 'personalIdNumber' | 'documentNumber' | 'fullName' | 'dateOfBirth';

/** A fact of the question, as the clerk would type it. */
export function askedValue(question: AgencyQuestion, fact: AskedFact): string {
  return fact === 'dateOfBirth' ? formatDate(question.dateOfBirth) : question[fact];
}

/** What is missing or cannot be read, as keys of sentences by the path under which the server would name the field. */
export function answerTroubles(form: AnswerForm): Readonly<Record<string, string>> {
  if (form.isFound === null) return { isFound: 'agencyQuestions.choiceMissing' };
  if (!form.isFound) return {};
  const isEmpty = (text: string) => text.trim() === '';
  const isUnreadable = (date: string) => !isEmpty(date) && readDate(date) === null;
  const troubles: readonly (readonly [string, boolean, string])[] = [
    ['personalIdNumber', !isPersonalIdNumber(form.personalIdNumber), 'numberUnreadable'],
    ['record.documentNumber', isEmpty(form.documentNumber), 'fieldEmpty'],
    ['record.fullName', isEmpty(form.fullName), 'fieldEmpty'],
    ['record.dateOfBirth', isUnreadable(form.dateOfBirth), 'dateUnreadable'],
    ['record.status', form.status === '', 'statusMissing'],
    ['record.validUntil', isUnreadable(form.validUntil), 'dateUnreadable'],
  ];
  return Object.fromEntries(
    troubles.flatMap(([path, isTrouble, text]) => (isTrouble ? [[path, `agencyQuestions.${text}`]] : [])),
  );
}

function isPersonalIdNumber(typed: string): boolean {
  try {
    return parsePersonalIdNumber(typed) !== '';
  } catch {
    return false;
  }
}

/** What is sent: without a record the answer is about whom was asked. Only for a form without troubles. */
export function answerOf(form: AnswerForm, question: AgencyQuestion): AnswerAgencyQuestionInput {
  const { status } = form;
  return {
    reference: question.reference,
    personalIdNumber: form.isFound ? form.personalIdNumber.trim() : question.personalIdNumber,
    record:
      form.isFound && status !== ''
        ? {
            documentNumber: form.documentNumber.trim(),
            fullName: form.fullName.trim(),
            dateOfBirth: readDate(form.dateOfBirth),
            status,
            validUntil: readDate(form.validUntil),
          }
        : null,
    agencyReference: form.reference.trim() === '' ? null : form.reference.trim(),
  };
}

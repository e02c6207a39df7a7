import { expect, test } from 'vitest';

import type { AgencyQuestion } from '../../providers/data-provider.ts';
import { answerOf, answerTroubles, askedValue, EMPTY_ANSWER } from './answer-form.ts';
import type { AnswerForm } from './answer-form.ts';

const QUESTION: AgencyQuestion = {
  reference: 'question-1',
  paperType: 'PASSPORT',
  documentNumber: 'C1234567',
  personalIdNumber: '022199000123',
  fullName: 'Đặng Thị Thu Hà',
  dateOfBirth: '1999-03-14',
  cause: 'PRESENTED',
  note: null,
  requestedAt: '2026-11-20T02:00:00.000Z',
  answerBy: '2026-11-27T10:00:00.000Z',
};
const RECORD: AnswerForm = {
  isFound: true,
  personalIdNumber: '022199000123',
  documentNumber: ' C1234567 ',
  fullName: 'DANG THI THU HA',
  dateOfBirth: '14/3/1999',
  status: 'VALID',
  validUntil: '',
  reference: '',
};

test('an answer begins with a choice, and without a record nothing more is asked for', () => {
  expect(answerTroubles(EMPTY_ANSWER)).toEqual({ isFound: 'agencyQuestions.choiceMissing' });
  expect(answerTroubles({ ...EMPTY_ANSWER, isFound: false })).toEqual({});
});

test('a record needs whose it is, its number, its name and its status, and dates that can be read', () => {
  expect(Object.keys(answerTroubles({ ...EMPTY_ANSWER, isFound: true, validUntil: '31/02/2030' }))).toEqual([
    'personalIdNumber',
    'record.documentNumber',
    'record.fullName',
    'record.status',
    'record.validUntil',
  ]);
  expect(answerTroubles(RECORD)).toEqual({});
});

test('[R-100] what is sent is what the register says and not what was asked', () => {
  expect(answerOf({ ...RECORD, reference: ' XNC-12 ' }, QUESTION)).toEqual({
    reference: 'question-1',
    personalIdNumber: '022199000123',
    record: {
      documentNumber: 'C1234567',
      fullName: 'DANG THI THU HA',
      dateOfBirth: '1999-03-14',
      status: 'VALID',
      validUntil: null,
    },
    agencyReference: 'XNC-12',
  });
});

test('"not on record" is about whom was asked, whatever was typed before', () => {
  expect(answerOf({ ...RECORD, isFound: false, personalIdNumber: '1' }, QUESTION)).toEqual({
    reference: 'question-1',
    personalIdNumber: '022199000123',
    record: null,
    agencyReference: null,
  });
});

test('"same as asked" gives a date as it is typed', () => {
  expect(askedValue(QUESTION, 'dateOfBirth')).toBe('14/03/1999');
  expect(askedValue(QUESTION, 'fullName')).toBe('Đặng Thị Thu Hà');
});

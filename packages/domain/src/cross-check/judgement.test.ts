import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { withoutDiacritics } from '../identity/names.ts';
import { DomainRefusal } from '../refusal.ts';
import { aPersonalIdNumber, someIdentityFacts } from '../testing.ts';
import { CROSS_CHECK_FIELDS, DOCUMENT_STATUSES, judgeAgencyAnswer } from './judgement.ts';
import type { CrossCheckJudgement, CrossCheckQuestion, DocumentRecord } from './judgement.ts';

const TODAY = '2026-11-22';
const { fullName, dateOfBirth } = someIdentityFacts();

const QUESTION: CrossCheckQuestion = {
  documentNumber: '14K1-23456',
  personalIdNumber: aPersonalIdNumber({ sex: 'FEMALE' }),
  fullName,
  dateOfBirth,
};

const recordOf = (question: CrossCheckQuestion, overrides: Partial<DocumentRecord> = {}): DocumentRecord => ({
  documentNumber: question.documentNumber,
  fullName: question.fullName,
  dateOfBirth: question.dateOfBirth,
  status: 'VALID',
  validUntil: null,
  ...overrides,
});

const judge = (
  overrides: Partial<DocumentRecord> = {},
  asked: Partial<CrossCheckQuestion> = {},
): CrossCheckJudgement =>
  judgeAgencyAnswer(
    { ...QUESTION, ...asked },
    { personalIdNumber: QUESTION.personalIdNumber, record: recordOf(QUESTION, overrides) },
    TODAY,
  );

const MATCHED = { outcome: 'MATCHED', validUntil: null };
const mismatched = (reason: string, fields: readonly string[] = []) => ({
  outcome: 'MISMATCHED',
  reason,
  fields,
});

describe('a paper is confirmed [R-101]', () => {
  test('when the record says the same and is valid', () => {
    expect(judge()).toEqual(MATCHED);
  });

  test('until the last good day, and that day is told', () => {
    expect(judge({ validUntil: TODAY })).toEqual({ outcome: 'MATCHED', validUntil: TODAY });
    expect(judge({ validUntil: '2031-01-31' })).toEqual({ outcome: 'MATCHED', validUntil: '2031-01-31' });
  });

  test('when the register keeps no date of birth', () => {
    expect(judge({ dateOfBirth: null })).toEqual(MATCHED);
  });

  test.each(['14K1-234.56', '14-K1 234.56', '14k123456', ' 14 K1 23456 '])(
    'when the register writes its number as "%s"',
    (documentNumber) => {
      expect(judge({ documentNumber })).toEqual(MATCHED);
    },
  );

  test.each([
    ['in capitals', 'Đặng Thị Thu Hà', 'ĐẶNG THỊ THU HÀ'],
    ['with other blanks', 'Đặng Thị Thu Hà', ' Đặng  Thị Thu Hà '],
    ['with combining marks', 'Đặng Thị Thu Hà', 'Đặng Thị Thu Hà'.normalize('NFD')],
    ['with the tone mark at its new place', 'Vũ Hòa', 'Vũ Hoà'],
    ['with the tone mark at its old place', 'Nguyễn Thuý Quỳnh', 'NGUYỄN THÚY QUỲNH'],
    ['in capitals without diacritics', 'Đặng Thị Thu Hà', 'DANG THI THU HA'],
    ['in capitals without diacritics, with D for Đ', 'Đỗ Đình Đức', 'DO DINH DUC'],
    ['in capitals without diacritics, where there are none', 'Lan Anh', 'LAN ANH'],
    ['with a typographic apostrophe', "Rơ Châm H'Lan", 'Rơ Châm H’Lan'],
    ['with a typographic apostrophe in plain capitals', "Rơ Châm H'Lan", 'RO CHAM H’LAN'],
  ])('when the register writes the name %s: "%s" as "%s"', (_, declared, recorded) => {
    expect(judge({ fullName: recorded }, { fullName: declared })).toEqual(MATCHED);
  });
});

describe('a paper is not confirmed [R-102]', () => {
  test('when the register has no such document of this person', () => {
    expect(
      judgeAgencyAnswer(QUESTION, { personalIdNumber: QUESTION.personalIdNumber, record: null }, TODAY),
    ).toEqual(mismatched('NOT_FOUND'));
  });

  test.each([
    ['the number', { documentNumber: '14K1-23457' }, ['DOCUMENT_NUMBER']],
    ['the name', { fullName: 'Đặng Thị Thu Hạ' }, ['FULL_NAME']],
    ['the date of birth', { dateOfBirth: '1999-04-13' }, ['DATE_OF_BIRTH']],
    [
      'everything',
      { dateOfBirth: '1999-04-13', fullName: 'Trần Văn An', documentNumber: '14A-99999' },
      CROSS_CHECK_FIELDS,
    ],
  ] as const)(
    'when %s differs, and the fields are named in the order in which they are read',
    (_, record, fields) => {
      expect(judge(record)).toEqual(mismatched('IDENTITY_MISMATCH', fields));
    },
  );

  test.each([
    ['another tone', 'Lê Thị Hương', 'Lê Thị Hường'],
    ['no diacritics although in small letters', 'Vũ Hòa', 'Vu Hoa'],
    ['some diacritics only', 'Nguyễn Thị Hòa', 'NGUYỄN THỊ HOA'],
    ['D for Đ beside diacritics', 'Đặng Hà', 'DẶNG HÀ'],
    ['diacritics that were not declared', 'Vu Hoa', 'VŨ HÒA'],
    ['another order', 'Nguyễn Văn An', 'AN VAN NGUYEN'],
    ['a word less', 'Nguyễn Văn An', 'NGUYEN AN'],
  ])('when the name has %s: "%s" and "%s"', (_, declared, recorded) => {
    expect(judge({ fullName: recorded }, { fullName: declared })).toEqual(
      mismatched('IDENTITY_MISMATCH', ['FULL_NAME']),
    );
  });

  test('when it was revoked', () => {
    expect(judge({ status: 'REVOKED' })).toEqual(mismatched('DOCUMENT_REVOKED'));
  });

  test('when it has ended, by the word of the register or by its last day', () => {
    expect(judge({ status: 'EXPIRED' })).toEqual(mismatched('DOCUMENT_EXPIRED'));
    expect(judge({ status: 'EXPIRED', validUntil: '2031-01-31' })).toEqual(mismatched('DOCUMENT_EXPIRED'));
    expect(judge({ validUntil: addDays(TODAY, -1) })).toEqual(mismatched('DOCUMENT_EXPIRED'));
  });

  test('with revoked as the reason when it has ended as well', () => {
    expect(judge({ status: 'REVOKED', validUntil: '2020-01-01' })).toEqual(mismatched('DOCUMENT_REVOKED'));
  });

  test.each(DOCUMENT_STATUSES)(
    'with nothing told of whether it is good when it is another person’s: %s',
    (status) => {
      expect(judge({ fullName: 'Trần Văn An', status, validUntil: '2020-01-01' })).toEqual(
        mismatched('IDENTITY_MISMATCH', ['FULL_NAME']),
      );
    },
  );
});

test('an answer about another person is none, whether there is a record or not', () => {
  const personalIdNumber = aPersonalIdNumber({ serial: 7 });
  for (const record of [recordOf(QUESTION), null]) {
    expect(() => judgeAgencyAnswer(QUESTION, { personalIdNumber, record }, TODAY)).toThrow(
      new DomainRefusal('ANSWER_ABOUT_ANOTHER_PERSON'),
    );
  }
});

describe('whoever is asked about', () => {
  const word = fc.constantFrom(
    'Nguyễn',
    'Đặng',
    'Hòa',
    'Thúy',
    'Anh',
    'Bưởi',
    'Ước',
    "H'Lan",
    'Văn',
    'Mỹ-Lệ',
  );
  const questions = fc.record({
    documentNumber: fc.constantFrom('14K1-23456', '0100109106', 'C1234567', '751195002226', '14MĐ1-00001'),
    personalIdNumber: fc.stringMatching(/^[0-9]{12}$/),
    fullName: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    dateOfBirth: fc.nat({ max: 30_000 }).map((days) => addDays('1940-01-01', days)),
  });
  const answer = (question: CrossCheckQuestion, overrides: Partial<DocumentRecord>): CrossCheckJudgement =>
    judgeAgencyAnswer(
      question,
      { personalIdNumber: question.personalIdNumber, record: recordOf(question, overrides) },
      TODAY,
    );
  /** The text with the letter or digit at a place, counted round, turned into another one. */
  const changed = (text: string, place: number): string => {
    const characters = [...text.normalize('NFC')];
    const places = characters.flatMap((character, index) => (/[\p{L}0-9]/u.test(character) ? [index] : []));
    const at = places[place % places.length] ?? 0;
    characters[at] = withoutDiacritics(characters[at] ?? '').toUpperCase() === 'X' ? 'Z' : 'X';
    return characters.join('');
  };

  test('is confirmed by a record that says the same and is valid, in plain capitals too [R-101]', () => {
    fc.assert(
      fc.property(questions, fc.nat({ max: 9_000 }), (question, days) => {
        const validUntil = addDays(TODAY, days);
        const plain = withoutDiacritics(question.fullName).toUpperCase();
        expect(answer(question, { validUntil })).toEqual({ outcome: 'MATCHED', validUntil });
        expect(answer(question, { fullName: plain })).toEqual(MATCHED);
        expect(answer(question, { fullName: question.fullName.toUpperCase() })).toEqual(MATCHED);
      }),
    );
  });

  test('is never confirmed when a letter or digit of the number, a letter of the name or the date differs [R-102]', () => {
    fc.assert(
      fc.property(questions, fc.nat(), fc.integer({ min: 1, max: 20_000 }), (question, place, days) => {
        expect(answer(question, { documentNumber: changed(question.documentNumber, place) })).toEqual(
          mismatched('IDENTITY_MISMATCH', ['DOCUMENT_NUMBER']),
        );
        for (const recorded of [question.fullName, withoutDiacritics(question.fullName).toUpperCase()]) {
          expect(answer(question, { fullName: changed(recorded, place) })).toEqual(
            mismatched('IDENTITY_MISMATCH', ['FULL_NAME']),
          );
        }
        expect(answer(question, { dateOfBirth: addDays(question.dateOfBirth, days) })).toEqual(
          mismatched('IDENTITY_MISMATCH', ['DATE_OF_BIRTH']),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is confirmed by nothing but a valid document that has not ended [R-102]', () => {
    fc.assert(
      fc.property(
        questions,
        fc.constantFrom(...DOCUMENT_STATUSES),
        fc.option(fc.integer({ min: -3, max: 3 }).map((days) => addDays(TODAY, days))),
        (question, status, validUntil) => {
          const isGood = status === 'VALID' && (validUntil === null || validUntil >= TODAY);
          expect(answer(question, { status, validUntil }).outcome).toBe(isGood ? 'MATCHED' : 'MISMATCHED');
        },
      ),
    );
  });
});

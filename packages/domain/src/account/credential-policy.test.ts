import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PASSWORD_RULES,
  SECURITY_QUESTION_IDS,
  normaliseSecurityAnswer,
  passcodeRefusals,
  passwordRefusals,
  securityAnswerRefusals,
} from './credential-policy.ts';

describe('a password', () => {
  test.each(['Matkhau@1', 'DinhDanh@2026', 'aA1!aA1!', 'aA1-5678901234567890', 'Ab1_Ab1_', '(Ab1)^%$#*'])(
    '"%s" is accepted',
    (password) => {
      expect(passwordRefusals(password)).toEqual([]);
    },
  );

  test.each([
    ['Ab1@567', ['PASSWORD_TOO_SHORT'], '[R-055]'],
    ['Ab1@56789012345678901', ['PASSWORD_TOO_LONG'], '[R-055]'],
    ['Abcdefg@', ['PASSWORD_NEEDS_DIGIT'], '[R-056]'],
    ['abcdef1@', ['PASSWORD_NEEDS_UPPERCASE'], '[R-056]'],
    ['ABCDEF1@', ['PASSWORD_NEEDS_LOWERCASE'], '[R-056]'],
    ['Abcdefg1', ['PASSWORD_NEEDS_SPECIAL'], '[R-056]'],
    ['Abcdef1–', ['PASSWORD_NEEDS_SPECIAL', 'PASSWORD_EN_DASH'], '[R-058]'],
    ['Abcdef1@–', ['PASSWORD_EN_DASH'], '[R-058]'],
    ['Abcdef1@&', ['PASSWORD_CHARACTER_NOT_ALLOWED'], '[R-057]'],
    ['Abc def1@', ['PASSWORD_CHARACTER_NOT_ALLOWED'], '[R-057]'],
    ['Mậtkhẩu1@', ['PASSWORD_CHARACTER_NOT_ALLOWED'], '[R-057]'],
    ['Abcdefg@１', ['PASSWORD_NEEDS_DIGIT', 'PASSWORD_CHARACTER_NOT_ALLOWED'], '[R-056]'],
    [
      '',
      [
        'PASSWORD_TOO_SHORT',
        'PASSWORD_NEEDS_DIGIT',
        'PASSWORD_NEEDS_UPPERCASE',
        'PASSWORD_NEEDS_LOWERCASE',
        'PASSWORD_NEEDS_SPECIAL',
      ],
      '[R-056]',
    ],
  ])('"%s" is refused with %j %s', (password, codes) => {
    expect(passwordRefusals(password)).toEqual(codes);
  });

  test.each([...'!@#$%^*()_-'])('may use %s as its special character [R-057] [R-058] [R-059]', (special) => {
    expect(passwordRefusals(`Abcdef1${special}`)).toEqual([]);
  });

  test.each([8, 20])('of %i characters is within the limits [R-055]', (length) => {
    expect(passwordRefusals('Ab1@'.repeat(5).slice(0, length))).toEqual([]);
  });

  test('is accepted exactly when it follows the printed rule', () => {
    const character = fc.constantFrom(...'abzABZ019!@#$%^*()_-&– ạ');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 24 }), (password) => {
        const printedRule = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])(?=.*[!@#$%^*()_-])[A-Za-z\d!@#$%^*()_-]{8,20}$/;
        return (passwordRefusals(password).length === 0) === printedRule.test(password);
      }),
      { numRuns: 500 },
    );
  });

  test('has one tick on the screen for each rule', () => {
    expect(new Set(PASSWORD_RULES.map((rule) => rule.code)).size).toBe(PASSWORD_RULES.length);
  });
});

describe('a passcode', () => {
  test.each(['280594', '135790', '100000', '909192'])('%s is accepted [R-061]', (passcode) => {
    expect(passcodeRefusals(passcode)).toEqual([]);
  });

  test.each(['', '12345', '1234567', '12a456', '12 456', '１２３４５７', '123457\n'])(
    '"%s" does not have six digits [R-061]',
    (passcode) => {
      expect(passcodeRefusals(passcode)).toEqual(['PASSCODE_FORMAT']);
    },
  );

  test.each([
    '000000',
    '111111',
    '123456',
    '012345',
    '456789',
    '567890',
    '654321',
    '987654',
    '098765',
    '121212',
    '909090',
  ])('%s is too simple', (passcode) => {
    expect(passcodeRefusals(passcode)).toEqual(['PASSCODE_TOO_SIMPLE']);
  });
});

describe('security questions', () => {
  const good = [
    { questionId: 'FIRST_TEACHER', answer: 'Cô Hạnh' },
    { questionId: 'FIRST_PET', answer: 'Mực' },
  ];

  test('are a list of twelve', () => {
    expect(new Set(SECURITY_QUESTION_IDS).size).toBe(12);
  });

  test('are accepted when two different ones have different answers [R-063]', () => {
    expect(securityAnswerRefusals(good)).toEqual([]);
  });

  test.each([0, 1, 3])('are exactly two, so %i are refused [R-063]', (count) => {
    const answers = [...good, { questionId: 'FIRST_TRIP', answer: 'Hạ Long' }].slice(0, count);
    expect(securityAnswerRefusals(answers)).toEqual([
      { path: 'securityAnswers', code: 'SECURITY_QUESTIONS_COUNT' },
    ]);
  });

  test.each([
    [
      'the same question twice',
      { questionId: 'FIRST_TEACHER' },
      [{ path: 'securityAnswers', code: 'SECURITY_QUESTIONS_SAME' }],
    ],
    [
      'a question of nobody',
      { questionId: 'MY_OWN' },
      [{ path: 'securityAnswers.1.questionId', code: 'SECURITY_QUESTION_UNKNOWN' }],
    ],
    [
      'a blank answer',
      { answer: '  ' },
      [{ path: 'securityAnswers.1.answer', code: 'SECURITY_ANSWER_EMPTY' }],
    ],
    [
      'an endless answer',
      { answer: 'a'.repeat(101) },
      [{ path: 'securityAnswers.1.answer', code: 'SECURITY_ANSWER_TOO_LONG' }],
    ],
    [
      'one answer for both',
      { answer: 'co  HANH' },
      [{ path: 'securityAnswers', code: 'SECURITY_ANSWERS_SAME' }],
    ],
  ])('with %s are refused [R-064]', (_, second, refusals) => {
    expect(securityAnswerRefusals([good[0]!, { ...good[1]!, ...second }])).toEqual(refusals);
  });

  test('both left blank ask for two answers and do not complain that they are the same', () => {
    expect(securityAnswerRefusals(good.map(({ questionId }) => ({ questionId, answer: '' })))).toEqual([
      { path: 'securityAnswers.0.answer', code: 'SECURITY_ANSWER_EMPTY' },
      { path: 'securityAnswers.1.answer', code: 'SECURITY_ANSWER_EMPTY' },
    ]);
  });

  test('are recognised years later, typed on another keyboard [R-065]', () => {
    expect(normaliseSecurityAnswer(' CÔ  Hạnh '.normalize('NFD'))).toBe(normaliseSecurityAnswer('co hanh'));
  });
});

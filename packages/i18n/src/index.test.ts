import {
  FLOW_MINUTES,
  OTP_DIGITS,
  OTP_LIFETIME_SECONDS,
  OTP_RESEND_AFTER_SECONDS,
  PORTRAIT_RULES,
  REFUSAL_CODES,
  SECURITY_QUESTION_IDS,
} from '@dinhdanh/domain';
import { describe, expect, test } from 'vitest';
import {
  LOCALES,
  applicationStatusEventText,
  applicationStatusText,
  activationSucceededMessage,
  isServerMessageKey,
  refusalMessage,
  securityQuestionText,
  serverMessage,
} from './index.ts';

describe('a refusal message', () => {
  test.each(REFUSAL_CODES)('for %s says what is the matter and then what to do', (code) => {
    expect(refusalMessage(code, 'vi')).toMatch(/^\p{Lu}.+\. Hãy .+/u);
    expect(refusalMessage(code, 'en')).toMatch(/^\p{Lu}.+\. \p{Lu}.+/u);
  });

  test.each(REFUSAL_CODES)('for %s never blames', (code) => {
    expect(refusalMessage(code, 'vi')).not.toMatch(/bạn (đã )?(sai|nhập sai|quên|không chịu)|lỗi của bạn/i);
    expect(refusalMessage(code, 'en')).not.toMatch(
      /you (failed|forgot|must)|your (fault|mistake)|illegal|invalid input/i,
    );
  });

  test('for an account that is active already begins with the sentence of the guide and then says to sign in [R-113]', () => {
    expect(refusalMessage('ACCOUNT_ALREADY_ACTIVE', 'vi')).toMatch(
      /^Tài khoản của bạn đã thực hiện kích hoạt\. .*Đăng nhập/,
    );
  });

  test.each(LOCALES)('in %s names the limits that the rules have', (locale) => {
    expect(refusalMessage('OTP_EXPIRED', locale)).toContain(` ${OTP_LIFETIME_SECONDS / 60} `);
    expect(refusalMessage('OTP_INVALID', locale)).toContain(` ${OTP_DIGITS} `);
    expect(refusalMessage('RESEND_TOO_EARLY', locale)).toContain(` ${OTP_RESEND_AFTER_SECONDS} `);
    expect(refusalMessage('ACTIVATION_FLOW_EXPIRED', locale)).toContain(
      ` ${FLOW_MINUTES.ACTIVATION.toComplete} `,
    );
    expect(refusalMessage('PASSWORD_NEEDS_SPECIAL', locale)).toContain('! @ # $ % ^ * ( ) _ -');
    expect(refusalMessage('PORTRAIT_TOO_SMALL', locale)).toContain(
      `${PORTRAIT_RULES.minimumWidth} × ${PORTRAIT_RULES.minimumHeight}`,
    );
  });
});

test.each(LOCALES)('in %s, that an application is open already is told with its code', (locale) => {
  expect(refusalMessage('OPEN_APPLICATION_EXISTS', locale, { code: 'HS-2026-000123' })).toContain(
    ' HS-2026-000123 ',
  );
});

describe('a message about the whole request', () => {
  test('says when to come back', () => {
    expect(serverMessage('RATE_LIMITED', 'vi', { retryAfterSeconds: 30 })).toContain('sau 30 giây');
    expect(serverMessage('RATE_LIMITED', 'en', { retryAfterSeconds: 30 })).toContain('in 30 seconds');
  });

  test('exists for the codes that callers may see and for nothing else', () => {
    expect(
      ['NOT_FOUND', 'LIMIT_COST', 'ER_INTERNAL_TABLE', 'toString', ''].filter(isServerMessageKey),
    ).toEqual(['NOT_FOUND', 'LIMIT_COST']);
  });

  test('about a fault of ours gives the number to tell support', () => {
    expect(serverMessage('INTERNAL_SERVER_ERROR', 'vi', { incidentId: 'SC-7f3a' })).toContain(
      'mã sự cố SC-7f3a',
    );
    expect(serverMessage('INTERNAL_SERVER_ERROR', 'en', { incidentId: 'SC-7f3a' })).toContain(
      'incident number SC-7f3a',
    );
  });
});

test.each(SECURITY_QUESTION_IDS)(
  'the security question %s is asked as a question in both languages',
  (id) => {
    expect(LOCALES.map((locale) => securityQuestionText(id, locale))).toEqual([
      expect.stringMatching(/\?$/),
      expect.stringMatching(/\?$/),
    ]);
  },
);

test('a security question that left the list is shown by its id', () => {
  expect(securityQuestionText('OLD_QUESTION', 'vi')).toBe('OLD_QUESTION');
});

test('a finished activation says so in the words of the guide [R-117]', () => {
  expect(activationSucceededMessage('vi')).toBe('Bạn đã kích hoạt tài khoản định danh điện tử thành công');
  expect(activationSucceededMessage('en')).toBe(
    'You have successfully activated your electronic identification account',
  );
});

describe('how an application stands', () => {
  test('begins a return with the words of the guide [R-077]', () => {
    expect(applicationStatusText('RETURNED_ONLINE', 'vi').text).toBe(
      'Hồ sơ của bạn không đạt. Bạn cần thực hiện Tạo lại hồ sơ.',
    );
  });

  test('names the level that was granted [R-079]', () => {
    expect(applicationStatusText('APPROVED', 'vi', { level: 'mức độ 1' }).text).toContain(
      'mức độ 1 đã được cấp',
    );
    expect(applicationStatusText('APPROVED', 'en', { level: 'level 1' }).text).toContain('level 1');
  });

  test.each(LOCALES)('in %s is told event by event', (locale) => {
    expect(applicationStatusEventText('RECEIVED', locale)).toMatch(/^\p{Lu}/u);
  });
});

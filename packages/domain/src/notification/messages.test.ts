import { describe, expect, test } from 'vitest';
import { HOLDER_FLOW_PURPOSES } from '../account/holder-flow.ts';
import { RETURN_REASONS } from '../application/decision.ts';
import { SUBJECT_TYPES } from '../subject.ts';
import {
  activationReminderSms,
  appointmentSms,
  approvalEmail,
  approvalSms,
  codeSms,
  isGsm7,
  refusedEmail,
  refusedSms,
  returnedEmail,
  returnedSms,
  upgradedEmail,
  upgradedSms,
} from './messages.ts';

test('the approval notice is the printed text, wholly without diacritics, the name too [R-003] [R-082] [R-083]', () => {
  expect(approvalSms('Đặng Thị Thu Hà')).toBe(
    'Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan Dang Thi Thu Ha ' +
      'da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan.',
  );
});

test('the name keeps the letter case in which it is stored [R-083]', () => {
  expect(approvalSms('ĐỖ VĂN ƯỚC')).toContain('cong dan DO VAN UOC da duoc');
});

test('the notice of a raised level says that no second activation is needed [R-098]', () => {
  expect(upgradedSms('Đặng Thị Thu Hà')).toBe(
    'Cuc Canh sat QLHC ve TTXH thong bao: Tai khoan dinh danh dien tu cua cong dan Dang Thi Thu Ha ' +
      'da duoc nang len muc do 2, khong can kich hoat lai.',
  );
});

test.each([
  ['CITIZEN', 'cua cong dan Vu Hoa'],
  ['FOREIGNER', 'cua nguoi nuoc ngoai Vu Hoa'],
  ['ORGANISATION', 'cua co quan, to chuc Vu Hoa'],
] as const)('a notice calls a %s by the right word [R-027]', (subjectType, words) => {
  const messages = [
    approvalSms('Vũ Hoà', subjectType),
    upgradedSms('Vũ Hoà', subjectType),
    returnedSms('Vũ Hoà', 'HS-2026-1', 'PAPER_UNREADABLE', subjectType),
    refusedSms('Vũ Hoà', 'HS-2026-1', subjectType),
  ];
  expect(messages.filter((message) => !message.includes(words))).toEqual([]);
});

test('the confirmation of an appointment names code, place and time in Vietnam [R-086]', () => {
  expect(
    appointmentSms('LH-2026-000123', 'Công an phường Móng Cái 1', new Date('2026-11-24T01:30:00Z')),
  ).toBe(
    'Cuc Canh sat QLHC ve TTXH thong bao: Lich hen LH-2026-000123 luc 24/11/2026 08:30 ' +
      'tai Cong an phuong Mong Cai 1. De nghi mang theo the can cuoc va giay to can tich hop.',
  );
});

test('the reminder names the last day, the same address as the notice, and asks for no code [R-119]', () => {
  expect(activationReminderSms('2026-12-02')).toBe(
    'Cuc Canh sat QLHC ve TTXH thong bao: Tai khoan dinh danh dien tu cua ban chua kich hoat. ' +
      'Ban tu kich hoat duoc den het ngay 02/12/2026 tren ung dung VNeID hoac https://vneid.gov.vn. ' +
      'Khong dua ma xac thuc cho bat ky ai.',
  );
});

const OCCASIONS = [...HOLDER_FLOW_PURPOSES, 'REGISTRATION'] as const;

describe.each(OCCASIONS)('the message with the code for %s', (occasion) => {
  const message = codeSms(occasion, '048213');

  test('says what it is for, as no other message does', () => {
    expect(OCCASIONS.filter((other) => codeSms(other, '048213') === message)).toEqual([occasion]);
  });

  test('holds the code and no other number that could be taken for it', () => {
    expect(message.match(/\d{4,}/g)).toEqual(['048213']);
  });

  test('says that the code is valid for three minutes [R-053]', () => {
    expect(message).toContain('3 phut');
  });

  test('warns against giving the code away', () => {
    expect(message).toContain('Khong dua ma nay cho bat ky ai');
  });

  test('fits one SMS', () => {
    expect(message.length).toBeLessThanOrEqual(160);
  });
});

test('the notice of a refused application names it by its code and says where to ask for the reason', () => {
  const text = refusedSms('Vũ Hoà', 'HS-2026-000123');
  expect(text).toContain('HS-2026-000123 cua cong dan Vu Hoa');
  expect(text).toContain('De nghi lien he Cong an xa, phuong');
});

test.each(RETURN_REASONS)(
  'the notice of an application returned for %s says what to do and that it can be made again [R-077]',
  (reason) => {
    const text = returnedSms('Vũ Hoà', 'HS-2026-000123', reason);
    expect(text).toContain('HS-2026-000123 cua cong dan Vu Hoa');
    expect(text).toMatch(/bo sung\. De nghi [a-z]+ .+ roi tao lai ho so hoac den Cong an xa, phuong\.$/);
    const others = RETURN_REASONS.filter((other) => other !== reason);
    expect(others.map((other) => returnedSms('Vũ Hoà', 'HS-2026-000123', other))).not.toContain(text);
  },
);

describe('an e-mail [R-084]', () => {
  const emails = SUBJECT_TYPES.flatMap((subjectType) => [
    approvalEmail('Đặng Thị Thu Hà', subjectType),
    upgradedEmail('Đặng Thị Thu Hà', subjectType),
    returnedEmail('Đặng Thị Thu Hà', 'HS-2026-000123', 'PORTRAIT_BELOW_STANDARD', subjectType),
    refusedEmail('Đặng Thị Thu Hà', 'HS-2026-000123', subjectType),
  ]);

  test('is written with diacritics and greets by the full name', () => {
    expect(emails.filter(({ body }) => !body.startsWith('Kính gửi Đặng Thị Thu Hà,'))).toEqual([]);
    expect(emails.filter(({ subject, body }) => isGsm7(subject) || isGsm7(body))).toEqual([]);
  });

  test('carries neither name nor number of a person in its subject, which mail servers log', () => {
    expect(emails.filter(({ subject }) => /Đặng|[0-9]{9}/u.test(subject))).toEqual([]);
  });

  test('about an approval says how and within which time to activate [R-119]', () => {
    expect(approvalEmail('Đặng Thị Thu Hà').body).toMatch(/https:\/\/vneid\.gov\.vn.*trong vòng 07 ngày/);
  });

  test('about a raised level says that no second activation is needed [R-098]', () => {
    expect(upgradedEmail('Đặng Thị Thu Hà').body).toContain('Không cần kích hoạt lại');
  });

  test('about a returned application says what to do [R-080]', () => {
    expect(returnedEmail('Đặng Thị Thu Hà', 'HS-1', 'PORTRAIT_BELOW_STANDARD').body).toContain(
      'Đề nghị chụp lại ảnh chân dung rõ mặt, đủ sáng, rồi tạo lại hồ sơ',
    );
  });
});

test('every message stays in the seven-bit alphabet', () => {
  const name = 'Nguyễn Thị Bưởi Đỏ';
  const messages = [
    approvalSms(name),
    ...OCCASIONS.map((occasion) => codeSms(occasion, '123456')),
    upgradedSms(name),
    ...RETURN_REASONS.map((reason) => returnedSms(name, 'HS-2026-1', reason)),
    refusedSms(name, 'HS-2026-1'),
    approvalSms('Công ty TNHH Đỗ & Sơn (Quảng Ninh)', 'ORGANISATION'),
    appointmentSms('LH-2026-000123', 'Đội Cảnh sát QLHC về TTXH', new Date('2026-11-24T01:30:00Z')),
    activationReminderSms('2026-12-02'),
  ];
  expect(messages.filter((message) => !isGsm7(message))).toEqual([]);
});

test.each([
  ['Xin chao {[~]} € @', true],
  ['Xin chào', true],
  ['Đã duyệt', false],
  ['3 phút – hết', false],
])('whether "%s" fits the seven-bit alphabet: %s', (text, fits) => {
  expect(isGsm7(text)).toBe(fits);
});

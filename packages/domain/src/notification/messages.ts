import type { HolderFlowPurpose } from '../account/holder-flow.ts';
import { OTP_LIFETIME_SECONDS } from '../account/otp.ts';
import type { ReturnReason } from '../application/decision.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { formatDate, formatDateTime } from '../formats.ts';
import { withoutDiacritics } from '../identity/names.ts';
import type { SubjectType } from '../subject.ts';

const SENDER = 'Cuc Canh sat QLHC ve TTXH thong bao';

// GSM 03.38: the basic table and its extension. One letter outside it turns the whole message into 70-character parts.
const GSM7 = /^[A-Za-z0-9 \r\n@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}\\[\]~|€]*$/u;

/** A message for the mailbox of whoever gave an address. */
export interface Email {
  readonly subject: string;
  readonly body: string;
}

const SUBJECT_WORD: Readonly<Record<SubjectType, string>> = {
  CITIZEN: 'công dân',
  FOREIGNER: 'người nước ngoài',
  ORGANISATION: 'cơ quan, tổ chức',
};

/** What the citizen can do about each reason. */
const WHAT_TO_DO: Readonly<Record<ReturnReason, string>> = {
  PORTRAIT_BELOW_STANDARD: 'Đề nghị chụp lại ảnh chân dung rõ mặt, đủ sáng',
  DECLARED_DATA_INCORRECT: 'Đề nghị khai lại thông tin đúng như trên giấy tờ',
  PAPER_UNREADABLE: 'Đề nghị nộp lại ảnh giấy tờ rõ nét',
  PHONE_NOT_OWNED: 'Đề nghị dùng số điện thoại chính chủ',
  POPULATION_RECORD_TO_BE_CORRECTED: 'Đề nghị liên hệ cảnh sát khu vực để điều chỉnh dữ liệu dân cư',
};

/**
 * The notice that an account was granted, one text for both levels.
 *
 * @legal thông báo kết quả cấp tài khoản: Điều 10 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: the whole text goes out without diacritics, the name too, in the letter case in which it is kept.
 */
export function approvalSms(fullName: string, subjectType: SubjectType = 'CITIZEN'): string {
  return sms(
    `Ho so dang ky tai khoan dinh danh dien tu cua ${holder(fullName, subjectType)} ` +
      'da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan.',
  );
}

/**
 * The notice that an account already in use was raised to level 2.
 *
 * @legal Công văn 688/UBND-CATP: an activated level 1 is raised without a second activation.
 *
 * Edge: only for an account that was activated, locked or not. One that never was gets the notice of approval, since
 * activation is still to come.
 */
export function upgradedSms(fullName: string, subjectType: SubjectType = 'CITIZEN'): string {
  return sms(
    `Tai khoan dinh danh dien tu cua ${holder(fullName, subjectType)} ` +
      'da duoc nang len muc do 2, khong can kich hoat lai.',
  );
}

/** What a code that goes to a phone is for. */
export type CodeOccasion = HolderFlowPurpose | 'REGISTRATION';

const CODE_FOR: Readonly<Record<CodeOccasion, string>> = {
  ACTIVATION: 'ma kich hoat tai khoan dinh danh dien tu',
  SIGN_IN: 'ma dang nhap tai khoan dinh danh dien tu',
  PASSWORD_RECOVERY: 'ma dat lai mat khau tai khoan dinh danh dien tu',
  PASSCODE_RESET: 'ma dat lai passcode tai khoan dinh danh dien tu',
  PHONE_CHANGE: 'ma doi so dien thoai cua tai khoan dinh danh dien tu',
  NEW_PHONE: 'ma xac nhan so dien thoai moi cua tai khoan dinh danh dien tu',
  OWN_LOCK: 'ma khoa tai khoan dinh danh dien tu',
  OWN_UNLOCK: 'ma mo khoa tai khoan dinh danh dien tu',
  ASSISTED_UNLOCK: 'ma mo khoa tai khoan qua can bo',
  REGISTRATION: 'ma xac thuc dang ky tai khoan dinh danh dien tu',
};

const TO_NOBODY = 'Khong dua ma nay cho bat ky ai, ke ca nguoi xung la can bo.';
const TO_WHOM_YOU_ASKED =
  'Chi doc khi chinh ban goi tong dai hoac dang o quay. Khong dua ma nay cho bat ky ai khac.';

/**
 * A one-time code with what it is for, so that nobody gives away one that does more than they think.
 *
 * Edge: phones offer the first six digits they find, so the text holds no other number like it. One code is read to an
 * officer, and says when: a swindler calls, but is not called.
 */
export function codeSms(occasion: CodeOccasion, code: string): string {
  return (
    `${code} la ${CODE_FOR[occasion]}, co hieu luc ${OTP_LIFETIME_SECONDS / 60} phut. ` +
    (occasion === 'ASSISTED_UNLOCK' ? TO_WHOM_YOU_ASKED : TO_NOBODY)
  );
}

/** Tells the citizen that the application came back and what to do; the officer's own words are not sent over SMS. */
export function returnedSms(
  fullName: string,
  code: string,
  reason: ReturnReason,
  subjectType: SubjectType = 'CITIZEN',
): string {
  return sms(
    `Ho so ${code} cua ${holder(fullName, subjectType)} can duoc sua hoac bo sung. ` +
      `${withoutDiacritics(WHAT_TO_DO[reason])}, roi tao lai ho so hoac den Cong an xa, phuong.`,
  );
}

/** Tells the citizen that the application was refused and where to ask for the reason. */
export function refusedSms(fullName: string, code: string, subjectType: SubjectType = 'CITIZEN'): string {
  return sms(
    `Ho so ${code} cua ${holder(fullName, subjectType)} khong duoc phe duyet. ` +
      'De nghi lien he Cong an xa, phuong noi nop ho so de biet ly do va duoc huong dan.',
  );
}

/** Confirms an appointment with its code, place and time. */
export function appointmentSms(code: string, officeName: string, startsAt: Date): string {
  return sms(
    `Lich hen ${code} luc ${formatDateTime(startsAt)} tai ${withoutDiacritics(officeName)}. ` +
      'De nghi mang theo the can cuoc va giay to can tich hop.',
  );
}

/** Reminds a holder of the last day on which the account can be activated alone. */
export function activationReminderSms(lastDay: LocalDate): string {
  return sms(
    `Tai khoan dinh danh dien tu cua ban chua kich hoat. Ban tu kich hoat duoc den het ngay ${formatDate(lastDay)} ` +
      'tren ung dung VNeID hoac https://vneid.gov.vn. Khong dua ma xac thuc cho bat ky ai.',
  );
}

/** The notice of approval for the mailbox, with diacritics. */
export function approvalEmail(fullName: string, subjectType: SubjectType = 'CITIZEN'): Email {
  return email('Hồ sơ đăng ký tài khoản định danh điện tử đã được phê duyệt', fullName, [
    `Hồ sơ đăng ký tài khoản định danh điện tử của ${SUBJECT_WORD[subjectType]} ${fullName} đã được phê duyệt.`,
    'Đề nghị truy cập ứng dụng VNeID hoặc địa chỉ https://vneid.gov.vn để kích hoạt tài khoản trong vòng 07 ngày kể từ ngày nhận được thông báo.',
  ]);
}

/** The notice of the raised level for the mailbox. */
export function upgradedEmail(fullName: string, subjectType: SubjectType = 'CITIZEN'): Email {
  return email('Tài khoản định danh điện tử đã được nâng lên mức độ 2', fullName, [
    `Tài khoản định danh điện tử của ${SUBJECT_WORD[subjectType]} ${fullName} đã được nâng lên mức độ 2.`,
    'Không cần kích hoạt lại: mật khẩu và mã passcode đang dùng vẫn giữ nguyên.',
  ]);
}

/** The notice of return for the mailbox. Edge: a mailbox is no safe place for the officer's own words either. */
export function returnedEmail(
  fullName: string,
  code: string,
  reason: ReturnReason,
  subjectType: SubjectType = 'CITIZEN',
): Email {
  return email(`Hồ sơ ${code} cần được sửa hoặc bổ sung`, fullName, [
    `Hồ sơ ${code} của ${SUBJECT_WORD[subjectType]} ${fullName} cần được sửa hoặc bổ sung.`,
    `${WHAT_TO_DO[reason]}, rồi tạo lại hồ sơ trên trang đăng ký hoặc đến Công an xã, phường để được hướng dẫn.`,
  ]);
}

/** The notice of refusal for the mailbox. */
export function refusedEmail(fullName: string, code: string, subjectType: SubjectType = 'CITIZEN'): Email {
  return email(`Hồ sơ ${code} không được phê duyệt`, fullName, [
    `Hồ sơ ${code} của ${SUBJECT_WORD[subjectType]} ${fullName} không được phê duyệt.`,
    'Đề nghị liên hệ Công an xã, phường nơi nộp hồ sơ để biết lý do và được hướng dẫn.',
  ]);
}

/** Whether a text fits the cheap seven-bit alphabet of SMS. */
export function isGsm7(text: string): boolean {
  return GSM7.test(text);
}

/** A text under the name of the authority that sends it. */
export function sms(text: string): string {
  return `${SENDER}: ${text}`;
}

function holder(fullName: string, subjectType: SubjectType): string {
  return withoutDiacritics(`${SUBJECT_WORD[subjectType]} ${fullName}`);
}

function email(subject: string, fullName: string, paragraphs: readonly string[]): Email {
  return {
    subject,
    body: [
      `Kính gửi ${fullName},`,
      ...paragraphs,
      'Không đưa mật khẩu, mã passcode hoặc mã xác thực cho bất kỳ ai, kể cả người xưng là cán bộ.',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    ].join('\n\n'),
  };
}

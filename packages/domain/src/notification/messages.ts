import { OTP_LIFETIME_SECONDS } from '../account/otp.ts';
import { withoutDiacritics } from '../identity/names.ts';

const SENDER = 'Cuc Canh sat QLHC ve TTXH thong bao';

// GSM 03.38: the basic table and its extension. One letter outside it turns the whole message into 70-character parts.
const GSM7 = /^[A-Za-z0-9 \r\n@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}\\[\]~|€]*$/u;

/**
 * The notice that an account was granted, one text for both levels.
 *
 * @legal thông báo kết quả cấp tài khoản: Điều 10 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: the whole text goes out without diacritics, the name too, in the letter case in which it is kept.
 */
export function approvalSms(fullName: string): string {
  return (
    `${SENDER}: Ho so dang ky tai khoan dinh danh dien tu cua cong dan ${withoutDiacritics(fullName)} ` +
    'da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan.'
  );
}

/** The activation code. Edge: phones offer the first six digits they find, so the text holds no other number like it. */
export function activationCodeSms(code: string): string {
  return (
    `${code} la ma kich hoat tai khoan dinh danh dien tu, co hieu luc ${OTP_LIFETIME_SECONDS / 60} phut. ` +
    'Khong dua ma nay cho bat ky ai, ke ca nguoi xung la can bo.'
  );
}

/** Tells the citizen that the application came back and what to do; the reason itself is not sent over SMS. */
export function returnedSms(fullName: string, code: string): string {
  return (
    `${SENDER}: Ho so ${code} cua cong dan ${withoutDiacritics(fullName)} can duoc sua hoac bo sung. ` +
    'De nghi lien he Cong an xa, phuong noi nop ho so de duoc huong dan lap lai ho so.'
  );
}

/** Tells the citizen that the application was refused and where the reason is given. */
export function refusedSms(fullName: string, code: string): string {
  return (
    `${SENDER}: Ho so ${code} cua cong dan ${withoutDiacritics(fullName)} khong duoc phe duyet. ` +
    'De nghi lien he Cong an xa, phuong noi nop ho so de biet ly do va duoc huong dan.'
  );
}

/** Whether a text fits the cheap seven-bit alphabet of SMS. */
export function isGsm7(text: string): boolean {
  return GSM7.test(text);
}

import { TERMS_VERSION } from '@dinhdanh/domain';
import { describe, expect, it } from 'vitest';

import {
  loadAppointmentTexts,
  loadDevicesTexts,
  loadLetterTexts,
  loadLockTexts,
  loadMyRecordTexts,
  loadCredentialsTexts,
  loadPapersTexts,
  loadPhoneChangeTexts,
  loadPortalTexts,
  loadRecoveryTexts,
  loadRegistrationTexts,
  loadSharingTexts,
  loadSignInTexts,
  loadStatusTexts,
} from './index.ts';
import type { PortalLocale } from './index.ts';

type Leaf = { path: string; text: string; isFunction: boolean };

/** Functions are spoken once with sample values, so that what they say is checked like any other text. */
function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [{ path, text: node, isFunction: false }];
  if (typeof node === 'function') {
    const samples = Array.from({ length: node.length }, (_, index) => index + 2);
    return [{ path, text: String(node(...samples)), isFunction: true }];
  }
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
    leaves(child, path === '' ? key : `${path}.${key}`),
  );
}

async function everything(locale: PortalLocale): Promise<unknown> {
  return {
    base: await loadPortalTexts(locale),
    registration: await loadRegistrationTexts(locale),
    status: await loadStatusTexts(locale),
    appointment: await loadAppointmentTexts(locale),
    papers: await loadPapersTexts(locale),
    devices: await loadDevicesTexts(locale),
    letter: await loadLetterTexts(locale),
    lock: await loadLockTexts(locale),
    myRecord: await loadMyRecordTexts(locale),
    signIn: await loadSignInTexts(locale),
    credentials: await loadCredentialsTexts(locale),
    recovery: await loadRecoveryTexts(locale),
    phoneChange: await loadPhoneChangeTexts(locale),
    sharing: await loadSharingTexts(locale),
  };
}

const vietnamese = await loadPortalTexts('vi');
const registration = await loadRegistrationTexts('vi');
const vi = leaves(await everything('vi'));
const en = leaves(await everything('en'));

describe('the texts of the portal', () => {
  it('speak to the holder as "bạn" and in no other way [R-001]', () => {
    expect(vi.filter(({ text }) => /\bbạn\b/iu.test(text)).length).toBeGreaterThan(100);
    expect(vi.filter(({ text }) => /quý khách|quý công dân|ông\/bà|anh\/chị/i.test(text))).toEqual([]);
  });

  it('name no phone and no address of the office whose page was only read [R-181]', () => {
    expect([...vi, ...en].filter(({ text }) => /0533[ .]?828[ .]?373|camthanh/i.test(text))).toEqual([]);
  });

  it('say the same things in both languages', () => {
    expect(en.map(({ path, isFunction }) => ({ path, isFunction }))).toEqual(
      vi.map(({ path, isFunction }) => ({ path, isFunction })),
    );
  });

  it('leave nothing empty and nothing untrimmed', () => {
    const wrong = [...vi, ...en].filter(({ text }) => text === '' || text !== text.trim());
    expect(wrong).toEqual([]);
  });

  it('keep composed Vietnamese letters, so that searching the page finds them', () => {
    expect([...vi, ...en].filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('leave no Vietnamese sentence in English', () => {
    const sameOnPurpose = new Set(['base.productName', 'registration.terms.version']);
    const englishByPath = new Map(en.map(({ path, text }) => [path, text]));
    const untranslated = vi.filter(
      ({ path, text }) => !sameOnPurpose.has(path) && englishByPath.get(path) === text,
    );
    expect(untranslated).toEqual([]);
  });

  it('[R-117] announce success in the words of the source', () => {
    expect(vietnamese.activation.done.heading).toBe(
      'Bạn đã kích hoạt tài khoản định danh điện tử thành công',
    );
    expect(vietnamese.continue).toBe('Tiếp tục');
  });

  it('[R-113] tell an activated holder so in the words of the source', () => {
    expect(vietnamese.activation.alreadyActive.heading).toBe('Tài khoản của bạn đã thực hiện kích hoạt');
  });

  it('count one try and one second in English without a plural', async () => {
    const texts = await loadPortalTexts('en');
    expect(texts.problems.wrongCode(1)).toBe('The code is not right. You have 1 try left.');
    expect(texts.duration(61)).toBe('1 minute 1 second');
  });

  it('[R-046] tell of a mismatch in the words of the source', () => {
    expect(registration.mismatch.heading).toBe('Thông báo');
    expect(registration.mismatch.message).toBe(
      'Kiểm tra lại thông tin tài khoản so với thông tin trên giấy tờ tùy thân. Trường hợp thông tin tài khoản đã chính xác thì đề nghị bạn liên hệ Công an Xã/Phường/Thị trấn nơi đăng ký thường trú (hộ khẩu) để được cập nhật, bổ sung thông tin vào Cơ sở dữ liệu Quốc gia về Dân cư.',
    );
  });

  it('[R-042] ask for consent in the words of the source, to the version that is in use', () => {
    expect(registration.terms.accept).toBe('Tôi đồng ý với Điều khoản sử dụng ứng dụng và dịch vụ');
    expect(registration.terms.version).toBe(TERMS_VERSION);
  });

  it('[R-073] name every rule of the portrait', () => {
    expect(Object.keys(registration.portrait.rules)).toEqual(['eyes', 'glasses', 'mask', 'light']);
  });

  it('[R-075] [R-077] name the buttons as the source does', () => {
    expect([registration.portrait.retake, registration.portrait.confirm]).toEqual(['Chụp lại', 'Xác nhận']);
    expect(registration.application.recreate).toBe('Tạo lại hồ sơ');
  });
});

import { defineLifecycle } from '../lifecycle.ts';

/** The version of the terms of use (điều khoản sử dụng) that a new registration accepts. */
export const TERMS_VERSION = '2026-11';

export const REGISTRATION_STATES = [
  'STARTED',
  'COMPARING',
  'MISMATCHED',
  'CORRECTION_REQUESTED',
  'MATCHED',
  'PHONE_VERIFIED',
  'ACCOUNT_CREATED',
  'PORTRAIT_TAKEN',
  'SUBMITTED',
] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

export type RegistrationAction =
  | 'DECLARE'
  | 'MATCH'
  | 'MISMATCH'
  | 'GIVE_UP'
  | 'MATCH_AGAIN'
  | 'GIVE_UP_AGAIN'
  | 'REQUEST_CORRECTION'
  | 'VERIFY_PHONE'
  | 'SET_PASSWORD'
  | 'TAKE_PORTRAIT'
  | 'SUBMIT'
  | 'RECREATE';

/**
 * The life of an online registration for level 1 (đăng ký trực tuyến): declare, compare, verify the phone, set the
 * password of the app account, take the portrait, submit.
 *
 * @legal đăng ký mức độ 01: Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP; Điều 14 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: a database that gives no answer keeps nobody waiting: the registration goes on as after a match, and an officer
 * judges later. Whoever has phone and password already and corrects the declaration is back at the portrait after the
 * next match. A returned application opens the same registration again (tạo lại hồ sơ).
 */
export const registrationLifecycle = defineLifecycle<RegistrationState, RegistrationAction>({
  initial: 'STARTED',
  transitions: {
    STARTED: { DECLARE: 'COMPARING' },
    COMPARING: {
      MATCH: 'MATCHED',
      MISMATCH: 'MISMATCHED',
      GIVE_UP: 'MATCHED',
      MATCH_AGAIN: 'ACCOUNT_CREATED',
      GIVE_UP_AGAIN: 'ACCOUNT_CREATED',
    },
    MISMATCHED: { DECLARE: 'COMPARING', REQUEST_CORRECTION: 'CORRECTION_REQUESTED' },
    CORRECTION_REQUESTED: { DECLARE: 'COMPARING' },
    MATCHED: { DECLARE: 'COMPARING', VERIFY_PHONE: 'PHONE_VERIFIED' },
    PHONE_VERIFIED: { SET_PASSWORD: 'ACCOUNT_CREATED' },
    ACCOUNT_CREATED: { DECLARE: 'COMPARING', TAKE_PORTRAIT: 'PORTRAIT_TAKEN' },
    PORTRAIT_TAKEN: { TAKE_PORTRAIT: 'PORTRAIT_TAKEN', SUBMIT: 'SUBMITTED' },
    SUBMITTED: { RECREATE: 'ACCOUNT_CREATED' },
  },
});

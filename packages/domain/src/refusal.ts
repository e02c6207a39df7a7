/** Every way a rule can say no. The list is closed: each code has a text in both languages. */
export const REFUSAL_CODES = [
  'STATE_CONFLICT',
  'STALE_VERSION',
  'SELF_APPROVAL_FORBIDDEN',
  'REASON_TEXT_REQUIRED',
  'REASON_TEXT_TOO_LONG',
  'VALIDATION_FAILED',
  'PERSONAL_ID_NUMBER_FORMAT',
  'PHONE_NUMBER_FORMAT',
  'FULL_NAME_FORMAT',
  'DATE_OF_BIRTH_INVALID',
  'SEX_REQUIRED',
  'ADDRESS_FORMAT',
  'UNIT_UNKNOWN',
  'IDEMPOTENCY_KEY_FORMAT',
  'PURPOSE_REQUIRED',
  'SIGN_IN_FAILED',
  'SIGN_IN_THROTTLED',
  'OPEN_APPLICATION_EXISTS',
  'PREVIOUS_KEY_DIFFERENT_INPUT',
  'ACCOUNT_ALREADY_ACTIVE',
  'ACCOUNT_NOT_ACTIVATABLE',
  'ACTIVATION_FLOW_UNKNOWN',
  'ACTIVATION_FLOW_EXPIRED',
  'OTP_INVALID',
  'OTP_EXHAUSTED',
  'OTP_EXPIRED',
  'OTP_NOT_VERIFIED',
  'RESEND_TOO_EARLY',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_NEEDS_DIGIT',
  'PASSWORD_NEEDS_UPPERCASE',
  'PASSWORD_NEEDS_LOWERCASE',
  'PASSWORD_NEEDS_SPECIAL',
  'PASSWORD_CHARACTER_NOT_ALLOWED',
  'PASSWORD_EN_DASH',
  'PASSCODE_FORMAT',
  'PASSCODE_TOO_SIMPLE',
  'SECURITY_QUESTIONS_COUNT',
  'SECURITY_QUESTIONS_SAME',
  'SECURITY_QUESTION_UNKNOWN',
  'SECURITY_ANSWER_EMPTY',
  'SECURITY_ANSWER_TOO_LONG',
  'SECURITY_ANSWERS_SAME',
  'ID_NUMBER_PROVINCE_UNKNOWN',
  'ID_NUMBER_BIRTH_YEAR_DIFFERS',
  'ID_NUMBER_SEX_DIFFERS',
  'TARGET_COUNT_FORMAT',
  'CLAIMED_BY_OTHER',
  'NOT_DECIDABLE_TOGETHER',
  'TOO_MANY_AT_ONCE',
  'AGE_TOO_YOUNG_FOR_LEVEL_2',
  'AGE_NEEDS_GUARDIAN',
  'GUARDIAN_ACCOUNT_REQUIRED',
  'NO_OWN_ACCOUNT_UNDER_14',
  'CARD_REQUIRED',
  'CARD_EXPIRED',
  'RESIDENCE_CARD_REQUIRED',
  'RESIDENCE_CARD_EXPIRED',
  'PASSPORT_REQUIRED',
  'PASSPORT_EXPIRED',
  'LEVEL_2_IN_PERSON_ONLY',
  'LEVEL_NOT_APPLICABLE',
  'LEVEL_REQUIRED',
  'REPRESENTATIVE_ACCOUNT_REQUIRED',
  'REGIME_NOT_IN_FORCE',
  'ACCOUNT_LEVEL_ALREADY_HELD',
  'OFFICE_DOES_NOT_ACCEPT',
  'CARD_QR_FORMAT',
  'EMAIL_FORMAT',
  'ORGANISATION_NAME_FORMAT',
  'ORGANISATION_IDENTIFIER_FORMAT',
  'PASSPORT_NUMBER_FORMAT',
  'NATIONALITY_FORMAT',
  'RESIDENCE_CARD_NUMBER_FORMAT',
  'DATE_INVALID',
  'PAPER_NUMBER_FORMAT',
  'CONSENT_REQUIRED',
  'TERMS_NOT_ACCEPTED',
  'PORTRAIT_REQUIRED',
  'FINGERPRINTS_REQUIRED',
  'PORTRAIT_TOO_SMALL',
  'PORTRAIT_TOO_DARK',
  'PORTRAIT_TOO_BRIGHT',
  'PORTRAIT_BLURRED',
  'PORTRAIT_EMPTY',
  'PORTRAIT_NO_SUBJECT',
  'FILE_TOO_LARGE',
  'FILE_TYPE_REFUSED',
  'FILE_UNREADABLE',
  'PICTURE_TOO_LARGE',
  'FILE_COUNT_EXCEEDED',
  'FILE_UNKNOWN',
  'REGISTRATION_UNKNOWN',
  'REGISTRATION_STATE',
  'REGISTRATION_SIGN_IN_FAILED',
  'REGISTRATION_OTHER_PHONE',
  'APPLICATION_NOT_RETURNED',
  'APPLICATION_STATUS_UNKNOWN',
  'SLOT_TAKEN',
  'SLOT_NOT_OFFERED',
  'APPOINTMENT_EXISTS',
  'APPOINTMENT_STATE',
  'APPOINTMENT_UNKNOWN',
  'CALENDAR_SOURCE_REQUIRED',
  'TASK_ALREADY_DONE',
  'NOTE_REQUIRED',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

type RefusalDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A rule's answer "no". Details carry what a screen needs to say what to do next, never personal data:
 * they travel to clients and logs.
 */
export class DomainRefusal extends Error {
  override readonly name = 'DomainRefusal';
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

// Only what a text of law says is listed, for matters received today; an eligibility refusal carries the article of its
// own day in its details. The digits of the id number (province, century and sex, year) have no
// legal definition since 1 July 2024, so the ID_NUMBER_* warnings cite nothing.
const LEGAL_BASIS: Partial<Record<RefusalCode, string>> = {
  PERSONAL_ID_NUMBER_FORMAT: 'Điều 12 Luật Căn cước số 26/2023/QH15',
  PHONE_NUMBER_FORMAT: 'Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP',
  PURPOSE_REQUIRED: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  ACCOUNT_NOT_ACTIVATABLE: 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP',
  AGE_TOO_YOUNG_FOR_LEVEL_2: 'Điều 7 Nghị định 69/2024/NĐ-CP',
  AGE_NEEDS_GUARDIAN: 'Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP',
  GUARDIAN_ACCOUNT_REQUIRED: 'Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP',
  NO_OWN_ACCOUNT_UNDER_14: 'Điều 11 Nghị định 59/2022/NĐ-CP',
  CARD_REQUIRED: 'Điều 7 Nghị định 69/2024/NĐ-CP',
  CARD_EXPIRED: 'Điều 7 Nghị định 69/2024/NĐ-CP',
  RESIDENCE_CARD_REQUIRED: 'Điều 7 Nghị định 69/2024/NĐ-CP',
  RESIDENCE_CARD_EXPIRED: 'Điều 7 Nghị định 69/2024/NĐ-CP',
  PASSPORT_REQUIRED: 'Điều 11 Nghị định 69/2024/NĐ-CP',
  PASSPORT_EXPIRED: 'Điều 11 Nghị định 69/2024/NĐ-CP',
  LEVEL_2_IN_PERSON_ONLY: 'Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP',
  LEVEL_NOT_APPLICABLE: 'Điều 7 Nghị định 69/2024/NĐ-CP',
  REPRESENTATIVE_ACCOUNT_REQUIRED: 'Điều 12 Nghị định 69/2024/NĐ-CP',
  OFFICE_DOES_NOT_ACCEPT: 'Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP',
  FINGERPRINTS_REQUIRED: 'Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP',
  PORTRAIT_REQUIRED: 'Điều 10 Nghị định 69/2024/NĐ-CP',
  CONSENT_REQUIRED: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
};

/** The Vietnamese citation behind a refusal, or null where the rule is the product's own. */
export function refusalLegalBasis(code: RefusalCode): string | null {
  return LEGAL_BASIS[code] ?? null;
}

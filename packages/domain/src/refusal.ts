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

// Only what a text of law says is listed. The digits of the id number (province, century and sex, year) have no
// legal definition since 1 July 2024, so the ID_NUMBER_* warnings cite nothing.
const LEGAL_BASIS: Partial<Record<RefusalCode, string>> = {
  PERSONAL_ID_NUMBER_FORMAT: 'Điều 12 Luật Căn cước số 26/2023/QH15',
  PHONE_NUMBER_FORMAT: 'Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP',
  PURPOSE_REQUIRED: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
  ACCOUNT_NOT_ACTIVATABLE: 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP',
};

/** The Vietnamese citation behind a refusal, or null where the rule is the product's own. */
export function refusalLegalBasis(code: RefusalCode): string | null {
  return LEGAL_BASIS[code] ?? null;
}

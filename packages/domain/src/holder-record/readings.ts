/** How somebody came to see data of a holder, in the words of the holder's page. */
export const RECORD_READING_KINDS = [
  'DOSSIER_OPENED',
  'NUMBERS_REVEALED',
  'PICTURE_OPENED',
  'FOUND_BY_NUMBER',
  'PAPER_OPENED',
  'REQUEST_OPENED',
  'SENT_TO_AGENCY',
  'READ_BY_AGENCY',
  'SHARED_BY_QR',
  'FOUND_FOR_PHONE_CHANGE',
  'CALLER_VERIFIED',
] as const;
export type RecordReadingKind = (typeof RECORD_READING_KINDS)[number];

/** The audit line that each of them leaves. */
const AUDIT_ACTION_OF_READING: Readonly<Record<RecordReadingKind, string>> = {
  DOSSIER_OPENED: 'APPLICATION_OPENED',
  NUMBERS_REVEALED: 'APPLICANT_REVEALED',
  PICTURE_OPENED: 'FILE_OPENED',
  FOUND_BY_NUMBER: 'APPLICANT_FOUND',
  PAPER_OPENED: 'CROSS_CHECK_OPENED',
  REQUEST_OPENED: 'DATA_REQUEST_OPENED',
  SENT_TO_AGENCY: 'CROSS_CHECK_ASKED',
  READ_BY_AGENCY: 'CROSS_CHECK_DISCLOSED',
  SHARED_BY_QR: 'IDENTITY_SHARED_VERIFIED',
  FOUND_FOR_PHONE_CHANGE: 'PHONE_CHANGE_HOLDER_FOUND',
  CALLER_VERIFIED: 'CALLER_VERIFIED',
};

export const READING_AUDIT_ACTIONS: readonly string[] = Object.values(AUDIT_ACTION_OF_READING);

/**
 * Which reading of a person's data an audit line tells of; null: it tells of something else.
 *
 * @legal quyền được biết về việc xử lý dữ liệu cá nhân: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 *
 * Edge: an agency that is sent a question learns name, date of birth and number, so that is a reading as much as an
 * officer's look. What the holder opens, and what the system compares by itself, is none.
 */
export function recordReadingOf(auditAction: string): RecordReadingKind | null {
  return RECORD_READING_KINDS.find((kind) => AUDIT_ACTION_OF_READING[kind] === auditAction) ?? null;
}

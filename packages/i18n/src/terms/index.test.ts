import {
  AGENCY_ACTIONS,
  AGENCY_CHANNELS,
  AGENCY_CODES,
  AGENCY_KEY_STATES,
  AGENCY_KEY_WARNINGS,
  AGENCY_STATES,
  APPLICATION_CHANNELS,
  APPLICATION_STATES,
  APPOINTMENT_STATES,
  AREA_TASK_KINDS,
  AREA_TASK_STATES,
  AUDIT_ACTION_OF,
  BIOMETRIC_OUTCOMES,
  CALENDAR_DAY_KINDS,
  CALENDAR_DAY_STATUSES,
  CARD_READ_METHODS,
  CHECK_SOURCES,
  COMPARED_FIELDS,
  CROSS_CHECK_ACTIONS,
  CROSS_CHECK_FIELDS,
  CROSS_CHECK_OFFICER_ACTIONS,
  CROSS_CHECK_REASONS,
  CROSS_CHECK_STATES,
  CROSS_CHECK_TURNS,
  DEADLINE_TERMS,
  DOCUMENT_STATUSES,
  DUPLICATE_SIGNALS,
  GUARDIAN_RELATIONS,
  HOLDER_LOCK_ACTIONS,
  IDENTITY_CARD_KINDS,
  LOCK_APPEAL_ACTIONS,
  LOCK_APPEAL_CHANNELS,
  LOCK_APPEAL_STATES,
  LOCK_GROUND_ENDINGS,
  LOCK_GROUND_KINDS,
  LOCK_LIFTERS,
  LOCK_ORIGINS,
  LOCK_REQUEST_ACTIONS,
  LOCK_REQUEST_CHANNELS,
  LETTER_DECISIONS,
  LETTER_KINDS,
  LETTER_OUTCOMES,
  LETTER_SERVED_WAYS,
  LOCK_DELIVERY_STATES,
  LOCK_EVENT_KINDS,
  LOCK_SUBSCRIPTION_ACTIONS,
  LOCK_SUBSCRIPTION_STATES,
  LOCK_REQUEST_KINDS,
  LOCK_REQUEST_OFFICER_ACTIONS,
  LOCK_REQUEST_STAGES,
  LOCK_REQUEST_STATES,
  OWN_LOCK_CHANNELS,
  REQUESTER_TYPES,
  MISMATCH_RESOLUTIONS,
  OFFICE_KINDS,
  OWN_LOCK_REASONS,
  PAPER_TYPES,
  QUESTION_CAUSES,
  REFUSAL_REASONS,
  REGISTRATION_STATES,
  RESIDENCE_CARD_KINDS,
  RETURN_REASONS,
  REVIEW_REASONS,
  SUBJECT_TYPES,
  WARD_KINDS,
  regimeParameters,
} from '@dinhdanh/domain';
import { expect, test } from 'vitest';
import { termLabel } from './index.ts';
import type { TermKind } from './index.ts';

test.each<[TermKind, string, string, string]>([
  ['applicationState', 'READY_FOR_REVIEW', 'Chờ phê duyệt', 'Awaiting decision'],
  ['accountLevel', 'LEVEL_2', 'Mức độ 2', 'Level 2'],
  ['sex', 'FEMALE', 'Nữ', 'Female'],
  ['officerRole', 'HEAD_OF_UNIT', 'Thủ trưởng đơn vị', 'Head of unit'],
  [
    'auditAction',
    'APPLICANT_REVEALED',
    'Xem đầy đủ số định danh và số điện thoại',
    'Full id number and phone number viewed',
  ],
])('%s %s is called "%s" in Vietnamese and "%s" in English', (kind, value, vi, en) => {
  expect([termLabel(kind, value, 'vi'), termLabel(kind, value, 'en')]).toEqual([vi, en]);
});

test.each<[TermKind, readonly string[]]>([
  ['applicationState', APPLICATION_STATES],
  ['lockGroundKind', LOCK_GROUND_KINDS],
  ['lockOrigin', LOCK_ORIGINS],
  ['lockLifter', LOCK_LIFTERS],
  ['lockGroundEnding', LOCK_GROUND_ENDINGS],
  ['lockOpening', LOCK_GROUND_KINDS],
  ['holderLockAction', HOLDER_LOCK_ACTIONS],
  ['requesterType', REQUESTER_TYPES],
  ['letterKind', LETTER_KINDS],
  ['letterOutcome', LETTER_OUTCOMES],
  ['letterServedWay', LETTER_SERVED_WAYS],
  ['letterDecision', LETTER_DECISIONS],
  ['lockEventKind', LOCK_EVENT_KINDS],
  ['lockDeliveryState', LOCK_DELIVERY_STATES],
  ['lockSubscriptionState', LOCK_SUBSCRIPTION_STATES],
  ['lockSubscriptionAction', LOCK_SUBSCRIPTION_ACTIONS],
  ['lockRequestKind', LOCK_REQUEST_KINDS],
  ['lockRequestChannel', LOCK_REQUEST_CHANNELS],
  ['lockRequestState', LOCK_REQUEST_STATES],
  ['lockRequestAction', LOCK_REQUEST_ACTIONS],
  ['lockRequestOfficerAction', LOCK_REQUEST_OFFICER_ACTIONS],
  ['lockRequestStage', LOCK_REQUEST_STAGES],
  ['lockAppealState', LOCK_APPEAL_STATES],
  ['lockAppealAction', LOCK_APPEAL_ACTIONS],
  ['lockAppealChannel', LOCK_APPEAL_CHANNELS],
  ['ownLockChannel', OWN_LOCK_CHANNELS],
  ['ownLockReason', OWN_LOCK_REASONS],
  ['comparedField', COMPARED_FIELDS],
  ['returnReason', RETURN_REASONS],
  ['refusalReason', REFUSAL_REASONS],
  ['subjectType', SUBJECT_TYPES],
  ['applicationChannel', APPLICATION_CHANNELS],
  ['identityCardKind', IDENTITY_CARD_KINDS],
  ['residenceCardKind', RESIDENCE_CARD_KINDS],
  ['cardReadMethod', CARD_READ_METHODS],
  ['guardianRelation', GUARDIAN_RELATIONS],
  ['checkSource', CHECK_SOURCES],
  ['biometricOutcome', BIOMETRIC_OUTCOMES],
  ['reviewReason', REVIEW_REASONS],
  ['reviewReasonAdvice', REVIEW_REASONS],
  ['duplicateSignal', DUPLICATE_SIGNALS],
  ['deadlineTerm', DEADLINE_TERMS],
  ['registrationState', REGISTRATION_STATES],
  ['appointmentState', APPOINTMENT_STATES],
  ['officeKind', OFFICE_KINDS],
  ['areaTaskKind', AREA_TASK_KINDS],
  ['areaTaskState', AREA_TASK_STATES],
  ['wardKind', WARD_KINDS],
  ['calendarDayKind', CALENDAR_DAY_KINDS],
  ['calendarDayStatus', CALENDAR_DAY_STATUSES],
  ['auditAction', Object.values(AUDIT_ACTION_OF)],
  ['paperType', PAPER_TYPES],
  ['crossCheckState', CROSS_CHECK_STATES],
  ['crossCheckAction', CROSS_CHECK_ACTIONS],
  ['crossCheckReason', CROSS_CHECK_REASONS],
  ['crossCheckField', CROSS_CHECK_FIELDS],
  ['crossCheckTurn', CROSS_CHECK_TURNS],
  ['crossCheckOfficerAction', CROSS_CHECK_OFFICER_ACTIONS],
  ['mismatchResolution', MISMATCH_RESOLUTIONS],
  ['questionCause', QUESTION_CAUSES],
  ['documentStatus', DOCUMENT_STATUSES],
  ['agencyCode', AGENCY_CODES],
  ['agencyState', AGENCY_STATES],
  ['agencyAction', AGENCY_ACTIONS],
  ['agencyChannel', AGENCY_CHANNELS],
  ['agencyKeyState', AGENCY_KEY_STATES],
  ['agencyKeyWarning', AGENCY_KEY_WARNINGS],
])('every value of %s has a label of its own, in both languages', (kind, values) => {
  for (const locale of ['vi', 'en'] as const) {
    const labels = values.map((value) => termLabel(kind, value, locale));
    expect(new Set(labels).size).toBe(values.length);
    expect(labels.filter((label) => (values as readonly string[]).includes(label))).toEqual([]);
  }
});

test.each(REVIEW_REASONS)(
  'the advice on %s says what differs and then what to do, in one sentence',
  (reason) => {
    for (const locale of ['vi', 'en'] as const) {
      expect(termLabel('reviewReasonAdvice', reason, locale)).toMatch(/^\p{Lu}[^.]{10,}[;,] [^.]{10,}\.$/u);
    }
  },
);

test.each(DEADLINE_TERMS)('the label of the term %s names the days that the law gives', (term) => {
  const { value } = regimeParameters('ND69_2024').terms[term];
  expect(termLabel('deadlineTerm', term, 'vi')).toContain(`: ${String(value).padStart(2, '0')} ngày`);
  expect(termLabel('deadlineTerm', term, 'en')).toContain(`: ${value} `);
});

test('a value that is newer than this build is shown as its code', () => {
  expect(termLabel('auditAction', 'SOMETHING_NEW', 'vi')).toBe('SOMETHING_NEW');
});

import { localDateOf } from '@dinhdanh/domain';
import { applicationStatusOf } from '../applications/index.ts';
import { eventsOf, readingsOf } from './holder-record.views.ts';
import type { WholeRecord } from './read-own-record.ts';

/**
 * Bản sao dữ liệu: the record of a holder for programs, the same as on the pages.
 *
 * @legal quyền được cung cấp dữ liệu cá nhân của mình: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
export const copyRecord = ({ record, applications, events, readings, now }: WholeRecord): object => ({
  format: 'dinhdanh-record/1',
  madeAt: now,
  person: {
    fullName: record.full_name,
    dateOfBirth: record.date_of_birth,
    sex: record.sex,
    personalIdNumber: record.personal_id_number,
    phoneNumber: record.phone_number,
    permanentAddress: record.permanent_address,
  },
  account: {
    level: record.level,
    state: record.state,
    grantedAt: record.granted_at,
    activatedAt: record.activated_at,
    termsVersion: record.terms_version,
    termsAcceptedAt: record.terms_accepted_at,
  },
  applications: applications.map((row) => {
    const { code, receivedAt, decidedAt, reasonText } = applicationStatusOf(row, 'vi', { isApplicant: true });
    return { code, state: row.state, receivedAt, decidedAt, reasonText };
  }),
  events: eventsOf(events).map(({ at, event }) => ({ at, event })),
  readings: readingsOf(readings, 'vi').map(({ at, kind, unitName, agencyName, purpose }) => ({
    ...{ at, kind, unitName, agencyName, purpose },
  })),
});

/** Names the file by its day and by nobody, as the printed record. */
export const copyFileName = (now: Date): string => `ban-sao-du-lieu-${localDateOf(now)}.json`;

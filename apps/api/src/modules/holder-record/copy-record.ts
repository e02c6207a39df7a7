import { localDateOf } from '@dinhdanh/domain';
import { termLabel, type Locale } from '@dinhdanh/i18n';
import { applicationStatusOf } from '../applications/index.ts';
import { eventsOf, purposeCodeOf, readingsOf } from './holder-record.views.ts';
import type { WholeRecord } from './read-own-record.ts';

/**
 * Bản sao dữ liệu: the record of a holder for programs, the same as on the pages. Codes are the same in every language;
 * what stands beside them in words is in that of whoever asks.
 *
 * @legal quyền được cung cấp dữ liệu cá nhân của mình: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
export const copyRecord = (
  { record, applications, events, readings, now }: WholeRecord,
  locale: Locale,
): object => ({
  format: 'dinhdanh-record/2',
  language: locale,
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
    const { code, receivedAt, decidedAt, reasonCode, reasonText } = applicationStatusOf(row, locale, {
      isApplicant: true,
    });
    return { code, state: row.state, receivedAt, decidedAt, reasonCode, reasonText };
  }),
  events: eventsOf(events).map(({ at, event }) => ({
    ...{ at, event, eventText: termLabel('accountEvent', event, locale) },
  })),
  readings: readings.flatMap((row) =>
    readingsOf([row], locale).map(({ at, kind, unitName, agencyName, purpose }) => ({
      ...{ at, kind, kindText: termLabel('recordReadingKind', kind, locale), unitName, agencyName },
      ...{ purpose: purposeCodeOf(row.purpose), purposeText: purpose },
    })),
  ),
});

/** Names the file by its day and by nobody, as the printed record. */
export const copyFileName = (now: Date): string => `ban-sao-du-lieu-${localDateOf(now)}.json`;

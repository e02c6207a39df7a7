import { localDateOf, maskPhoneNumber } from '@dinhdanh/domain';
import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import { printedRecord as say, termLabel } from '@dinhdanh/i18n';
import { pdfPages } from '../../platform/pdf/pdf-pages.ts';
import { applicationStatusOf } from '../applications/index.ts';
import { eventsOf, readingsOf } from './holder-record.views.ts';
import type { WholeRecord } from './read-own-record.ts';

/** The record of a holder as a PDF in Vietnamese: the same as on the pages, and no certificate. */
export const printRecord = ({ record, applications, events, readings, now }: WholeRecord): Promise<Buffer> =>
  pdfPages({ title: say.title, language: 'vi', footer: say.footer }, (page) => {
    page.heading(say.title);
    page.paragraph(`${say.madeAt(formatDateTime(now))} ${say.notACertificate}`);

    page.section(say.data);
    page.facts([
      [say.fullName, record.full_name],
      [say.dateOfBirth, formatDate(record.date_of_birth)],
      [say.sex, termLabel('sex', record.sex, 'vi')],
      [say.personalIdNumber, record.personal_id_number],
      [say.phoneNumber, maskPhoneNumber(record.phone_number)],
      [say.address, record.permanent_address],
      [say.level, termLabel('accountLevel', record.level, 'vi')],
      [say.state, termLabel('accountState', record.state, 'vi')],
      [say.grantedAt, formatDateTime(record.granted_at)],
      [say.activatedAt, record.activated_at && formatDateTime(record.activated_at)],
    ]);

    page.section(say.applications);
    if (applications.length === 0) page.paragraph(say.noApplications);
    for (const row of applications) {
      const { code, title, receivedAt, decidedAt, reasonText } = applicationStatusOf(row, 'vi', {
        isApplicant: true,
      });
      page.item(`${code} · ${title}`, [
        say.receivedAt(formatDateTime(receivedAt)),
        ...(decidedAt ? [say.decidedAt(formatDateTime(decidedAt))] : []),
        ...(reasonText ? [say.reason(reasonText)] : []),
      ]);
    }

    page.section(say.events);
    for (const { at, event } of eventsOf(events))
      page.item(termLabel('accountEvent', event, 'vi'), [formatDateTime(at)]);

    page.section(say.readings);
    if (readings.length === 0) page.paragraph(say.nobody);
    for (const { at, kind, unitName, agencyName, purpose } of readingsOf(readings, 'vi')) {
      page.item(termLabel('recordReadingKind', kind, 'vi'), [
        `${agencyName ?? (unitName === null ? say.policeUnknown : say.police(unitName))}, ${formatDateTime(at)}`,
        ...(purpose === null ? [] : [say.purpose(purpose)]),
      ]);
    }
  });

/** Names the file by its day and by nobody: it may lie on a shared computer. */
export const recordFileName = (now: Date): string => `ho-so-cua-toi-${localDateOf(now)}.pdf`;

import { deadlineTerm, DomainRefusal, localDateOf, type WorkingCalendar } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { enterApplication } from '../applications/index.ts';
import { findPersonStanding, registerCitizen } from '../citizens/index.ts';
import { assertMayRegisterOnline } from './declare-identity.ts';
import { getRegistrationByBearer } from './find-registration.queries.ts';
import type { Registration } from './registration.entity.ts';
import { recordAbout, takeStep } from './take-step.ts';

/**
 * Nộp hồ sơ đăng ký mức độ 1 trực tuyến: what was declared and taken becomes an application of the ward of
 * residence, and the legal term counts from now. Eligibility is judged again, for the day of receipt decides. Sent
 * twice, it makes one application. After a return it makes the next attempt.
 */
export const submitRegistration = (calendar: WorkingCalendar): UseCase<{ bearerHash: Buffer }, void> => ({
  name: 'submitRegistration',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash }) {
    const { em, now } = transaction;
    const registration = await getRegistrationByBearer(em, bearerHash);
    if (registration.state === 'SUBMITTED') {
      recordAbout(transaction, registration, 'REGISTRATION_SUBMIT_REPEATED');
      return;
    }
    takeStep(transaction, registration, 'SUBMIT');
    const { card, unitId, portraitFileId, ...facts } = declarationOf(registration);
    const { personalIdNumber, phoneNumber } = registration;
    const today = localDateOf(now);
    assertMayRegisterOnline({ dateOfBirth: facts.dateOfBirth, card }, today);
    const standing = await findPersonStanding(em, personalIdNumber);
    if (standing?.accountLevel) throw new DomainRefusal('ACCOUNT_LEVEL_ALREADY_HELD');

    const { email, termsAcceptedAt, applicationId: previousApplicationId } = registration;
    const { applicationId } = await enterApplication(transaction, calendar, {
      ...facts,
      subjectType: 'CITIZEN',
      channel: 'ONLINE',
      level: 'LEVEL_1',
      unitId,
      citizenId: await registerCitizen(em, { ...facts, personalIdNumber, phoneNumber, unitId }),
      organisationId: null,
      phoneNumber,
      email: email ?? null,
      identityPapers: { card },
      guardian: null,
      consentGivenAt: termsAcceptedAt ?? null,
      previousApplicationId: previousApplicationId ?? null,
      term: deadlineTerm({
        subjectType: 'CITIZEN',
        level: 'LEVEL_1',
        hasValidCard: true,
        hasBiometricsOnFile: true,
        isInDatabase: true,
      }),
      registrationId: registration.id,
      fileIds: { portrait: portraitFileId, fingerprints: [], scans: [] },
      papers: [],
    });
    registration.applicationId = applicationId;
    recordAbout(transaction, registration, 'REGISTRATION_SUBMITTED', { applicationId });
  },
});

/** What was declared and taken; a registration does not come this far without. */
function declarationOf(registration: Registration) {
  const { fullName, dateOfBirth, sex, permanentAddress, card, unitId, portraitFileId } = registration;
  if (!fullName || !dateOfBirth || !sex || !permanentAddress || !card || !unitId || !portraitFileId)
    throw new Error('A registration is submitted that is not complete.');
  return { fullName, dateOfBirth, sex, permanentAddress, card, unitId, portraitFileId };
}

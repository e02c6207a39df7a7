import {
  applicationDeadline,
  DomainRefusal,
  localDateOf,
  normaliseName,
  parseAddress,
  parseDateOfBirth,
  parsePersonalIdNumber,
  parsePhoneNumber,
  searchForm,
  type AccountLevel,
  type RefusalCode,
  type Sex,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { InputRefused, parseFields } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { registerCitizen } from '../citizens/index.ts';
import { findCoveredWard } from '../wards/index.ts';
import { Application } from './application.entity.ts';
import { applicationMeasure } from './applications.queries.ts';
import { nextApplicationNumber } from './application-number.queries.ts';

export interface ApplicationDeclaration {
  readonly idempotencyKey: string;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: Sex;
  readonly permanentAddress: string;
  readonly phoneNumber: string;
  readonly unitCode: string;
  readonly level: AccountLevel;
}

/**
 * Tiếp nhận hồ sơ: an intake officer enters what the citizen declares. The term counts from now, and the comparison
 * with the population database begins as a job.
 */
export const submitApplication = (
  calendar: WorkingCalendar,
): UseCase<ApplicationDeclaration, { applicationId: string }> => ({
  name: 'submitApplication',
  permission: 'application:submit',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => {
    if (!/^[\w.-]{8,100}$/.test(idempotencyKey))
      throw new InputRefused([{ path: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_FORMAT' }]);
    return idempotencyKey;
  },
  async run(transaction, declaration) {
    const { em, actor, now } = transaction;
    const covered = await findCoveredWard(em, actor.scope, declaration.unitCode);
    const { unitCode: unit, ...declared } = parseFields({
      personalIdNumber: () => parsePersonalIdNumber(declaration.personalIdNumber),
      fullName: () => normaliseName(declaration.fullName),
      dateOfBirth: () => parseDateOfBirth(declaration.dateOfBirth, localDateOf(now)),
      permanentAddress: () => parseAddress(declaration.permanentAddress),
      phoneNumber: () => parsePhoneNumber(declaration.phoneNumber),
      unitCode: () => covered ?? refuse('UNIT_UNKNOWN'),
    });
    // What is declared now stands on the application alone until it is approved.
    const citizenId = await registerCitizen(em, { ...declared, sex: declaration.sex, unitId: unit.id });
    const { dueAt, regime } = applicationDeadline({ level: declaration.level, receivedAt: now, calendar });
    const application = em.create(Application, {
      code: `HS-${localDateOf(now).slice(0, 4)}-${String(await nextApplicationNumber(em)).padStart(6, '0')}`,
      unitId: unit.id,
      citizenId,
      level: declaration.level,
      state: 'SUBMITTED',
      fullName: declared.fullName,
      searchName: searchForm(declared.fullName),
      dateOfBirth: declared.dateOfBirth,
      sex: declaration.sex,
      permanentAddress: declared.permanentAddress,
      phoneNumber: declared.phoneNumber,
      receivedAt: now,
      dueAt,
      legalRegime: regime,
      submittedBy: actor.id,
    });
    await flushOneOpenApplication(transaction);

    transaction.audit({
      unitId: unit.id,
      action: 'APPLICATION_SUBMITTED',
      subjectKind: 'APPLICATION',
      subjectId: application.id,
      details: { level: declaration.level },
    });
    transaction.count({ unitId: unit.id, measure: applicationMeasure('SUBMITTED'), amount: 1 });
    transaction.enqueue({
      task: 'check-application',
      payload: { applicationId: application.id },
      key: `check-application:${application.id}`,
    });
    return { applicationId: application.id };
  },
});

/** One citizen has one open application of a level; the database decides between two that come at once. */
async function flushOneOpenApplication({ em }: Transaction): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (
      error instanceof UniqueConstraintViolationException &&
      error.message.includes('application_one_open_per_citizen')
    ) {
      throw new DomainRefusal('OPEN_APPLICATION_EXISTS');
    }
    throw error;
  }
}

function refuse(code: RefusalCode): never {
  throw new DomainRefusal(code);
}

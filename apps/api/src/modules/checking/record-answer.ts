import { LockMode } from '@mikro-orm/postgresql';
import { DomainRefusal, type CheckSource, type IdentityFacts } from '@dinhdanh/domain';
import type { BiometricAnswer } from '../../platform/ports/biometric-matcher.ts';
import type { ForeignerRecord } from '../../platform/ports/immigration-database.ts';
import type { OrganisationRecord } from '../../platform/ports/organisation-registry.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { ApplicationEntity } from '../applications/index.ts';
import { Citizen } from '../citizens/index.ts';
import {
  compareForeigner,
  compareOrganisation,
  comparePerson,
  type RecordComparison,
} from './compare-record.ts';
import { correctTerm } from './correct-term.ts';
import { findBiometrics } from './find-biometrics.ts';
import { finishCheck, type CheckRules } from './finish-check.ts';
import { endSourceCheck, listWaitingSources } from './source-checks.queries.ts';

export type SourceAnswer =
  | { readonly source: 'PAPERS' }
  | { readonly source: 'POPULATION'; readonly record: IdentityFacts | null }
  | { readonly source: 'IMMIGRATION'; readonly record: ForeignerRecord | null }
  | { readonly source: 'ORGANISATION_REGISTRY'; readonly record: OrganisationRecord | null }
  | {
      readonly source: 'BIOMETRICS';
      readonly portrait: BiometricAnswer | null;
      readonly fingerprints: BiometricAnswer | null;
    };

interface AnswerInput {
  readonly applicationId: string;
  readonly source: CheckSource;
  /** Null: the source is given up. */
  readonly answer: SourceAnswer | null;
}

/**
 * Keeps what a source answered, or that it stayed silent. The application is locked first, so of two sources that
 * answer at the same moment exactly one is the last, and ends the check in this transaction. A question that has ended
 * already is refused as STATE_CONFLICT and nothing changes.
 */
export const recordAnswer = (rules: CheckRules): UseCase<AnswerInput, void> => ({
  name: 'recordSourceAnswer',
  permission: 'application:check',
  rows: 'ALL',
  async run(transaction, { applicationId, source, answer }) {
    const { em, now, audit } = transaction;
    const application = await em.findOneOrFail(ApplicationEntity, applicationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const hasEnded = await endSourceCheck(em, applicationId, source, {
      state: answer ? 'ANSWERED' : 'SILENT',
      answeredAt: answer ? now : null,
    });
    if (!hasEnded) throw new DomainRefusal('STATE_CONFLICT');
    if (source === 'BIOMETRICS') await keepBiometrics(transaction, application, answer);
    // Where each paper stands is kept by its own cross-check.
    else if (source !== 'PAPERS') {
      await keepRecord(transaction, application, answer);
      correctTerm(transaction, application, answer, await rules.workingCalendar());
    }
    audit({
      unitId: application.unitId,
      action: answer ? 'SOURCE_ANSWERED' : 'SOURCE_SILENT',
      subjectKind: 'APPLICATION',
      subjectId: applicationId,
      details: { source },
    });
    if ((await listWaitingSources(em, applicationId)).length === 0)
      await finishCheck(transaction, application, rules);
  },
});

async function keepRecord(
  { em, now }: Transaction,
  application: ApplicationEntity,
  answer: SourceAnswer | null,
): Promise<void> {
  const { personalIdNumber } = await em.findOneOrFail(Citizen, application.citizenId);
  const { outcome, record, mismatchedFields } = comparisonOf(application, personalIdNumber, answer);
  application.populationOutcome = outcome;
  application.populationRecord = record;
  application.mismatchedFields = mismatchedFields;
  application.populationCheckedAt = now;
}

function comparisonOf(
  application: ApplicationEntity,
  personalIdNumber: string,
  answer: SourceAnswer | null,
): RecordComparison {
  switch (answer?.source) {
    case 'POPULATION':
      return comparePerson(application, answer.record);
    case 'IMMIGRATION':
      return compareForeigner(application, answer.record);
    case 'ORGANISATION_REGISTRY':
      return compareOrganisation(application, personalIdNumber, answer.record);
    default:
      return { outcome: 'UNAVAILABLE', record: null, mismatchedFields: [] };
  }
}

/** Without an answer each picture that was handed in stays unconfirmed. */
async function keepBiometrics(
  { em, now }: Transaction,
  application: ApplicationEntity,
  answer: SourceAnswer | null,
): Promise<void> {
  if (answer?.source === 'BIOMETRICS') {
    application.portraitOutcome = answer.portrait;
    application.fingerprintOutcome = answer.fingerprints;
  } else {
    const { hasPortrait, hasFingerprints } = await findBiometrics(em, application.id);
    application.portraitOutcome = hasPortrait ? 'UNAVAILABLE' : null;
    application.fingerprintOutcome = hasFingerprints ? 'UNAVAILABLE' : null;
  }
  application.biometricsCheckedAt = now;
}

import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { ApplicationEntity } from '../applications/index.ts';
import { Citizen } from '../citizens/index.ts';
import { findFilesOf } from '../files/index.ts';
import { countAttempt, findOrganisationIdentifier, type AskedSource } from './source-checks.queries.ts';

/** What a source has to be told to answer about the right subject. */
export interface SourceQuestion {
  readonly source: AskedSource;
  readonly personalIdNumber: string;
  /** Null for a person. */
  readonly organisationIdentifier: string | null;
  readonly portraitFileId: string | null;
  readonly fingerprintFileIds: readonly string[];
}

/**
 * Counts the attempt and says what to ask; the asking itself is done outside any transaction. A question that has been
 * answered or given up is refused as STATE_CONFLICT.
 */
export const askSource: UseCase<{ applicationId: string; source: AskedSource }, SourceQuestion> = {
  name: 'askSource',
  permission: 'application:check',
  rows: 'ALL',
  async run({ em, audit }, { applicationId, source }) {
    const attempt = await countAttempt(em, applicationId, source);
    if (attempt === null) throw new DomainRefusal('STATE_CONFLICT');
    const application = await em.findOneOrFail(ApplicationEntity, applicationId);
    const { personalIdNumber } = await em.findOneOrFail(Citizen, application.citizenId);
    const files = source === 'BIOMETRICS' ? await findFilesOf(em, applicationId) : [];
    audit({
      unitId: application.unitId,
      action: 'SOURCE_ASKED',
      subjectKind: 'APPLICATION',
      subjectId: applicationId,
      details: { source, attempt },
    });
    return {
      source,
      personalIdNumber,
      organisationIdentifier: application.organisationId
        ? await findOrganisationIdentifier(em, application.organisationId)
        : null,
      portraitFileId: files.findLast(({ kind }) => kind === 'PORTRAIT')?.id ?? null,
      fingerprintFileIds: files.filter(({ kind }) => kind === 'FINGERPRINT').map(({ id }) => id),
    };
  },
};

import type { AskedSource } from './source-checks.queries.ts';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { BiometricAnswer, BiometricMatcher } from '../../platform/ports/biometric-matcher.ts';
import type { ImmigrationDatabase } from '../../platform/ports/immigration-database.ts';
import type { OrganisationRegistry } from '../../platform/ports/organisation-registry.ts';
import type { PersonRegister } from '../../platform/ports/population-database.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { readFile } from '../files/index.ts';
import { askSource, type SourceQuestion } from './ask-source.ts';
import type { CheckRules } from './finish-check.ts';
import { recordAnswer, type SourceAnswer } from './record-answer.ts';
import { unlessEnded } from './unless-ended.ts';

export interface CheckServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly files: SealedFiles;
  readonly populationDatabase: PersonRegister;
  readonly immigrationDatabase: ImmigrationDatabase;
  readonly organisationRegistry: OrganisationRegistry;
  readonly biometricMatcher: BiometricMatcher;
  readonly rules: CheckRules;
}

/**
 * Asks one source about one application, as a job: outside any transaction, again after a failure. `isLastAttempt`
 * tells that the job will not be tried again; then the source counts as silent and an officer judges without it.
 */
export async function checkSource(
  services: CheckServices,
  {
    applicationId,
    source,
    isLastAttempt,
  }: { readonly applicationId: string; readonly source: AskedSource; readonly isLastAttempt: boolean },
): Promise<void> {
  const { useCases, rules } = services;
  const question = await unlessEnded(useCases.execute(askSource, SYSTEM, { applicationId, source }));
  if (!question) return;
  const answer = await ask(services, question).catch((error: unknown) => {
    if (!isLastAttempt) throw error;
    return null;
  });
  await unlessEnded(useCases.execute(recordAnswer(rules), SYSTEM, { applicationId, source, answer }));
}

async function ask(services: CheckServices, question: SourceQuestion): Promise<SourceAnswer> {
  const { source, personalIdNumber, organisationIdentifier } = question;
  switch (source) {
    case 'POPULATION':
      return { source, record: await services.populationDatabase.findPerson(personalIdNumber) };
    case 'IMMIGRATION':
      return { source, record: await services.immigrationDatabase.findForeigner(personalIdNumber) };
    case 'ORGANISATION_REGISTRY':
      if (organisationIdentifier === null) throw new Error('The registry is asked about organisations only.');
      return { source, record: await services.organisationRegistry.findOrganisation(organisationIdentifier) };
    case 'BIOMETRICS':
      return { source, ...(await matchPictures(services, question)) };
  }
}

/** The matcher compares one print of fingers at a time; together they match when each of them does. */
async function matchPictures(
  services: CheckServices,
  { personalIdNumber, portraitFileId, fingerprintFileIds }: SourceQuestion,
): Promise<{ portrait: BiometricAnswer | null; fingerprints: BiometricAnswer | null }> {
  const open = (id: string) => readFile(services, { id, variant: 'full' });
  const [firstPrint, ...otherPrints] = fingerprintFileIds;
  const { portrait, fingerprints: first } = await services.biometricMatcher.match({
    personalIdNumber,
    portrait: portraitFileId === null ? null : await open(portraitFileId),
    fingerprints: firstPrint === undefined ? null : await open(firstPrint),
  });
  const answers = [first];
  for (const id of otherPrints) {
    const { fingerprints } = await services.biometricMatcher.match({
      personalIdNumber,
      portrait: null,
      fingerprints: await open(id),
    });
    answers.push(fingerprints);
  }
  const weakest = (['NOT_MATCHED', 'NO_REFERENCE', 'MATCHED'] as const).find((word) =>
    answers.includes(word),
  );
  return { portrait, fingerprints: weakest ?? null };
}

import {
  assertEligible,
  DomainRefusal,
  localDateOf,
  normaliseName,
  parseAddress,
  parseCardExpiresOn,
  parseCardIssuedOn,
  parseDateOfBirth,
  parseEmail,
  TERMS_VERSION,
  type CardReadMethod,
  type IdentityPapers,
  type LocalDate,
  type RefusalCode,
  type Sex,
} from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { getRegistrationByBearer } from './find-registration.queries.ts';
import {
  COMPARISON_PATIENCE_SECONDS,
  findRegistrationPage,
  findResidenceUnit,
  type ResidenceUnitRow,
} from './registration.queries.ts';
import type { RegistrationRequest, RegistrationServices } from './start-registration.ts';
import { assertPossible, recordAbout, takeStep } from './take-step.ts';

type Card = NonNullable<IdentityPapers['card']>;

interface IdentityDeclaration {
  readonly registrationId: string;
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly permanentAddress: string;
  readonly unitCode: string;
  readonly email?: string | null;
  readonly card: {
    readonly kind: Card['kind'];
    readonly issuedOn: LocalDate;
    readonly expiresOn?: LocalDate | null;
  };
  readonly readMethod: CardReadMethod;
  readonly termsVersion: string;
  readonly isTermsAccepted: boolean;
}

interface DeclaredIdentity {
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly permanentAddress: string;
  readonly email: string | null;
  readonly card: Card;
  readonly readMethod: CardReadMethod;
  readonly termsVersion: string;
  readonly unitId: number;
}

/**
 * Reads what the citizen declares, judges whether this person may register online at all, and has it compared with the
 * population database. Only a declaration that will be compared counts towards the limits: whoever mistypes loses
 * nothing, and nobody can use the comparison to guess at the facts of somebody else.
 */
export async function declareIdentity(
  { secrets, rateLimits }: RegistrationServices,
  { useCases, reader, actor }: RegistrationRequest,
  declaration: IdentityDeclaration,
): Promise<void> {
  const hash = bearerHash(declaration.registrationId);
  const registration = await findRegistrationPage(reader, hash);
  if (!registration) throw new DomainRefusal('REGISTRATION_UNKNOWN');
  const today = localDateOf(registration.now);
  const unit = await findResidenceUnit(reader, declaration.unitCode);
  const declared = readDeclaration(declaration, today, unit);
  assertMayRegisterOnline(declared, today);
  assertPossible(registration.state, 'DECLARE');
  await rateLimits.holdDown([
    ['declaration-per-registration', registration.id],
    ['declaration-per-number', secrets.fingerprint(registration.personal_id_number)],
  ]);
  await useCases.execute(keepDeclaration, actor, { bearerHash: hash, ...declared });
}

function readDeclaration(
  { card, sex, readMethod, termsVersion, ...declaration }: IdentityDeclaration,
  today: LocalDate,
  unit: ResidenceUnitRow | null,
): DeclaredIdentity {
  const { email = null } = declaration;
  const { unitCode, ...read } = parseFields({
    fullName: () => normaliseName(declaration.fullName),
    dateOfBirth: () => parseDateOfBirth(declaration.dateOfBirth, today),
    permanentAddress: () => parseAddress(declaration.permanentAddress),
    unitCode: () => unit ?? refuse('UNIT_UNKNOWN'),
    email: () => (email === null || email.trim() === '' ? null : parseEmail(email)),
    'card.issuedOn': () => parseCardIssuedOn(card.issuedOn, { today, dateOfBirth: declaration.dateOfBirth }),
    'card.expiresOn': () => parseCardExpiresOn(card.expiresOn ?? null, card.issuedOn),
    termsVersion: () => (termsVersion === TERMS_VERSION ? termsVersion : refuse('TERMS_NOT_ACCEPTED')),
    isTermsAccepted: () => declaration.isTermsAccepted || refuse('TERMS_NOT_ACCEPTED'),
  });
  return {
    fullName: read.fullName,
    dateOfBirth: read.dateOfBirth,
    sex,
    permanentAddress: read.permanentAddress,
    email: read.email,
    card: { kind: card.kind, issuedOn: read['card.issuedOn'], expiresOn: read['card.expiresOn'] },
    readMethod,
    termsVersion: read.termsVersion,
    unitId: unitCode.id,
  };
}

/** A citizen of full age for this, with a valid card; who needs a guardian comes to the counter with the guardian. */
export function assertMayRegisterOnline(
  { dateOfBirth, card }: { readonly dateOfBirth: LocalDate; readonly card: Card },
  receivedOn: LocalDate,
): void {
  assertEligible({
    subjectType: 'CITIZEN',
    level: 'LEVEL_1',
    channel: 'ONLINE',
    dateOfBirth,
    receivedOn,
    papers: { card },
    guardian: null,
  });
}

/** Keeps the declaration with the terms that were accepted and when; the comparison begins as a job. */
const keepDeclaration: UseCase<{ bearerHash: Buffer } & DeclaredIdentity, void> = {
  name: 'declareIdentity',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash: hash, ...declared }) {
    const { em, now, enqueue } = transaction;
    const registration = await getRegistrationByBearer(em, hash);
    takeStep(transaction, registration, 'DECLARE');
    em.assign(registration, {
      ...declared,
      termsAcceptedAt: now,
      populationOutcome: null,
      mismatchedFields: [],
      compareUntil: new Date(now.getTime() + COMPARISON_PATIENCE_SECONDS * 1000),
    });
    recordAbout(transaction, registration, 'IDENTITY_DECLARED', {
      readMethod: declared.readMethod,
      termsVersion: declared.termsVersion,
    });
    enqueue({
      task: 'compare-registration',
      payload: { registrationId: registration.id },
      key: `compare-registration:${registration.id}`,
    });
  },
};

function refuse(code: RefusalCode): never {
  throw new DomainRefusal(code);
}

import {
  assertEligible,
  deadlineTerm,
  DomainRefusal,
  guardianshipEnd,
  isValidOn,
  localDateOf,
  needsGuardian,
  normaliseName,
  parseAddress,
  parseCardExpiresOn,
  parseCardIssuedOn,
  parseDateOfBirth,
  parseEmail,
  parseNationality,
  parseOrganisationIdentifier,
  parseOrganisationName,
  parsePaperDate,
  parsePaperNumber,
  parsePassportNumber,
  parsePersonalIdNumber,
  parsePhoneNumber,
  parseResidenceCardNumber,
  type AccountLevel,
  type GuardianRelation,
  type IdentityCardKind,
  type IdentityPapers,
  type PaperType,
  type RefusalCode,
  type ResidenceCardKind,
  type Sex,
  type SubjectType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { attendAppointment } from '../appointments/index.ts';
import {
  findPersonStanding,
  recordGuardianship,
  registerCitizen,
  registerOrganisation,
  type PersonStanding,
} from '../citizens/index.ts';
import { findCoveredWard } from '../wards/index.ts';
import { enterApplication, type ApplicationEntry } from './enter-application.ts';

export interface ApplicationDeclaration {
  readonly idempotencyKey: string;
  readonly unitCode: string;
  readonly subjectType: SubjectType;
  readonly level?: AccountLevel | null;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth?: string | null;
  readonly sex?: Sex | null;
  readonly permanentAddress: string;
  readonly phoneNumber: string;
  readonly email?: string | null;
  readonly card?: {
    readonly kind: IdentityCardKind;
    readonly issuedOn: string;
    readonly expiresOn?: string | null;
  } | null;
  readonly foreigner?: {
    readonly nationality: string;
    readonly passportNumber: string;
    readonly passportExpiresOn: string;
    readonly residenceCardKind: ResidenceCardKind;
    readonly residenceCardNumber: string;
    readonly residenceCardExpiresOn?: string | null;
  } | null;
  readonly organisation?: { readonly identifier: string } | null;
  readonly guardian?: {
    readonly personalIdNumber: string;
    readonly relation: GuardianRelation;
    readonly standsUntil?: string | null;
  } | null;
  readonly papers?:
    | readonly { readonly type: PaperType; readonly number: string; readonly scanFileId?: string | null }[]
    | null;
  readonly portraitFileId?: string | null;
  readonly fingerprintFileIds?: readonly string[] | null;
  readonly scanFileIds?: readonly string[] | null;
  readonly consentGiven?: boolean | null;
  readonly previousApplicationId?: string | null;
  readonly appointmentId?: string | null;
}

/**
 * Tiếp nhận hồ sơ at the counter: an intake officer enters what the citizen, the foreigner or the representative of an
 * organisation declares and presents. The term counts from now, and the comparison with the sources begins as a job.
 */
export const submitApplication = (
  calendar: WorkingCalendar,
): UseCase<ApplicationDeclaration, { applicationId: string }> => ({
  name: 'submitApplication',
  permission: 'application:submit',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, declaration) {
    const { em, actor, now } = transaction;
    const today = localDateOf(now);
    const covered = await findCoveredWard(em, actor.scope, declaration.unitCode);
    const facts = readFacts(declaration, today, covered);
    const { unit, identityPapers } = facts;
    const guardian = facts.guardian && (await findPersonStanding(em, facts.guardian.personalIdNumber));
    const isOrganisation = declaration.subjectType === 'ORGANISATION';
    const representative = isOrganisation ? await findPersonStanding(em, facts.personalIdNumber) : null;
    assertEligible({
      subjectType: declaration.subjectType,
      level: declaration.level ?? null,
      channel: 'COUNTER',
      dateOfBirth: facts.dateOfBirth,
      receivedOn: today,
      papers: identityPapers,
      guardian: facts.guardian && {
        relation: facts.guardian.relation,
        accountLevel: guardian?.accountLevel ?? null,
        accountState: guardian?.accountState ?? null,
      },
      isRepresented: facts.guardian?.relation === 'REPRESENTATIVE',
      representative,
    });

    const holder = representative
      ? await enterOrganisation(transaction, facts, representative)
      : { citizenId: await enterPerson(transaction, facts), organisationId: null };
    const entered = await enterApplication(transaction, calendar, {
      ...holder,
      subjectType: declaration.subjectType,
      channel: 'COUNTER',
      level: declaration.level ?? null,
      unitId: unit.id,
      fullName: facts.fullName,
      dateOfBirth: facts.dateOfBirth,
      sex: facts.sex,
      permanentAddress: facts.permanentAddress,
      phoneNumber: facts.phoneNumber,
      email: facts.email,
      identityPapers,
      guardian: guardian && facts.guardian && { id: guardian.citizenId, relation: facts.guardian.relation },
      consentGivenAt: now,
      previousApplicationId: declaration.previousApplicationId ?? null,
      // Whether a source holds biometrics or the organisation shows when it has answered; the check corrects the term.
      term: deadlineTerm({
        subjectType: declaration.subjectType,
        level: declaration.level ?? null,
        hasValidCard: identityPapers.card !== undefined && isValidOn(identityPapers.card, today),
        hasBiometricsOnFile: true,
        isInDatabase: true,
      }),
      registrationId: null,
      fileIds: {
        portrait: declaration.portraitFileId ?? null,
        fingerprints: declaration.fingerprintFileIds ?? [],
        scans: declaration.scanFileIds ?? [],
      },
      papers: facts.papers,
    });
    if (guardian && facts.guardian && facts.dateOfBirth) {
      await recordGuardianship(em, {
        citizenId: holder.citizenId,
        guardianId: guardian.citizenId,
        relation: facts.guardian.relation,
        from: today,
        until: needsGuardian(facts.dateOfBirth, today)
          ? guardianshipEnd(facts.dateOfBirth)
          : facts.guardian.standsUntil,
      });
    }
    if (declaration.appointmentId)
      await attendAppointment(transaction, declaration.appointmentId, entered.applicationId);
    return { applicationId: entered.applicationId };
  },
});

type Unit = NonNullable<Awaited<ReturnType<typeof findCoveredWard>>>;
type Facts = ReturnType<typeof readFacts>;

/** Reads every field, so that the officer hears of all wrong ones at once. */
function readFacts(declaration: ApplicationDeclaration, today: string, covered: Unit | null) {
  const isOrganisation = declaration.subjectType === 'ORGANISATION';
  const { card, foreigner, guardian } = declaration;
  const parsed = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(declaration.personalIdNumber),
    fullName: () =>
      isOrganisation ? parseOrganisationName(declaration.fullName) : normaliseName(declaration.fullName),
    dateOfBirth: () => (isOrganisation ? null : parseDateOfBirth(declaration.dateOfBirth ?? '', today)),
    sex: () => (isOrganisation ? null : (declaration.sex ?? refuse('SEX_REQUIRED'))),
    permanentAddress: () => parseAddress(declaration.permanentAddress),
    phoneNumber: () => parsePhoneNumber(declaration.phoneNumber),
    email: () => (declaration.email ? parseEmail(declaration.email) : null),
    unitCode: () => covered ?? refuse('UNIT_UNKNOWN'),
    'card.issuedOn': () =>
      card ? parseCardIssuedOn(card.issuedOn, { today, dateOfBirth: declaration.dateOfBirth ?? null }) : null,
    'card.expiresOn': () => (card ? parseCardExpiresOn(card.expiresOn ?? null, card.issuedOn) : null),
    'foreigner.nationality': () => (foreigner ? parseNationality(foreigner.nationality) : null),
    'foreigner.passportNumber': () => (foreigner ? parsePassportNumber(foreigner.passportNumber) : null),
    'foreigner.passportExpiresOn': () => (foreigner ? parsePaperDate(foreigner.passportExpiresOn) : null),
    'foreigner.residenceCardNumber': () =>
      foreigner ? parseResidenceCardNumber(foreigner.residenceCardNumber) : null,
    'foreigner.residenceCardExpiresOn': () =>
      foreigner?.residenceCardExpiresOn ? parsePaperDate(foreigner.residenceCardExpiresOn) : null,
    'organisation.identifier': () =>
      isOrganisation ? parseOrganisationIdentifier(declaration.organisation?.identifier ?? '') : null,
    'guardian.personalIdNumber': () => (guardian ? parsePersonalIdNumber(guardian.personalIdNumber) : null),
    'guardian.standsUntil': () => (guardian?.standsUntil ? parsePaperDate(guardian.standsUntil) : null),
    papers: () => readPapers(declaration),
    consentGiven: () => declaration.consentGiven === true || refuse('CONSENT_REQUIRED'),
  });
  const guardianNumber = parsed['guardian.personalIdNumber'];
  return {
    personalIdNumber: parsed.personalIdNumber,
    fullName: parsed.fullName,
    dateOfBirth: parsed.dateOfBirth,
    sex: parsed.sex,
    permanentAddress: parsed.permanentAddress,
    phoneNumber: parsed.phoneNumber,
    email: parsed.email,
    unit: parsed.unitCode,
    papers: parsed.papers,
    organisationIdentifier: parsed['organisation.identifier'],
    guardian:
      guardian && guardianNumber !== null
        ? {
            personalIdNumber: guardianNumber,
            relation: guardian.relation,
            standsUntil: parsed['guardian.standsUntil'],
          }
        : null,
    identityPapers: {
      ...(card &&
        parsed['card.issuedOn'] && {
          card: { kind: card.kind, issuedOn: parsed['card.issuedOn'], expiresOn: parsed['card.expiresOn'] },
        }),
      ...(foreigner &&
        parsed['foreigner.passportExpiresOn'] && {
          nationality: parsed['foreigner.nationality'] ?? '',
          passport: {
            number: parsed['foreigner.passportNumber'] ?? '',
            expiresOn: parsed['foreigner.passportExpiresOn'],
          },
          residenceCard: {
            kind: foreigner.residenceCardKind,
            number: parsed['foreigner.residenceCardNumber'] ?? '',
            expiresOn: parsed['foreigner.residenceCardExpiresOn'],
          },
        }),
    } satisfies IdentityPapers,
  };
}

/** The formats of the papers are told at entry, each at its own row. */
function readPapers({ papers, personalIdNumber }: ApplicationDeclaration): ApplicationEntry['papers'] {
  const rows = papers ?? [];
  const holder = { personalIdNumber: personalIdNumber.replace(/\s/g, '') };
  const numbers = parseFields<Record<string, string>>(
    Object.fromEntries(
      rows.map(({ type, number }, index) => [
        `papers.${index}.number`,
        () => parsePaperNumber(type, number, holder),
      ]),
    ),
  );
  return rows.map(({ type, scanFileId }, index) => ({
    type,
    number: numbers[`papers.${index}.number`] ?? '',
    scanFileId: scanFileId ?? null,
  }));
}

/** What is declared now stands on the application alone until it is approved. */
async function enterPerson(transaction: Transaction, facts: Facts): Promise<string> {
  const { dateOfBirth, sex } = facts;
  if (dateOfBirth === null || sex === null) throw new DomainRefusal('DATE_OF_BIRTH_INVALID');
  return registerCitizen(transaction.em, { ...facts, dateOfBirth, sex, unitId: facts.unit.id });
}

async function enterOrganisation(
  transaction: Transaction,
  facts: Facts,
  representative: PersonStanding,
): Promise<Pick<ApplicationEntry, 'citizenId' | 'organisationId'>> {
  const organisationId = await registerOrganisation(transaction.em, {
    identifier: facts.organisationIdentifier ?? '',
    name: facts.fullName,
    address: facts.permanentAddress,
    representativeId: representative.citizenId,
    unitId: facts.unit.id,
  });
  return { citizenId: representative.citizenId, organisationId };
}

function refuse(code: RefusalCode): never {
  throw new DomainRefusal(code);
}

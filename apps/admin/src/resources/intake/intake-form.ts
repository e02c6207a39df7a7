import type { CapturedFile } from '../../components/upload-file.ts';
import {
  formatDate,
  needsFingerprints,
  needsGuardian,
  needsPortrait,
  parseCardQr,
  parsePersonalIdNumber,
} from '@dinhdanh/domain/formats';

import { paperNumberTrouble } from '../../components/paper-number.ts';
import { readDate } from '../../components/read-date.ts';
import type {
  AccountLevel,
  GuardianRelation,
  IdentityCardKind,
  PaperType,
  ResidenceCardKind,
  Sex,
  SubjectType,
  SubmitApplicationInput,
} from '../../generated/graphql.ts';

/** What the intake officer has typed and captured so far. Texts are as typed, dates as 14/03/1999. */
export interface IntakeForm {
  readonly unitCode: string;
  readonly subjectType: SubjectType;
  readonly level: AccountLevel;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: Sex | '';
  readonly permanentAddress: string;
  readonly phoneNumber: string;
  readonly email: string;
  readonly hasCard: boolean;
  readonly cardKind: IdentityCardKind;
  readonly cardIssuedOn: string;
  readonly cardExpiresOn: string;
  readonly nationality: string;
  readonly passportNumber: string;
  readonly passportExpiresOn: string;
  readonly residenceCardKind: ResidenceCardKind;
  readonly residenceCardNumber: string;
  readonly residenceCardExpiresOn: string;
  readonly organisationIdentifier: string;
  readonly isRepresented: boolean;
  readonly guardianNumber: string;
  readonly guardianRelation: GuardianRelation;
  readonly guardianStandsUntil: string;
  readonly papers: readonly PaperEntry[];
  readonly portrait: CapturedFile | null;
  readonly fingerprints: readonly CapturedFile[];
  readonly scans: readonly CapturedFile[];
  readonly consentGiven: boolean;
}

export interface PaperEntry {
  /** Names the row in this browser: rows come and go while a scan is on its way. */
  readonly key: string;
  readonly type: PaperType;
  readonly number: string;
  readonly scan: CapturedFile | null;
}

export const EMPTY_FORM: IntakeForm = {
  unitCode: '',
  subjectType: 'CITIZEN',
  level: 'LEVEL_2',
  personalIdNumber: '',
  fullName: '',
  dateOfBirth: '',
  sex: '',
  permanentAddress: '',
  phoneNumber: '',
  email: '',
  hasCard: true,
  cardKind: 'IDENTITY_CARD',
  cardIssuedOn: '',
  cardExpiresOn: '',
  nationality: '',
  passportNumber: '',
  passportExpiresOn: '',
  residenceCardKind: 'TEMPORARY',
  residenceCardNumber: '',
  residenceCardExpiresOn: '',
  organisationIdentifier: '',
  isRepresented: false,
  guardianNumber: '',
  guardianRelation: 'MOTHER',
  guardianStandsUntil: '',
  papers: [],
  portrait: null,
  fingerprints: [],
  scans: [],
  consentGiven: false,
};

export const anEmptyPaper = (): PaperEntry => ({
  key: crypto.randomUUID(),
  type: 'HEALTH_INSURANCE',
  number: '',
  scan: null,
});

/** As long as the birth date is not known, whoever it is counts as grown up. */
const UNKNOWN_BIRTH_DATE = '1990-01-01';

/** What this person has to bring or to have taken, by age and level on the day. */
export function needsOf(form: IntakeForm, today: string) {
  const { subjectType, level } = form;
  const isPerson = subjectType !== 'ORGANISATION';
  const dateOfBirth = readDate(form.dateOfBirth) ?? UNKNOWN_BIRTH_DATE;
  const subject = {
    subjectType,
    level: isPerson ? level : null,
    dateOfBirth: isPerson ? dateOfBirth : null,
    receivedOn: today,
  };
  const isMinor = isPerson && needsGuardian(dateOfBirth, today);
  return {
    portrait: needsPortrait(subject),
    fingerprints: needsFingerprints(subject),
    guardian: isMinor || (isPerson && form.isRepresented),
    isMinor,
  };
}

const DATES = {
  dateOfBirth: 'dateOfBirth',
  'card.issuedOn': 'cardIssuedOn',
  'card.expiresOn': 'cardExpiresOn',
  'foreigner.passportExpiresOn': 'passportExpiresOn',
  'foreigner.residenceCardExpiresOn': 'residenceCardExpiresOn',
  'guardian.standsUntil': 'guardianStandsUntil',
} as const satisfies Readonly<Record<string, keyof IntakeForm>>;

/** Dates that were typed in a way nobody can read, by the path under which the server would name them. */
export const unreadableDates = (form: IntakeForm): string[] =>
  Object.entries(DATES).flatMap(([path, name]) =>
    form[name].trim() !== '' && readDate(form[name]) === null ? [path] : [],
  );

/** Where the server would name the number of a presented paper. */
export const paperPath = (index: number): string => `papers.${index}.number`;

/**
 * What is wrong with the numbers of presented papers, as keys of sentences by path. A row without a number is one, too:
 * left out, it would be lost with its scan.
 */
export function paperTroubles(form: IntakeForm): ReadonlyMap<string, string> {
  const holder = { personalIdNumber: readPersonalIdNumber(form.personalIdNumber) };
  return new Map(
    form.papers.flatMap(({ type, number }, index) => {
      const trouble = paperNumberTrouble(type, number, holder);
      return trouble === undefined ? [] : [[paperPath(index), trouble] as const];
    }),
  );
}

/** Null as long as what is typed is no such number. */
export function readPersonalIdNumber(typed: string): string | null {
  try {
    return parsePersonalIdNumber(typed);
  } catch {
    return null;
  }
}

/** Fields that are still empty and must not be, by the path under which the server would name them. */
export function emptyFields(form: IntakeForm, today: string): string[] {
  const needs = needsOf(form, today);
  const isPerson = form.subjectType !== 'ORGANISATION';
  const isForeigner = form.subjectType === 'FOREIGNER';
  const required: readonly (readonly [string, boolean])[] = [
    ['unitCode', form.unitCode !== ''],
    ['personalIdNumber', form.personalIdNumber.trim() !== ''],
    ['fullName', form.fullName.trim() !== ''],
    ['dateOfBirth', !isPerson || form.dateOfBirth !== ''],
    ['sex', !isPerson || form.sex !== ''],
    ['permanentAddress', form.permanentAddress.trim() !== ''],
    ['phoneNumber', form.phoneNumber.trim() !== ''],
    ['card.issuedOn', form.subjectType !== 'CITIZEN' || !form.hasCard || form.cardIssuedOn !== ''],
    ['foreigner.nationality', !isForeigner || form.nationality !== ''],
    ['foreigner.passportNumber', !isForeigner || form.passportNumber !== ''],
    ['foreigner.passportExpiresOn', !isForeigner || form.passportExpiresOn !== ''],
    ['foreigner.residenceCardNumber', !isForeigner || form.residenceCardNumber !== ''],
    ['organisation.identifier', isPerson || form.organisationIdentifier !== ''],
    ['guardian.personalIdNumber', !needs.guardian || form.guardianNumber.trim() !== ''],
    ['portraitFileId', !needs.portrait || form.portrait !== null],
    ['fingerprintFileIds', !needs.fingerprints || form.fingerprints.length > 0],
    ['consentGiven', form.consentGiven],
  ];
  return required.flatMap(([path, isFilled]) => (isFilled ? [] : [path]));
}

/** The form with what a card's QR code says. Throws the refusal of the domain for a text that is none. */
export function withCardQr(form: IntakeForm, text: string): IntakeForm {
  const card = parseCardQr(text);
  return {
    ...form,
    personalIdNumber: card.personalIdNumber,
    fullName: card.fullName,
    dateOfBirth: formatDate(card.dateOfBirth),
    sex: card.sex,
    permanentAddress: card.permanentAddress,
    hasCard: true,
    cardIssuedOn: card.issuedOn === null ? form.cardIssuedOn : formatDate(card.issuedOn),
  };
}

/** What is sent; what does not belong to this kind of subject is left out, whatever was typed before it was chosen. */
export function inputOf(
  form: IntakeForm,
  today: string,
  links: {
    readonly idempotencyKey: string;
    readonly previousApplicationId: string | null;
    readonly appointmentId: string | null;
  },
): SubmitApplicationInput {
  const isOrganisation = form.subjectType === 'ORGANISATION';
  return {
    ...links,
    unitCode: form.unitCode,
    subjectType: form.subjectType,
    level: isOrganisation ? null : form.level,
    personalIdNumber: form.personalIdNumber,
    fullName: form.fullName,
    dateOfBirth: isOrganisation ? null : readDate(form.dateOfBirth),
    sex: isOrganisation || form.sex === '' ? null : form.sex,
    permanentAddress: form.permanentAddress,
    phoneNumber: form.phoneNumber,
    email: orNull(form.email),
    card:
      form.subjectType === 'CITIZEN' && form.hasCard
        ? {
            kind: form.cardKind,
            issuedOn: readDate(form.cardIssuedOn) ?? '',
            expiresOn: readDate(form.cardExpiresOn),
          }
        : null,
    foreigner:
      form.subjectType === 'FOREIGNER'
        ? {
            nationality: form.nationality,
            passportNumber: form.passportNumber,
            passportExpiresOn: readDate(form.passportExpiresOn) ?? '',
            residenceCardKind: form.residenceCardKind,
            residenceCardNumber: form.residenceCardNumber,
            residenceCardExpiresOn: readDate(form.residenceCardExpiresOn),
          }
        : null,
    organisation: isOrganisation ? { identifier: form.organisationIdentifier } : null,
    guardian: needsOf(form, today).guardian
      ? {
          personalIdNumber: form.guardianNumber,
          relation: form.guardianRelation,
          standsUntil: readDate(form.guardianStandsUntil),
        }
      : null,
    papers: form.papers.map(({ type, number, scan }) => ({ type, number, scanFileId: scan?.id ?? null })),
    portraitFileId: form.portrait?.id ?? null,
    fingerprintFileIds: form.fingerprints.map(({ id }) => id),
    scanFileIds: form.scans.map(({ id }) => id),
    consentGiven: form.consentGiven,
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

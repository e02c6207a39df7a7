import {
  compareCaller,
  DomainRefusal,
  isCallerVerified,
  parsePersonalIdNumber,
  parsePhoneNumber,
  type AccountState,
  type CallerFacts,
  type CallerField,
  type CallerOutcome,
} from '@dinhdanh/domain';
import { isOfficer, type Actor, type OfficerActor } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { openCaller } from '../person-openings/index.ts';
import { assistanceRows, unitOfVisit } from './assistance-scope.ts';
import { findPersonWhoCalls, insertCallerCheck, type PersonWhoCalls } from './caller-checks.queries.ts';

export interface CallerCheckServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
  /** What a caller is asked. */
  readonly callerCheckFields: readonly CallerField[];
}

/** What the caller says, in the words of the form. */
export interface SaidByCaller {
  readonly personalIdNumber: string;
  readonly fullName?: string | null;
  readonly dateOfBirth?: string | null;
  readonly permanentAddress?: string | null;
  readonly phoneNumber?: string | null;
  readonly cardIssuedOn?: string | null;
}

export interface CheckedCaller {
  readonly fields: readonly { readonly field: CallerField; readonly outcome: CallerOutcome }[];
  readonly isVerified: boolean;
  /** Under which something may be done for the caller; null when not verified, or when there is nothing to do. */
  readonly checkId: string | null;
  /** Null unless the caller is verified. */
  readonly person: (Omit<PersonWhoCalls, 'recorded'> & { readonly personalIdNumber: string }) | null;
  readonly now: Date;
}

const PATHS: Readonly<Record<CallerField, keyof SaidByCaller>> = {
  FULL_NAME: 'fullName',
  DATE_OF_BIRTH: 'dateOfBirth',
  PERMANENT_ADDRESS: 'permanentAddress',
  PHONE_NUMBER: 'phoneNumber',
  CARD_ISSUED_ON: 'cardIssuedOn',
};

/** What about a check differs with what the caller wants. */
export interface CallerCheckOccasion {
  readonly useCase: string;
  readonly permission: Permission;
  /** Whether there is something to do for somebody whose account stands so. */
  isOf(accountState: AccountState): boolean;
}

/**
 * Xác thực người gọi: lays what a caller says beside the record of whoever has the number, in the whole country. Tries
 * are counted for the officer and for the number before anything is looked at.
 */
export async function checkCaller(
  { secrets, rateLimits, callerCheckFields }: CallerCheckServices,
  { useCases, actor }: { readonly useCases: UseCases; readonly actor: Actor },
  input: SaidByCaller,
  occasion: CallerCheckOccasion,
): Promise<CheckedCaller> {
  if (!isOfficer(actor)) throw new Error('Only an officer verifies a caller.');
  const { personalIdNumber, said } = readWords(input, callerCheckFields);
  const print = secrets.fingerprint(personalIdNumber);
  await rateLimits.holdDown([
    ['caller-check-per-officer', actor.id],
    ['caller-check-per-number', print],
  ]);
  const checked = await useCases.execute(compareWithRecord(actor, occasion), actor, {
    personalIdNumber,
    asked: callerCheckFields,
    said,
  });
  if (checked.isVerified) await rateLimits.forget('caller-check-per-number', print);
  return checked;
}

/** Every field that is asked must be answered; what is not asked is not looked at. */
function readWords(
  input: SaidByCaller,
  asked: readonly CallerField[],
): { readonly personalIdNumber: string; readonly said: CallerFacts } {
  const said: Partial<Record<CallerField, string>> = {};
  const readers = asked.map((field) => {
    const words = (input[PATHS[field]] ?? '').normalize('NFC').trim();
    const read = () => {
      if (words === '') throw new DomainRefusal('CALLER_FIELD_REQUIRED');
      said[field] = field === 'PHONE_NUMBER' ? parsePhoneNumber(words) : words;
    };
    return [PATHS[field], read] as const;
  });
  const { personalIdNumber } = parseFields<{ personalIdNumber: string }>({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
    ...Object.fromEntries(readers),
  });
  return { personalIdNumber, said };
}

interface Comparison {
  readonly personalIdNumber: string;
  readonly asked: readonly CallerField[];
  readonly said: CallerFacts;
}

/** A wrong answer is given back and not thrown, so that its audit line stays. */
const compareWithRecord = (
  actor: OfficerActor,
  { useCase, permission, isOf }: CallerCheckOccasion,
): UseCase<Comparison, CheckedCaller> => ({
  name: useCase,
  permission,
  rows: assistanceRows(actor),
  async run(transaction, { personalIdNumber, asked, said }) {
    const { em, now, audit } = transaction;
    const person = await findPersonWhoCalls(em, personalIdNumber);
    const fields = compareCaller(asked, said, person?.recorded ?? null);
    const isVerified = isCallerVerified(fields);
    const unitId = person ? unitOfVisit(actor, person.unitId) : NATIONAL_CHAIN;
    const of = (outcome: CallerOutcome) =>
      fields.filter((verdict) => verdict.outcome === outcome).map(({ field }) => field);
    const opened = await openCaller(transaction, isVerified ? person : null);
    audit({
      unitId,
      action: isVerified ? 'CALLER_VERIFIED' : 'CALLER_NOT_VERIFIED',
      subjectKind: 'ACCOUNT',
      subjectId: person?.accountId ?? 'UNKNOWN',
      details: { wrong: of('WRONG').length, ...opened },
    });
    if (!isVerified || !person) return { fields, isVerified, checkId: null, person: null, now };
    const { recorded: _recorded, ...shown } = person;
    const checkId = isOf(person.accountState)
      ? await insertCallerCheck(em, {
          accountId: person.accountId,
          citizenId: person.citizenId,
          unitId,
          officerId: actor.id,
          rightFields: of('RIGHT'),
          unrecordedFields: of('NOT_ON_RECORD'),
          at: now,
        })
      : null;
    return { fields, isVerified, checkId, person: { ...shown, personalIdNumber }, now };
  },
});

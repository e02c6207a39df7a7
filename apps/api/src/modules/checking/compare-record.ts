import {
  comparePopulationRecord,
  type ComparableFacts,
  type ComparedField,
  type IdentityFacts,
  type IdentityPapers,
  type PopulationCheckOutcome,
} from '@dinhdanh/domain';
import type { ForeignerRecord } from '../../platform/ports/immigration-database.ts';
import type { OrganisationRecord } from '../../platform/ports/organisation-registry.ts';
import type { ApplicationEntity } from '../applications/index.ts';

type Declaration = Pick<
  ApplicationEntity,
  'fullName' | 'dateOfBirth' | 'sex' | 'permanentAddress' | 'identityPapers'
>;

export interface RecordComparison {
  readonly outcome: PopulationCheckOutcome;
  /** What the officer sees beside the declaration; of an organisation name and address alone. */
  readonly record: ComparableFacts | null;
  readonly mismatchedFields: ComparedField[];
}

const NOT_FOUND: RecordComparison = { outcome: 'NOT_FOUND', record: null, mismatchedFields: [] };

export const comparePerson = (declared: Declaration, record: IdentityFacts | null): RecordComparison =>
  record ? compare(personOf(declared), record, true) : NOT_FOUND;

/** A foreigner's papers must be the recorded ones besides; a paper that is not on record confirms nothing. */
export function compareForeigner(declared: Declaration, record: ForeignerRecord | null): RecordComparison {
  if (!record) return NOT_FOUND;
  const { fullName, dateOfBirth, sex, permanentAddress } = record;
  return compare(
    personOf(declared),
    { fullName, dateOfBirth, sex, permanentAddress },
    arePapersOnRecord(declared.identityPapers ?? {}, record),
  );
}

/** An organisation is confirmed by name, address and the person who represents it. */
export function compareOrganisation(
  declared: Declaration,
  representativePersonalIdNumber: string,
  record: OrganisationRecord | null,
): RecordComparison {
  if (!record) return NOT_FOUND;
  const isRepresentative = record.representativePersonalIdNumber === representativePersonalIdNumber;
  const { fullName, permanentAddress } = declared;
  return compare(
    { fullName, permanentAddress },
    { fullName: record.name, permanentAddress: record.address },
    isRepresentative,
  );
}

function compare(
  declared: ComparableFacts,
  record: ComparableFacts,
  isRestMatching: boolean,
): RecordComparison {
  const mismatchedFields = comparePopulationRecord(declared, record).flatMap(({ field, isMatch }) =>
    isMatch ? [] : [field],
  );
  const isMatch = isRestMatching && mismatchedFields.length === 0;
  return { outcome: isMatch ? 'MATCHED' : 'MISMATCHED', record, mismatchedFields };
}

function personOf({ fullName, dateOfBirth, sex, permanentAddress }: Declaration): IdentityFacts {
  if (!dateOfBirth || !sex) throw new Error('A person has a date of birth and a sex.');
  return { fullName, dateOfBirth, sex, permanentAddress };
}

function arePapersOnRecord(
  { passport, residenceCard }: IdentityPapers,
  { passportNumber, residenceCardNumber }: ForeignerRecord,
): boolean {
  const isOnRecord = (declared: string | undefined, recorded: string | null): boolean =>
    declared === undefined || (recorded !== null && compact(declared) === compact(recorded));
  return (
    isOnRecord(passport?.number, passportNumber) && isOnRecord(residenceCard?.number, residenceCardNumber)
  );
}

const compact = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

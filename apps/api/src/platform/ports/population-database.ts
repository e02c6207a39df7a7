import type { IdentityFacts, LocalDate } from '@dinhdanh/domain';

/** How a member of a household stands to its head, as the population database says it. */
export const HOUSEHOLD_RELATIONS = ['HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'OTHER'] as const;
export type HouseholdRelation = (typeof HOUSEHOLD_RELATIONS)[number];

/** Dữ liệu cư trú of a person. */
export interface ResidenceRecord {
  readonly permanentAddress: string;
  /** Nơi tạm trú; null: none is registered. */
  readonly temporaryAddress: string | null;
  readonly headFullName: string;
  /** How the person stands to the head; HEAD: is the head. */
  readonly relationToHead: HouseholdRelation;
  /** The other members of the household. */
  readonly members: readonly {
    readonly fullName: string;
    readonly dateOfBirth: LocalDate;
    readonly relationToHead: HouseholdRelation;
  }[];
}

/** What comparing declared facts needs of the population database. */
export interface PersonRegister {
  /** The recorded facts of a person; null when there is no such number. Throws when it gives no proper answer in time. */
  findPerson(personalIdNumber: string): Promise<IdentityFacts | null>;
}

/** Cơ sở dữ liệu quốc gia về dân cư. */
export interface PopulationDatabase extends PersonRegister {
  /** Where a person lives and with whom; null when nothing is on record. Throws as above. */
  findResidence(personalIdNumber: string): Promise<ResidenceRecord | null>;
}

import type { IdentityFacts } from '@dinhdanh/domain';

/** Cơ sở dữ liệu quốc gia về dân cư. */
export interface PopulationDatabase {
  /** The recorded facts of a person; null when there is no such number. Throws when it gives no proper answer in time. */
  findPerson(personalIdNumber: string): Promise<IdentityFacts | null>;
}

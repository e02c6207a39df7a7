import type { IdentityFacts } from '@dinhdanh/domain';

export interface ForeignerRecord extends IdentityFacts {
  /** Null when the person came in on another paper. */
  readonly passportNumber: string | null;
  /** Thẻ thường trú, thẻ tạm trú; null when none is valid. */
  readonly residenceCardNumber: string | null;
  /** Whether portrait and fingerprints are on file: the term of the decision depends on it. */
  readonly hasBiometrics: boolean;
}

/** Cơ sở dữ liệu quốc gia về xuất nhập cảnh. */
export interface ImmigrationDatabase {
  /** The recorded facts of a foreigner; null when there is no such number. Throws when it gives no proper answer in time. */
  findForeigner(personalIdNumber: string): Promise<ForeignerRecord | null>;
}

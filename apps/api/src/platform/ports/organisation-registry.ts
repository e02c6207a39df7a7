export interface OrganisationRecord {
  readonly name: string;
  readonly address: string;
  readonly representativePersonalIdNumber: string;
}

/** Cơ sở dữ liệu về đăng ký doanh nghiệp và cơ quan, tổ chức. */
export interface OrganisationRegistry {
  /** The recorded organisation; null when there is no such identifier. Throws when it gives no proper answer in time. */
  findOrganisation(identifier: string): Promise<OrganisationRecord | null>;
}

import type { LocalDate } from './calendar/local-date.ts';

/**
 * Who holds an electronic identity: a Vietnamese citizen, a foreigner, or an agency or organisation.
 *
 * @legal đối tượng được cấp tài khoản: Điều 7 Nghị định 69/2024/NĐ-CP; Điều 11 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: an organisation has one kind of account and no level.
 */
export const SUBJECT_TYPES = ['CITIZEN', 'FOREIGNER', 'ORGANISATION'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** How an application came: from the citizen's own device, or through an officer at the counter. */
export const APPLICATION_CHANNELS = ['ONLINE', 'COUNTER'] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

/** The chip card of the law of 2014 (căn cước công dân) and the identity card of the law of 2023 (thẻ căn cước). */
export const IDENTITY_CARD_KINDS = ['CCCD_CHIP', 'IDENTITY_CARD'] as const;
export type IdentityCardKind = (typeof IDENTITY_CARD_KINDS)[number];

/** Thẻ thường trú, thẻ tạm trú of a foreigner. */
export const RESIDENCE_CARD_KINDS = ['PERMANENT', 'TEMPORARY'] as const;
export type ResidenceCardKind = (typeof RESIDENCE_CARD_KINDS)[number];

/** How the data of the card came into the form. */
export const CARD_READ_METHODS = ['QR', 'MANUAL'] as const;
export type CardReadMethod = (typeof CARD_READ_METHODS)[number];

/** The papers that an applicant declares, each as far as it applies to this kind of subject. */
export interface IdentityPapers {
  readonly card?: {
    readonly kind: IdentityCardKind;
    readonly issuedOn: LocalDate;
    /** A card given at 60 or later never expires. */
    readonly expiresOn: LocalDate | null;
  };
  /** ISO 3166-1 alpha-3. */
  readonly nationality?: string;
  readonly passport?: { readonly number: string; readonly expiresOn: LocalDate };
  readonly residenceCard?: {
    readonly kind: ResidenceCardKind;
    readonly number: string;
    readonly expiresOn: LocalDate | null;
  };
}

/** Whether a paper still counts on a day. Edge: the day printed on it is its last good day. */
export function isValidOn(paper: { readonly expiresOn: LocalDate | null }, day: LocalDate): boolean {
  return paper.expiresOn === null || day <= paper.expiresOn;
}

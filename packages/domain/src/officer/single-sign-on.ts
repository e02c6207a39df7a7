import { DomainRefusal } from '../refusal.ts';

/** What a sign-in begins with: the own password, or an account at the identity provider of the house. */
export const FIRST_FACTORS = ['PASSWORD', 'SINGLE_SIGN_ON'] as const;
export type FirstFactor = (typeof FIRST_FACTORS)[number];

/** How the provider says that it has asked (OpenID Connect Core 1.0, section 2; RFC 8176). */
export interface ProviderAuthentication {
  readonly acr: string | null;
  readonly amr: readonly string[];
}

/** Values of a provider that mean a second factor, as whoever runs this server has listed them. */
export interface SecondFactorWords {
  readonly acr: readonly string[];
  readonly amr: readonly string[];
}

/**
 * Whether the provider has said that a second factor was used.
 *
 * The product's own rule: only words that are listed count. Providers give the same word different meanings, so nothing is
 * taken to be strong by its name.
 */
export const hasProviderSecondFactor = (
  { acr, amr }: ProviderAuthentication,
  words: SecondFactorWords,
): boolean => (acr !== null && words.acr.includes(acr)) || amr.some((word) => words.amr.includes(word));

/** What is asked of an officer whom the provider has named; null is nothing more. */
export type SingleSignOnStep = 'OWN_FACTOR' | 'FACTOR_MISSING' | null;

/**
 * Đăng nhập bằng tài khoản đơn vị: what still has to be proved.
 *
 * The product's own rule: a link between an officer and an account of the provider opens nothing by itself. Its first use
 * takes a factor of the officer's own, whatever the provider says, so that neither an administrator who enters a wrong
 * account nor one who enters the own account gets in as somebody else.
 *
 * Edge: an officer without a factor has never signed in here, and is sent to the password: a factor that is set up by
 * whoever holds the account of the provider would prove nothing about the officer.
 */
export function singleSignOnStepOf(officer: {
  readonly hasFactor: boolean;
  readonly isLinkConfirmed: boolean;
  readonly hasProviderFactor: boolean;
  /** In the demo, whose officers are invented. */
  readonly isFirstFactorEnough: boolean;
}): SingleSignOnStep {
  if (!officer.hasFactor) return officer.isFirstFactorEnough ? null : 'FACTOR_MISSING';
  return officer.isLinkConfirmed && officer.hasProviderFactor ? null : 'OWN_FACTOR';
}

/**
 * The identifier of an account at a provider: the claim `sub`, at most 255 characters of ASCII and case-sensitive (OpenID
 * Connect Core 1.0, section 2). Blanks around it come from copying.
 */
export function parseProviderSubject(text: string): string {
  const subject = text.trim();
  if (!/^[!-~]{1,255}$/.test(subject)) throw new DomainRefusal('PROVIDER_SUBJECT_FORMAT');
  return subject;
}

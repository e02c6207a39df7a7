/** What goes to the provider with one sign-in and has to come back with its answer. */
export interface SignInBond {
  readonly state: string;
  readonly nonce: string;
  /** PKCE: only whoever knows it can use the code. */
  readonly codeVerifier: string;
}

/** Whom the provider has named, in an answer that was proved to be its own. */
export interface ProvidedIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly hasSecondFactor: boolean;
}

/** The provider gave no proper answer in time. */
export class ProviderUnavailable extends Error {}

/** The provider said no, or what came was not proved to be its answer. `message` may be logged: it names nobody. */
export class ProviderRefused extends Error {}

/** Nơi cấp tài khoản đơn vị: an OpenID Connect provider, asked while somebody waits. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Whither the browser goes. Throws ProviderUnavailable. */
  findAuthorizationAddress(bond: SignInBond): Promise<string>;
  /** What the answer that a browser has brought back says. Throws ProviderUnavailable and ProviderRefused. */
  redeem(answer: URLSearchParams, bond: SignInBond): Promise<ProvidedIdentity>;
}

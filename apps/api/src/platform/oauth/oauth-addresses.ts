export interface OauthAddresses {
  readonly issuer: string;
  /** What access tokens are for: the GraphQL door of the agencies. */
  readonly resource: string;
}

/** Below the public address, whatever host a request names: a machine signs these. */
export const oauthAddresses = (publicUrl: string): OauthAddresses => ({
  issuer: `${publicUrl}/oauth`,
  resource: `${publicUrl}/graphql/agency`,
});

import type { singleSignOnVi } from './single-sign-on.vi.ts';

export const singleSignOnEn: typeof singleSignOnVi = {
  or: 'or',
  start: 'Sign in with the work account',
  leaving: 'Going to the provider…',
  returning: 'Checking the work account…',
  notLinkedTitle: 'The work account cannot be used here',
  notLinkedText:
    'The provider has confirmed the account, but it does not sign anybody in at present. Ask the administrator of the identity system in your unit and hand over the identifier below, or sign in with the password.',
  subject: 'Identifier at the provider',
  toPassword: 'Back to the sign-in page',
  account: 'Work account',
  issuer: 'Provider',
  linked: 'Linked',
  linkedBy: '%{moment}, by %{name}',
  ownHint: 'Signs you in instead of the password. If it is not your account, tell an administrator at once.',
};

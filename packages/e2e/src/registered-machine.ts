import { AgencyMachine } from './agency-machine.ts';
import { BackOffice } from './back-office.ts';

export interface KeyValidity {
  readonly validFrom?: number;
  readonly expiresAt?: number;
}

/** A machine of an agency whose key the administrator has registered. */
export async function registerMachine(
  baseUrl: string,
  agency: string,
  { validFrom = Date.now() - 60_000, expiresAt = Date.now() + 86_400_000 }: KeyValidity = {},
): Promise<AgencyMachine> {
  const machine = new AgencyMachine(baseUrl, agency);
  const administrator = await BackOffice.signIn(baseUrl, 'quantri');
  const { registerAgencyKey } = await administrator.ask<{ registerAgencyKey: { __typename: string } }>(
    'mutation ($input: RegisterAgencyKeyInput!) { registerAgencyKey(input: $input) { __typename ... on Refusal { code } } }',
    {
      input: {
        idempotencyKey: `e2e-${machine.kid}`,
        code: agency,
        publicJwk: machine.publicJwk,
        validFrom: new Date(validFrom).toISOString(),
        expiresAt: new Date(expiresAt).toISOString(),
      },
    },
  );
  if (registerAgencyKey.__typename !== 'AgencyKeyRegistered')
    throw new Error(`The key of ${agency} was not registered: ${JSON.stringify(registerAgencyKey)}`);
  return machine;
}

import type { OfficerFilterInput } from '../../generated/graphql.ts';
import { ROLES, STANDINGS } from './officer-choices.ts';

/** What an address asks for; what it does not know is not asked for. */
export function filterOf(params: URLSearchParams): OfficerFilterInput {
  const role = params.get('role');
  const standing = params.get('standing');
  return {
    search: params.get('search'),
    unitCode: params.get('unit'),
    role: ROLES.find((one) => one === role) ?? null,
    standing: STANDINGS.find((one) => one === standing) ?? null,
  };
}

/** The address that asks for it. */
export function paramsOf({ search, role, unitCode, standing }: OfficerFilterInput): Record<string, string> {
  const asked = { search, role, unit: unitCode, standing };
  return Object.fromEntries(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

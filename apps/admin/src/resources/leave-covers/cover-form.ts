import type { GiveLeaveCoverInput, OfficerRole } from '../../generated/graphql.ts';

/** A cover as it is filled in; empty is not chosen. */
export interface CoverForm {
  readonly colleague: string;
  readonly role: OfficerRole | '';
  readonly unitCode: string;
  readonly from: string;
  /** The last day away. */
  readonly until: string;
}

export interface OwnRoles {
  readonly roles: readonly OfficerRole[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
}

export const emptyCover = (today: string): CoverForm => ({
  ...{ colleague: '', role: '', unitCode: '', until: '' },
  from: today,
});

/** Where there is one only, it is meant. */
export const chosenIn = ({ role, unitCode }: CoverForm, { roles, units }: OwnRoles) => ({
  role: role === '' && roles.length === 1 ? (roles[0] ?? '') : role,
  unitCode: unitCode === '' && units.length === 1 ? (units[0]?.code ?? '') : unitCode,
});

/** What is sent besides the note and the end; null while something is missing. */
export function coverOf(
  form: CoverForm,
  own: OwnRoles,
): Pick<GiveLeaveCoverInput, 'colleague' | 'role' | 'unitCode' | 'validFrom'> | null {
  const { role, unitCode } = chosenIn(form, own);
  const { colleague, from, until } = form;
  if (colleague === '' || role === '' || unitCode === '' || from === '' || until === '') return null;
  return { colleague, role, unitCode, validFrom: from };
}

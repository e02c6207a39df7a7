import { addDays, localDateOf } from '@dinhdanh/domain/formats';

import type { AgencyCode, OfficerRole, RoleInput } from '../../generated/graphql.ts';

/** A role in a unit as it is filled in; empty is not chosen. */
export interface RoleForm {
  readonly role: OfficerRole | '';
  readonly unitCode: string;
  readonly agencyCode: AgencyCode | '';
  readonly from: string;
  /** The last day on which it counts. */
  readonly until: string;
}

export const emptyRole = (now: Date): RoleForm => ({
  ...{ role: '', unitCode: '', agencyCode: '', until: '' },
  from: localDateOf(now),
});

/** What is still missing, by field. */
export const faultsOf = ({ role, unitCode, agencyCode, from }: RoleForm) => ({
  unitCode: unitCode === '' ? 'chooseUnit' : undefined,
  agencyCode: role === 'AGENCY_CLERK' && agencyCode === '' ? 'chooseAgency' : undefined,
  from: from === '' ? 'chooseDay' : undefined,
});

/** What is sent; null while something is missing. The server counts from the day after the last one. */
export function roleInputOf(form: RoleForm): RoleInput | null {
  const { role, unitCode, agencyCode, from, until } = form;
  if (role === '' || Object.values(faultsOf(form)).some(Boolean)) return null;
  return {
    ...{ role, unitCode, validFrom: from },
    agencyCode: role === 'AGENCY_CLERK' && agencyCode !== '' ? agencyCode : null,
    validTo: until === '' ? null : addDays(until, 1),
  };
}

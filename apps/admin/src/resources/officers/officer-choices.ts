import type { AgencyCode, OfficerRole, OfficerStanding } from '../../generated/graphql.ts';

export const ROLES: readonly OfficerRole[] = [
  'INTAKE',
  'REVIEWER',
  'HEAD_OF_UNIT',
  'AUTHORITY_HEAD',
  'HOTLINE_AGENT',
  'AREA_OFFICER',
  'OUTREACH_MEMBER',
  'WARD_LEADER',
  'AGENCY_CLERK',
  'AUDITOR',
  'ADMINISTRATOR',
];

export const STANDINGS: readonly OfficerStanding[] = ['ACTIVE', 'INVITED', 'LINK_EXPIRED', 'BARRED'];

/** Agencies that keep the register of a paper, for whom a clerk can answer. */
export const AGENCIES: readonly AgencyCode[] = ['VSS', 'ROAD_ADMIN', 'TRAFFIC_POLICE', 'TAX', 'IMMIGRATION'];

import { unitIdsOf, type OfficerActor } from './actor.ts';
import type { OfficerRole } from './permissions.ts';

const RECEIVING: readonly OfficerRole[] = ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT'];

/**
 * The units whose requests to lock, with their letters and appeals, an officer handles. Row-level security does not say it:
 * whoever decides for the country, or looks after something else there, is appointed in a unit and receives nothing in it.
 */
export const receivingUnitsOf = ({ roles, scope }: OfficerActor): readonly number[] =>
  RECEIVING.some((role) => roles.includes(role)) ? (unitIdsOf(scope) ?? []) : [];

/** Thủ trưởng cơ quan quản lý định danh: decides for the whole country what Decree 69 leaves to the authority. */
export const isAuthorityHead = ({ roles }: OfficerActor): boolean => roles.includes('AUTHORITY_HEAD');

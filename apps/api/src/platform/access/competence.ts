import { unitsOfRoles } from './act-under.ts';
import type { OfficerActor } from './actor.ts';
import type { OfficerRole } from './permissions.ts';

const RECEIVING: readonly OfficerRole[] = ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT'];

/**
 * The units whose requests to lock, with their letters and appeals, an officer handles under the permission by which he
 * acts. Row-level security does not say it: whoever decides for the country, or looks after something else there, is
 * appointed in a unit and receives nothing in it.
 */
export const receivingUnitsOf = (officer: OfficerActor): readonly number[] =>
  unitsOfRoles(
    officer,
    officer.roles.filter((role) => RECEIVING.includes(role)),
  );

/** Thủ trưởng cơ quan quản lý định danh: decides for the whole country what Decree 69 leaves to the authority. */
export const isAuthorityHead = ({ roles }: OfficerActor): boolean => roles.includes('AUTHORITY_HEAD');

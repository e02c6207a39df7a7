import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Forbidden, Unauthenticated } from '../request-errors.ts';
import { actUnder, officerUnder } from './act-under.ts';
import { SYSTEM, unitIdsOf, VISITOR, type HeldAssignment, type SignedInOfficer } from './actor.ts';
import { OFFICER_ROLES, PERMISSIONS, type OfficerRole, type Permission, type Role } from './permissions.ts';

const held = (role: OfficerRole, ...unitIds: number[]): HeldAssignment => ({
  role,
  unit: { code: `u${unitIds[0]}`, name: `Phường ${unitIds[0]}` },
  unitIds,
  agencyId: role === 'AGENCY_CLERK' ? 'an-agency' : null,
  coversFor: null,
});
const anOfficer = (...assignments: HeldAssignment[]): SignedInOfficer => ({
  kind: 'OFFICER',
  id: 'an-officer',
  username: 'canbo',
  name: 'Cán bộ',
  assignments,
});
const unitsUnder = (officer: SignedInOfficer, permission: Permission) =>
  unitIdsOf(officerUnder(officer, permission).scope);

describe('an officer who acts under a permission', () => {
  const ofTwoWards = anOfficer(held('INTAKE', 1, 11), held('REVIEWER', 2));

  it('has the units of the roles that hold it, and not those of the others [A-34]', () => {
    expect(unitsUnder(ofTwoWards, 'application:submit')).toEqual([1, 11]);
    expect(unitsUnder(ofTwoWards, 'application:approve')).toEqual([2]);
    expect(unitsUnder(ofTwoWards, 'application:read')).toEqual([1, 11, 2]);
  });

  it('acts by those roles and in those units alone', () => {
    expect(officerUnder(ofTwoWards, 'application:approve')).toMatchObject({
      roles: ['REVIEWER'],
      appointedUnits: [{ code: 'u2' }],
      permission: 'application:approve',
    });
  });

  it('can go on to another permission with the rows of that one, neither more nor less', () => {
    const approving = officerUnder(ofTwoWards, 'application:approve');
    expect(unitsUnder(approving, 'application:submit')).toEqual([1, 11]);
  });

  it('is refused what no role of the day holds', () => {
    expect(() => actUnder(ofTwoWards, 'audit:read')).toThrow(Forbidden);
    expect(() => actUnder(anOfficer(), 'session:read')).toThrow(Forbidden);
  });

  it('sees the questions to the agency as its clerk, and what else there is as an officer of a unit', () => {
    const clerk = anOfficer(held('AGENCY_CLERK', 1), held('INTAKE', 2));
    expect(officerUnder(clerk, 'agency-question:list').scope).toEqual({
      kind: 'AGENCY',
      agencyId: 'an-agency',
    });
    expect(unitsUnder(clerk, 'application:read')).toEqual([2]);
    expect(officerUnder(clerk, 'application:read').agencyId).toBeNull();
  });
});

describe('whoever is no officer', () => {
  it('acts as what they are, or is asked to sign in', () => {
    expect(actUnder(VISITOR, 'registration:run')).toBe(VISITOR);
    expect(actUnder(SYSTEM, 'notification:send')).toBe(SYSTEM);
    expect(() => actUnder(VISITOR, 'application:read')).toThrow(Unauthenticated);
    expect(() => actUnder(SYSTEM, 'application:read')).toThrow(Forbidden);
    expect(() => officerUnder(VISITOR, 'session:open')).toThrow(Unauthenticated);
  });
});

it('covers a unit under a permission when one assignment both holds it and covers the unit, and else never', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc
          .tuple(
            fc.constantFrom(...OFFICER_ROLES),
            fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
          )
          .map(([role, unitIds]) => held(role, ...unitIds)),
        { maxLength: 5 },
      ),
      fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[])),
      fc.integer({ min: 1, max: 5 }),
      (assignments, permission, unitId) => {
        const holders: readonly Role[] = PERMISSIONS[permission];
        const isExpected = assignments.some(
          ({ role, unitIds }) =>
            holders.includes(role) && role !== 'AGENCY_CLERK' && unitIds.includes(unitId),
        );
        const officer = anOfficer(...assignments);
        if (!assignments.some(({ role }) => holders.includes(role)))
          expect(() => officerUnder(officer, permission)).toThrow(Forbidden);
        else expect(unitsUnder(officer, permission)?.includes(unitId)).toBe(isExpected);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainAccess, type ExplainedAssignment } from './explain-access.ts';
import { OFFICER_ROLES, PERMISSIONS, type Permission } from './permissions.ts';
import { actsIn } from './reach.ts';

const DAY = '2026-11-27';
const reviewer = (change: Partial<ExplainedAssignment> = {}): ExplainedAssignment => ({
  role: 'REVIEWER',
  unitIds: [1, 2],
  validFrom: '2022-01-01',
  validTo: null,
  ...change,
});
const explain = (
  assignments: ExplainedAssignment[],
  permission: Permission = 'application:approve',
  unitId = 2,
) => explainAccess({ hasEnrolled: true, assignments }, { permission, unitId, day: DAY });
const rules = (assignments: ExplainedAssignment[], permission?: Permission, unitId?: number) =>
  explain(assignments, permission, unitId).steps.map(({ rule }) => rule);

describe('would an officer be allowed?', () => {
  it('yes, by the role that holds the permission and the unit that it covers', () => {
    expect(explain([reviewer()])).toEqual({
      isAllowed: true,
      steps: [
        { rule: 'ENROLLED', isMet: true, roles: [] },
        { rule: 'ROLE_ALLOWS', isMet: true, roles: ['REVIEWER'] },
        { rule: 'UNIT_COVERED', isMet: true, roles: ['REVIEWER'] },
      ],
    });
  });

  it('no, without a password', () => {
    const answer = explainAccess(
      { hasEnrolled: false, assignments: [reviewer()] },
      { permission: 'application:approve', unitId: 2, day: DAY },
    );
    expect(answer.isAllowed).toBe(false);
    expect(answer.steps[0]).toMatchObject({ rule: 'NOT_ENROLLED', isMet: false });
  });

  it('no, when no role of the officer holds it, and which roles would', () => {
    expect(explain([reviewer({ role: 'AUDITOR' })]).steps[1]).toEqual({
      rule: 'NO_ROLE_ALLOWS',
      isMet: false,
      roles: ['REVIEWER', 'HEAD_OF_UNIT'],
    });
  });

  it('not yet, and not any more', () => {
    expect(rules([reviewer({ validFrom: '2026-11-28' })])).toContain('ROLE_NOT_YET');
    expect(rules([reviewer({ validTo: DAY })])).toContain('ROLE_ENDED');
  });

  it('no, in a unit that no appointment of the day covers', () => {
    expect(rules([reviewer(), reviewer({ unitIds: [9], validTo: DAY })], 'application:approve', 9)).toContain(
      'UNIT_NOT_COVERED',
    );
  });

  it('no, when the role that holds it is one in another unit, and which role the officer has here', () => {
    const answer = explain(
      [reviewer(), reviewer({ role: 'INTAKE', unitIds: [9] })],
      'application:approve',
      9,
    );
    expect(answer.isAllowed).toBe(false);
    expect(answer.steps[2]).toEqual({ rule: 'UNIT_NOT_COVERED', isMet: false, roles: ['INTAKE'] });
  });

  it('yes, wherever it is, for a role that serves the whole country', () => {
    expect(explain([reviewer({ role: 'HOTLINE_AGENT' })], 'assisted-activation:read', 9).isAllowed).toBe(
      true,
    );
  });

  it('just as the door says it, for any roles and units', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            role: fc.constantFrom(...OFFICER_ROLES),
            unitIds: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }),
            validFrom: fc.constantFrom('2022-01-01', DAY, '2026-11-28'),
            validTo: fc.constantFrom(null, DAY, '2027-01-01'),
          }),
          { maxLength: 4 },
        ),
        fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[])),
        fc.integer({ min: 1, max: 4 }),
        (assignments, permission, unitId) => {
          const held = assignments.filter(
            (a) => a.validFrom <= DAY && (a.validTo === null || a.validTo > DAY),
          );
          const officer = {
            assignments: held.map(({ role, unitIds }) => ({
              ...{ role, unitIds, agencyId: null, coversFor: null },
              unit: { code: '1', name: 'Phường' },
            })),
          };
          expect(explain(assignments, permission, unitId).isAllowed).toBe(
            actsIn(officer, permission, unitId),
          );
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { NATIONAL_CHAIN } from '../audit/append.ts';
import { SYSTEM, type HeldAssignment, type OfficerActor } from './actor.ts';
import { actsInPlaceOf } from './acts-in-place-of.ts';

const officer = (...assignments: HeldAssignment[]): OfficerActor => ({
  ...{ kind: 'OFFICER', id: 'officer', username: 'officer', name: 'Cán bộ', agencyId: null },
  roles: assignments.map(({ role }) => role),
  scope: { kind: 'UNITS', unitIds: assignments.flatMap(({ unitIds }) => unitIds) },
  appointedUnits: [],
  permission: 'application:approve',
  assignments,
});
const unit = { code: '1', name: 'Phường' };
const own: HeldAssignment = { role: 'REVIEWER', unit, unitIds: [1], agencyId: null, coversFor: null };
const cover: HeldAssignment = {
  ...{ role: 'HEAD_OF_UNIT', unit, unitIds: [1, 2], agencyId: null },
  coversFor: 'Phạm Văn Khải',
};

describe('an act of an officer who covers for a colleague', () => {
  it('is done in the place of the colleague where no own role allows it', () => {
    expect(actsInPlaceOf(officer(own, cover), 'lock-request:decide', 1)).toBe('Phạm Văn Khải');
    expect(actsInPlaceOf(officer(own, cover), 'application:approve', 2)).toBe('Phạm Văn Khải');
  });

  it('is the own one where an own role allows it', () => {
    expect(actsInPlaceOf(officer(cover, own), 'application:approve', 1)).toBeNull();
  });

  it('that belongs to no unit is judged by the roles alone', () => {
    expect(actsInPlaceOf(officer(own, cover), 'application:approve', NATIONAL_CHAIN)).toBeNull();
    expect(actsInPlaceOf(officer(own, cover), 'ward-report:issue', NATIONAL_CHAIN)).toBe('Phạm Văn Khải');
  });
});

it('nobody else acts in the place of an officer', () => {
  expect(actsInPlaceOf(SYSTEM, 'application:check', 1)).toBeNull();
  expect(actsInPlaceOf(officer(own), 'calendar:edit', 1)).toBeNull();
});

import {
  comparePopulationRecord,
  isLocalDate,
  normaliseName,
  parsePersonalIdNumber,
  parsePhoneNumber,
  personalIdNumberWarnings,
} from '@dinhdanh/domain';
import { describe, expect, test } from 'vitest';
import { DISPATCH, UNAPPROVED_COUNTS, createDemoWorld } from './index.ts';
import type { DemoPerson } from './index.ts';

const PROVINCES = new Set(['001', '020', '022', '024', '027', '030', '031', '034', '036', '038']);
const world = createDemoWorld();
const people = world.people();

function countBy(
  persons: readonly DemoPerson[],
  key: (person: DemoPerson) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const person of persons) counts[key(person)] = (counts[key(person)] ?? 0) + 1;
  return counts;
}

describe('the numbers of the dispatch', () => {
  test('61.112 applications came in, 9.755 accounts are in use, 24.416 wait for activation [R-147] [R-148] [R-149]', () => {
    expect(world.size).toBe(61_112);
    expect(people).toHaveLength(61_112);
    expect(countBy(people, (person) => person.accountState ?? 'none')).toEqual({
      ACTIVE: 9_755,
      GRANTED: 24_416,
      none: 26_941,
    });
    expect(countBy(people, (person) => person.applicationState)).toEqual({
      APPROVED: 34_171,
      ...UNAPPROVED_COUNTS,
    });
  });

  test('each of the 17 wards and communes has as many unactivated accounts as its target [R-150]', () => {
    const targets = Object.fromEntries(DISPATCH.units.map(({ code, target }) => [code, target]));
    expect(Object.values(targets).reduce((sum, target) => sum + target, 0)).toBe(
      DISPATCH.grantedAccountCount,
    );
    const granted = people.filter(({ accountState }) => accountState === 'GRANTED');
    expect(countBy(granted, ({ unitCode }) => unitCode)).toEqual(targets);
    expect(granted.every(({ level }) => level === 'LEVEL_2')).toBe(true);
  });

  test('the accounts in use are spread over the wards in proportion to the targets', () => {
    const active = countBy(
      people.filter(({ accountState }) => accountState === 'ACTIVE'),
      ({ unitCode }) => unitCode,
    );
    for (const { code, target } of DISPATCH.units) {
      expect(Math.abs((active[code] ?? 0) - (9_755 * target) / 24_416)).toBeLessThan(1);
    }
  });
});

describe('the people', () => {
  test('are the same for the same seed and others for another one', () => {
    expect(createDemoWorld().people()).toEqual(people);
    expect(createDemoWorld({ seed: 1 }).people()[0]).not.toEqual(people[0]);
  });

  test('have numbers and phones of their own, which the domain reads and finds nothing odd about', () => {
    expect(new Set(people.map(({ personalIdNumber }) => personalIdNumber)).size).toBe(people.length);
    expect(new Set(people.map(({ phoneNumber }) => phoneNumber)).size).toBe(people.length);
    const odd = people.filter(
      (person) =>
        personalIdNumberWarnings({ ...person, provinceCodes: PROVINCES }).length > 0 ||
        parsePersonalIdNumber(person.personalIdNumber) !== person.personalIdNumber ||
        parsePhoneNumber(person.phoneNumber) !== person.phoneNumber ||
        !/^0992\d{6}$/.test(person.phoneNumber) ||
        !/^.{6}99\d{4}$/.test(person.personalIdNumber),
    );
    expect(odd).toEqual([]);
  });

  test('who wait for activation all have a number of Quảng Ninh', () => {
    const elsewhere = people.filter(
      ({ accountState, personalIdNumber }) =>
        accountState === 'GRANTED' && !personalIdNumber.startsWith('022'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('have names, birth dates and addresses in the form in which the product keeps them', () => {
    const odd = people.filter(
      ({ fullName, dateOfBirth, permanentAddress, hamlet, declared }) =>
        normaliseName(fullName) !== fullName ||
        normaliseName(declared.fullName) !== declared.fullName ||
        !isLocalDate(dateOfBirth) ||
        !isLocalDate(declared.dateOfBirth) ||
        !permanentAddress.startsWith(`${hamlet}, `) ||
        permanentAddress !== permanentAddress.normalize('NFC'),
    );
    expect(odd).toEqual([]);
    const birthYears = people.map(({ dateOfBirth }) => Number(dateOfBirth.slice(0, 4)));
    expect(2026 - Math.max(...birthYears)).toBeGreaterThanOrEqual(14);
    expect(2026 - Math.min(...birthYears)).toBeLessThanOrEqual(95);
  });

  test('were fourteen when their application was decided in 2022 or 2023', () => {
    const decided = people.filter(({ applicationState }) =>
      /APPROVED|RETURNED|REFUSED/.test(applicationState),
    );
    expect(decided.filter(({ dateOfBirth }) => dateOfBirth >= '2008-02-01')).toEqual([]);
  });

  test('come in the order of receipt: what is still open came last', () => {
    const firstReady = people.findIndex(({ applicationState }) => applicationState === 'READY_FOR_REVIEW');
    expect(firstReady).toBe(61_112 - 14_200 - 41);
    expect(people.slice(-41).every(({ applicationState }) => applicationState === 'SUBMITTED')).toBe(true);
    expect(people.every((person, position) => person.index === position)).toBe(true);
  });
});

describe('the declarations', () => {
  const differences = people.map((person) => ({
    person,
    fields: comparePopulationRecord(person.declared, person).filter(({ isMatch }) => !isMatch),
  }));

  test('differ from the population record in one field for about nine percent of those ready for review', () => {
    const wrong = differences.filter(({ fields }) => fields.length > 0);
    expect(wrong.every(({ person }) => person.applicationState === 'READY_FOR_REVIEW')).toBe(true);
    expect(wrong.every(({ fields }) => fields.length === 1)).toBe(true);
    expect(wrong.length / 14_200).toBeGreaterThan(0.08);
    expect(wrong.length / 14_200).toBeLessThan(0.1);
    const kinds = new Set(wrong.flatMap(({ fields }) => fields.map(({ field }) => field)));
    expect([...kinds].sort()).toEqual(['DATE_OF_BIRTH', 'FULL_NAME', 'PERMANENT_ADDRESS', 'SEX']);
  });

  test('find no population record for a few of those ready for review', () => {
    const missing = people.filter(({ hasPopulationRecord }) => !hasPopulationRecord);
    expect(missing.every(({ applicationState }) => applicationState === 'READY_FOR_REVIEW')).toBe(true);
    expect(missing.length).toBeGreaterThan(20);
    expect(missing.length).toBeLessThan(70);
  });
});

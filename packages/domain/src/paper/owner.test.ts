import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { AGENCY_CODES, agencyNameOn, paperOwnerOn, papersOwnedOn } from './owner.ts';
import { CROSS_CHECKED_PAPER_TYPES } from './paper-type.ts';

const EVE = '2025-02-28';
const DAY = '2025-03-01';
const anyDay = fc.nat({ max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('the agency that is asked about a paper', () => {
  test.each([
    ['HEALTH_INSURANCE', '2023-06-01', 'VSS'],
    ['HEALTH_INSURANCE', '2026-11-22', 'VSS'],
    ['VEHICLE_REGISTRATION', '2023-06-01', 'TRAFFIC_POLICE'],
    ['VEHICLE_REGISTRATION', '2026-11-22', 'TRAFFIC_POLICE'],
    ['DRIVING_LICENCE', '2023-06-01', 'ROAD_ADMIN'],
    ['DRIVING_LICENCE', EVE, 'ROAD_ADMIN'],
    ['DRIVING_LICENCE', DAY, 'TRAFFIC_POLICE'],
    ['DRIVING_LICENCE', '2026-11-22', 'TRAFFIC_POLICE'],
    ['TAX_CODE', EVE, 'TAX'],
    ['TAX_CODE', DAY, 'TAX'],
    ['PASSPORT', '2026-11-22', 'IMMIGRATION'],
  ] as const)('of kind %s on %s is %s [R-016]', (type, day, agency) => {
    expect(paperOwnerOn(type, day)).toBe(agency);
  });

  test('exists for every kind on every day, and is the only one that owns it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const owned = AGENCY_CODES.flatMap((agency) => papersOwnedOn(agency, day));
        expect(owned.toSorted()).toEqual(CROSS_CHECKED_PAPER_TYPES.toSorted());
      }),
    );
  });
});

describe('the papers that an agency answers for', () => {
  test.each([
    ['ROAD_ADMIN', EVE, ['DRIVING_LICENCE']],
    ['ROAD_ADMIN', DAY, []],
    ['TRAFFIC_POLICE', EVE, ['VEHICLE_REGISTRATION']],
    ['TRAFFIC_POLICE', DAY, ['DRIVING_LICENCE', 'VEHICLE_REGISTRATION']],
    ['VSS', DAY, ['HEALTH_INSURANCE']],
    ['TAX', DAY, ['TAX_CODE']],
    ['IMMIGRATION', DAY, ['PASSPORT']],
  ] as const)('of %s on %s are %j [R-016]', (agency, day, papers) => {
    expect(papersOwnedOn(agency, day)).toEqual(papers);
  });

  test('are none of the road administration for ever after the licences have left it [R-016]', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40_000 }), (days) => {
        expect(papersOwnedOn('ROAD_ADMIN', addDays(DAY, days))).toEqual([]);
      }),
    );
  });
});

describe('the name of an agency', () => {
  test.each([
    ['TAX', EVE, 'Tổng cục Thuế'],
    ['TAX', DAY, 'Cục Thuế'],
    ['ROAD_ADMIN', '2022-09-30', 'Tổng cục Đường bộ Việt Nam'],
    ['ROAD_ADMIN', '2022-10-01', 'Cục Đường bộ Việt Nam'],
    ['ROAD_ADMIN', '2026-11-22', 'Cục Đường bộ Việt Nam'],
    ['VSS', DAY, 'Bảo hiểm xã hội Việt Nam'],
    ['TRAFFIC_POLICE', DAY, 'Cục Cảnh sát giao thông'],
    ['IMMIGRATION', DAY, 'Cục Quản lý xuất nhập cảnh'],
  ] as const)('%s is on %s "%s" [R-016]', (agency, day, name) => {
    expect(agencyNameOn(agency, day)).toBe(name);
  });

  test('is there on every day, and no two agencies share one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(new Set(AGENCY_CODES.map((agency) => agencyNameOn(agency, day))).size).toBe(
          AGENCY_CODES.length,
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import {
  planUnitMerger,
  type MergerDocument,
  type StandingUnit,
  type UnitMergerPlan,
  type WishedChange,
} from './plan.ts';
import type { UnitKind } from './unit-name.ts';

const PROVINCE = 1;
const CITY = 2;
let nextId = 0;
const unit = (code: string, name: string, overrides: Partial<StandingUnit> = {}): StandingUnit => ({
  id: (nextId += 1) + CITY,
  code,
  name,
  kind: name.startsWith('Xã') ? 'COMMUNE' : 'WARD',
  parentId: CITY,
  validFrom: null,
  validTo: null,
  ...overrides,
});
const PROVINCE_AND_CITY: readonly StandingUnit[] = [
  unit('22', 'Tỉnh Quảng Ninh', { id: PROVINCE, kind: 'PROVINCE', parentId: null }),
  unit('194', 'Thành phố Móng Cái', {
    id: CITY,
    kind: 'DISTRICT',
    parentId: PROVINCE,
    validTo: '2025-07-01',
  }),
];

/** The 17 units of dispatch 688 with their targets. */
const OLD: readonly (readonly [string, string, number])[] = [
  ['06709', 'Phường Ka Long', 1452],
  ['06712', 'Phường Trần Phú', 1115],
  ['06715', 'Phường Ninh Dương', 1496],
  ['06718', 'Phường Hòa Lạc', 1176],
  ['06721', 'Phường Trà Cổ', 728],
  ['06724', 'Xã Hải Sơn', 428],
  ['06727', 'Xã Bắc Sơn', 406],
  ['06730', 'Xã Hải Đông', 1292],
  ['06733', 'Xã Hải Tiến', 1891],
  ['06736', 'Phường Hải Yên', 1746],
  ['06739', 'Xã Quảng Nghĩa', 780],
  ['06742', 'Phường Hải Hòa', 4472],
  ['06745', 'Xã Hải Xuân', 2404],
  ['06748', 'Xã Vạn Ninh', 2402],
  ['06751', 'Phường Bình Ngọc', 1404],
  ['06754', 'Xã Vĩnh Trung', 350],
  ['06757', 'Xã Vĩnh Thực', 874],
];
const TARGETS = new Map(OLD.map(([, name, target]) => [name, target]));
const OF_2023: readonly StandingUnit[] = [
  ...PROVINCE_AND_CITY,
  ...OLD.map(([code, name]) => unit(code, name)),
];

const into = (code: string, name: string, ...predecessorCodes: string[]): WishedChange => ({
  predecessorCodes,
  successor: { code, founded: { name, kind: name.startsWith('Xã') ? 'COMMUNE' : 'WARD' } },
});
const staying = (code: string, ...predecessorCodes: string[]): WishedChange => ({
  predecessorCodes,
  successor: { code, founded: null },
});

const HOA_LAC: MergerDocument = {
  documentNumber: '1199/NQ-UBTVQH15',
  issuedOn: '2024-09-28',
  issuer: 'Ủy ban Thường vụ Quốc hội',
  effectiveOn: '2024-11-01',
};
const REFORM: MergerDocument = {
  documentNumber: '1679/NQ-UBTVQH15',
  issuedOn: '2025-06-16',
  issuer: 'Ủy ban Thường vụ Quốc hội',
  effectiveOn: '2025-07-01',
};
const CHANGES_OF_2025: readonly WishedChange[] = [
  into('06712', 'Phường Móng Cái 1', '06712', '06742', '06751', '06721', '06745'),
  into('06709', 'Phường Móng Cái 2', '06709', '06715', '06748'),
  into('06736', 'Phường Móng Cái 3', '06736', '06730'),
  into('06724', 'Xã Hải Sơn', '06724', '06727'),
  into('06733', 'Xã Hải Ninh', '06733', '06739'),
  into('06757', 'Xã Vĩnh Thực', '06757', '06754'),
];

type Unit = StandingUnit & { readonly successorId: number | null };

/** The table of units after a plan, as a database would have it. */
function carriedOut(units: readonly Unit[], plan: UnitMergerPlan, { effectiveOn }: MergerDocument): Unit[] {
  const after = [...units];
  for (const { predecessors, successor } of plan.changes ?? []) {
    const id = successor.id ?? (nextId += 1) + CITY;
    if (successor.id === null)
      after.push({ ...successor, id, validFrom: effectiveOn, validTo: null, successorId: null });
    for (const { id: ended } of predecessors) {
      const index = after.findIndex((one) => one.id === ended);
      after[index] = { ...after[index]!, validTo: effectiveOn, successorId: id };
    }
  }
  return after;
}
const heirOn = (units: readonly Unit[], one: Unit, day: string): Unit =>
  one.successorId !== null && one.validTo !== null && one.validTo <= day
    ? heirOn(
        units,
        units.find(({ id }) => id === one.successorId)!,
        day,
      )
    : one;
const standing = (units: readonly StandingUnit[]): Unit[] =>
  units.map((one) => ({ ...one, successorId: null }));

describe('the reforms of Móng Cái', () => {
  const hoaLac = planUnitMerger(HOA_LAC, [staying('06712', '06718')], {
    units: OF_2023,
    codesElsewhere: ['11501'],
    today: '2024-10-15',
  });
  const of2024 = carriedOut(standing(OF_2023), hoaLac, HOA_LAC);
  const reform = planUnitMerger(REFORM, CHANGES_OF_2025, {
    units: of2024,
    codesElsewhere: ['11501'],
    today: '2025-06-20',
  });
  const of2025 = carriedOut(of2024, reform, REFORM);
  const sumsOn = (day: string) => {
    const sums = new Map<string, number>();
    for (const one of of2025.filter(({ validFrom }) => validFrom === null)) {
      const { name } = heirOn(of2025, one, day);
      const target = TARGETS.get(one.name) ?? 0;
      if (target > 0) sums.set(name, (sums.get(name) ?? 0) + target);
    }
    return sums;
  };

  test('Hòa Lạc goes over to Trần Phú, which stays', () => {
    expect(hoaLac.problems).toEqual([]);
    expect(hoaLac.changes).toMatchObject([
      { predecessors: [{ name: 'Phường Hòa Lạc' }], successor: { name: 'Phường Trần Phú' } },
    ]);
  });

  test('the reform of 1 July 2025 makes 16 units 6, which use six old codes again', () => {
    expect(reform.problems).toEqual([]);
    expect(
      reform.changes?.map(({ predecessors, successor }) => [successor.name, predecessors.length]),
    ).toEqual([
      ['Phường Móng Cái 1', 5],
      ['Phường Móng Cái 2', 3],
      ['Phường Móng Cái 3', 2],
      ['Xã Hải Sơn', 2],
      ['Xã Hải Ninh', 2],
      ['Xã Vĩnh Thực', 2],
    ]);
  });

  test('the new units lie below the province, because the city ends that day', () => {
    expect(new Set(reform.changes?.map(({ successor }) => successor.parentId))).toEqual(new Set([PROVINCE]));
  });

  test.each([
    ['2023-03-17', 17],
    ['2024-10-31', 17],
    ['2024-11-01', 16],
    ['2025-06-30', 16],
    ['2025-07-01', 6],
  ])('the targets of 2023 by the units of %s are %i rows and always 24,416 people', (day, rows) => {
    const sums = sumsOn(day);
    expect(sums.size).toBe(rows);
    expect([...sums.values()].reduce((a, b) => a + b, 0)).toBe(24_416);
  });

  test('by the units of 2025 they are the six sums that are known', () => {
    expect(Object.fromEntries(sumsOn('2025-07-01'))).toEqual({
      'Phường Móng Cái 1': 11_299,
      'Phường Móng Cái 2': 5_350,
      'Phường Móng Cái 3': 3_038,
      'Xã Hải Sơn': 834,
      'Xã Hải Ninh': 2_671,
      'Xã Vĩnh Thực': 1_224,
    });
  });

  test('entered once more, every unit has ended already', () => {
    expect(
      planUnitMerger(REFORM, CHANGES_OF_2025, {
        units: of2025,
        codesElsewhere: ['11501'],
        today: '2025-06-20',
      }).problems.map(({ code }) => code),
    ).toContain('MERGER_UNIT_ENDS_ALREADY');
  });
});

describe('what a document cannot say', () => {
  const today = '2026-03-10';
  const document: MergerDocument = { ...REFORM, issuedOn: '2026-03-01', effectiveOn: '2026-04-01' };
  const district = unit('195', 'Huyện Ba Chẽ', { id: 900, kind: 'DISTRICT', parentId: PROVINCE });
  const elsewhere = unit('30', 'Thành phố Hải Phòng', { id: 901, kind: 'PROVINCE', parentId: null });
  const units: readonly StandingUnit[] = [
    PROVINCE_AND_CITY[0]!,
    district,
    elsewhere,
    ...['06712', '06709', '06736'].map((code, index) =>
      unit(code, `Phường Móng Cái ${index + 1}`, { parentId: PROVINCE, validFrom: '2025-07-01' }),
    ),
    unit('06721', 'Phường Trà Cổ', { validTo: '2025-07-01' }),
    unit('06733', 'Xã Hải Ninh', { parentId: PROVINCE, validTo: '2026-06-01' }),
    unit('06800', 'Xã Ba Chẽ', { parentId: PROVINCE, validFrom: '2026-04-01' }),
    unit('11500', 'Phường Hồng Bàng', { parentId: elsewhere.id }),
  ];
  const problemsOf = (changes: readonly WishedChange[], differing: Partial<MergerDocument> = {}) =>
    planUnitMerger({ ...document, ...differing }, changes, {
      units,
      codesElsewhere: ['11501'],
      today,
    }).problems.map(({ path, code }) => `${path} ${code}`);
  const fine = into('06901', 'Phường Biên Giới', '06712', '06709');

  test('as long as it says nothing of the kind, there is no problem', () => {
    expect(problemsOf([fine])).toEqual([]);
  });

  test.each<[string, readonly WishedChange[], string]>([
    ['no change at all', [], 'changes MERGER_EMPTY'],
    ['a successor of nobody', [into('06901', 'Phường Mới')], 'changes.0.predecessorCodes MERGER_EMPTY'],
    [
      'a unit that nobody knows',
      [staying('06736', '99999')],
      'changes.0.predecessorCodes.0 MERGER_UNIT_UNKNOWN',
    ],
    [
      'a unit that has ended',
      [staying('06736', '06721')],
      'changes.0.predecessorCodes.0 MERGER_UNIT_ENDS_ALREADY',
    ],
    [
      'a unit whose end is set',
      [staying('06736', '06733')],
      'changes.0.predecessorCodes.0 MERGER_UNIT_ENDS_ALREADY',
    ],
    [
      'a unit that has not begun',
      [staying('06736', '06800')],
      'changes.0.predecessorCodes.0 MERGER_UNIT_NOT_BEGUN',
    ],
    [
      'a unit twice',
      [staying('06736', '06712', '06712')],
      'changes.0.predecessorCodes.1 MERGER_UNIT_REPEATED',
    ],
    [
      'a unit divided between two',
      [into('06901', 'Phường Một', '06712'), into('06902', 'Phường Hai', '06709', '06712')],
      'changes.1.predecessorCodes.1 MERGER_UNIT_SPLIT',
    ],
    ['a district', [staying('06736', '195')], 'changes.0.predecessorCodes.0 MERGER_LEVEL'],
    ['a ward into a province', [staying('22', '06712')], 'changes.0.successor.code MERGER_LEVEL'],
    [
      'an heir that nobody knows',
      [staying('99999', '06712')],
      'changes.0.successor.code MERGER_SUCCESSOR_UNKNOWN',
    ],
    ['a unit into itself', [staying('06712', '06712')], 'changes.0.successor.code MERGER_SUCCESSOR_ENDS'],
    [
      'an heir whose end is set',
      [staying('06733', '06712')],
      'changes.0.successor.code MERGER_SUCCESSOR_ENDS',
    ],
    [
      'two that go into each other',
      [staying('06709', '06712'), staying('06712', '06709')],
      'changes.1.successor.code MERGER_SUCCESSOR_ENDS',
    ],
    [
      'one heir in two changes',
      [staying('06736', '06712'), staying('06736', '06709')],
      'changes.1.successor.code MERGER_SUCCESSOR_REPEATED',
    ],
    ['a code in use', [into('06736', 'Phường Mới', '06712')], 'changes.0.successor.code MERGER_CODE_TAKEN'],
    [
      'a code of a unit to come',
      [into('06800', 'Xã Mới', '06712')],
      'changes.0.successor.code MERGER_CODE_TAKEN',
    ],
    [
      'a code with letters',
      [into('6A', 'Phường Mới', '06712')],
      'changes.0.successor.code MERGER_CODE_FORMAT',
    ],
    [
      'a name of another kind',
      [into('06901', 'Thị trấn Mới', '06712')],
      'changes.0.successor.name MERGER_NAME_FORMAT',
    ],
    [
      'units of two provinces',
      [into('06901', 'Phường Mới', '06712', '11500')],
      'changes.0.successor.code MERGER_PARENT_MISSING',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem);
  });

  test.each<[string, Partial<MergerDocument>, string]>([
    ['without a number', { documentNumber: ' ' }, 'documentNumber MERGER_DOCUMENT_REQUIRED'],
    ['without an issuer', { issuer: '' }, 'issuer MERGER_DOCUMENT_REQUIRED'],
    ['dated tomorrow', { issuedOn: '2026-03-11' }, 'issuedOn MERGER_ISSUED_LATER'],
    ['in force before it was issued', { effectiveOn: '2026-02-28' }, 'effectiveOn MERGER_DAY_BEFORE_ISSUE'],
    [
      '91 days late',
      { issuedOn: '2025-12-01', effectiveOn: '2025-12-09' },
      'effectiveOn MERGER_DAY_TOO_EARLY',
    ],
    ['367 days ahead', { effectiveOn: '2027-03-12' }, 'effectiveOn MERGER_DAY_TOO_FAR'],
  ])('a document %s', (_, differing, problem) => {
    expect(problemsOf([fine], differing)).toEqual([problem]);
  });

  test('on the last days that are taken there is no problem', () => {
    expect(problemsOf([fine], { issuedOn: '2025-12-01', effectiveOn: '2025-12-10' })).toEqual([]);
    expect(problemsOf([fine], { effectiveOn: '2027-03-11' })).toEqual([]);
  });
});

test('after any mergers every unit of then has exactly one heir on every day, and no sum changes', () => {
  const START = '2026-01-01';
  const kinds: readonly UnitKind[] = ['WARD', 'COMMUNE', 'SPECIAL_ZONE'];
  const draws = fc.array(
    fc.record({
      take: fc.integer({ min: 1, max: 4 }),
      isFounded: fc.boolean(),
      gap: fc.integer({ min: 1, max: 60 }),
    }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 20 }),
      draws,
      fc.infiniteStream(fc.nat(5000)),
      (count, mergers, people) => {
        const first = standing([
          PROVINCE_AND_CITY[0]!,
          ...Array.from({ length: count }, (_, index) =>
            unit(String(10_000 + index), `Phường ${index + 1}`, {
              parentId: PROVINCE,
              kind: kinds[index % 3]!,
            }),
          ),
        ]);
        const figures = new Map(first.map(({ id }) => [id, people.next().value as number]));
        let units = first;
        let day = START;
        for (const { take, isFounded, gap } of mergers) {
          day = addDays(day, gap);
          const alive = units.filter(({ kind, validTo }) => kind !== 'PROVINCE' && validTo === null);
          const heir = alive.at(-1);
          const codes = alive.slice(0, take).map(({ code }) => code);
          if (!heir || (!isFounded && codes.includes(heir.code))) continue;
          const document = { ...REFORM, issuedOn: day, effectiveOn: day };
          const change = isFounded ? into(codes[0]!, 'Phường Mới', ...codes) : staying(heir.code, ...codes);
          const plan = planUnitMerger(document, [change], { units, codesElsewhere: ['11501'], today: day });
          expect(plan.problems).toEqual([]);
          units = carriedOut(units, plan, document);
        }
        for (let one = START; one <= addDays(day, 1); one = addDays(one, 13)) {
          const sums = new Map<number, number>();
          for (const old of first) {
            const heir = heirOn(units, old, one);
            expect(heir.validTo === null || heir.validTo > one).toBe(true);
            expect(heir.validFrom === null || heir.validFrom <= one).toBe(true);
            sums.set(heir.id, (sums.get(heir.id) ?? 0) + figures.get(old.id)!);
          }
          const total = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
          expect(total(sums.values())).toBe(total(figures.values()));
        }
      },
    ),
    { numRuns: 60 },
  );
});

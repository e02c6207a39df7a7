import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { aDeclaration, aRegistrant, aRegistrationAt, submit } from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

const HAI_SON = '06724';
const HAI_NINH = '06733';
const VINH_THUC = '06757';
const MONG_CAI_3 = '06736';
const NEW_CODE = '06990';
const BEFORE = '2026-03-02T02:00:00Z';
const DAY = '2026-04-01';
const AFTER = '2026-04-02T02:00:00Z';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld();
  await world.setClock(BEFORE);
  await anOfficer('tiepnhan.haison', 'INTAKE', HAI_SON);
  await anOfficer('thamdinh.haison', 'REVIEWER', HAI_SON);
  await anOfficer('tiepnhan.haininh', 'INTAKE', HAI_NINH);
  await anOfficer('thamdinh.haininh', 'REVIEWER', HAI_NINH);
  await anOfficer('thamdinh.vinhthuc', 'REVIEWER', VINH_THUC);
  return () => world.close();
});

/** An officer of a unit of today, with the password of the demo. */
const anOfficer = (username: string, role: OfficerRole, unitCode: string, until: string | null = null) =>
  world.owner.query(
    `with entered as (
       insert into officer (username, display_name, password_hash)
       select $1, $1, password_hash from officer where username = 'quantri'
       on conflict (username) do update set display_name = excluded.display_name returning id)
     insert into officer_assignment (officer_id, role, unit_id, valid_from, valid_to)
     select e.id, $2, u.id, '2025-07-01', $4 from entered e, administrative_unit u where u.code = $3 and u.valid_to is null`,
    [username, role, unitCode, until],
  );

const aMerger = (overrides: Record<string, unknown> = {}) => ({
  documentNumber: '12/NQ-HĐND',
  issuedOn: '2026-02-20',
  issuer: 'Hội đồng nhân dân tỉnh Quảng Ninh',
  effectiveOn: DAY,
  changes: [
    {
      predecessorCodes: [HAI_SON, HAI_NINH],
      successor: { code: NEW_CODE, founded: { name: 'Xã Hải Sơn Ninh', kind: 'COMMUNE' } },
    },
  ],
  ...overrides,
});
type Merger = ReturnType<typeof aMerger>;

const MERGER =
  'id documentNumber effectiveOn isInForce enteredBy changes { isFounded predecessors { code name } successor { code name } }';
const ENTER = `mutation ($input: EnterUnitMergerInput!) {
  enterUnitMerger(input: $input) {
    __typename
    ... on UnitMergerEntered { wasEnteredBefore merger { ${MERGER} } }
    ... on Refusal { code message }
    ... on ValidationFailed { fields { path code message } }
  }
}`;
const IN_HAND = 'officers openApplications openRequests openAreaTasks offices bookedAppointments accounts';
const PREVIEW = `query ($input: UnitMergerInput!) {
  previewUnitMerger(input: $input) {
    unitsBefore unitsAfter officersMoveOn
    problems { path code message }
    enteredBefore { documentNumber }
    changes { isFounded successor { code name } inHand { ${IN_HAND} } predecessors { unit { code name } inHand { ${IN_HAND} } } }
    campaigns { documentNumber totalBefore totalAfter before { unit { code name } people } after { unit { code name } people } }
  }
}`;

const enter = async (merger: Merger, key: string = randomUUID(), officer = 'quantri') =>
  (await (await world.officer(officer)).query(ENTER, { input: { ...merger, idempotencyKey: key } })).data
    .enterUnitMerger;
const preview = async (merger: Merger) =>
  (await (await world.officer('quantri')).query(PREVIEW, { input: merger })).data.previewUnitMerger;
const mergers = async () =>
  (await (await world.officer('quantri')).query(`{ unitMergers { ${MERGER} } }`)).data.unitMergers;

const casesSeenBy = async (username: string): Promise<string[]> => {
  const { data } = await (
    await world.officer(username)
  ).query('{ applications { items { code unit { name } } } }');
  return data.applications.items.map(({ unit }: { unit: { name: string } }) => unit.name).sort();
};
const canOpen = async (officer: Client, id: string): Promise<boolean> =>
  Boolean(
    (await officer.query('query ($id: ID!) { application(id: $id) { id } }', { id })).data?.application,
  );
const enteredIn = async (unitCode: string, username: string) => {
  const { application } = await submit(await world.officer(username), aDeclaration({ unitCode }));
  return application.id as string;
};
const unitsOf = async (username: string): Promise<string[]> =>
  (await (await world.officer(username)).query('{ me { units { name } } }')).data.me.units.map(
    ({ name }: { name: string }) => name,
  );
const scalar = async <Value>(text: string, values: unknown[] = []): Promise<Value> =>
  Object.values((await world.owner.query(text, values)).rows[0] ?? {})[0] as Value;

/** Everything of the past, row for row: cases, people, accounts, figures, targets and the chains up to now. */
const PAST = [
  'application',
  'citizen',
  'account',
  'target',
  'target_campaign',
  'target_person',
  'statistic_total',
  'statistic_delta',
  'office',
  'appointment',
];
const history = async (linesBefore: string) => {
  const sums: Record<string, string> = {};
  for (const table of PAST)
    sums[table] = await scalar(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t`,
    );
  sums['audit_line'] = await scalar(
    `select md5(string_agg(t::text, '|' order by t.unit_id, t.sequence)) from audit_line t where at <= $1`,
    [linesBefore],
  );
  return sums;
};
/** What a merger may change at all. */
const state = async () => {
  const sums: Record<string, string> = {};
  for (const table of [
    'administrative_unit',
    'administrative_unit_descendant',
    'officer_assignment',
    'unit_merger',
  ])
    sums[table] = await scalar(`select md5(string_agg(t::text, '|' order by t::text)) from ${table} t`);
  return sums;
};

describe('the preview of a merger', () => {
  it('says how many units are left, who moves, and what is in hand in each, and changes nothing', async () => {
    await enteredIn(HAI_SON, 'tiepnhan.haison');
    await anOfficer('thamdinh.haison', 'REVIEWER', HAI_NINH);
    const before = await state();
    const seen = await preview(aMerger());
    expect(seen).toMatchObject({
      problems: [],
      enteredBefore: null,
      unitsBefore: 6,
      unitsAfter: 5,
      officersMoveOn: DAY,
    });
    expect(seen.changes).toMatchObject([
      {
        isFounded: true,
        successor: { code: NEW_CODE, name: 'Xã Hải Sơn Ninh' },
        inHand: {
          officers: 4,
          openApplications: 1,
          openRequests: 0,
          openAreaTasks: 0,
          offices: 2,
          accounts: 0,
        },
        predecessors: [
          { unit: { name: 'Xã Hải Sơn' }, inHand: { officers: 2, openApplications: 1 } },
          { unit: { name: 'Xã Hải Ninh' }, inHand: { officers: 3, openApplications: 0 } },
        ],
      },
    ]);
    expect(await state()).toEqual(before);
  });

  it('shows the 24,416 people of dispatch 688 by the units of the eve and of the day', async () => {
    const [campaign] = (await preview(aMerger())).campaigns;
    const figures = (rows: { unit: { name: string }; people: number }[]) =>
      Object.fromEntries(rows.map(({ unit, people }) => [unit.name, people]));
    expect(campaign).toMatchObject({
      documentNumber: '688/UBND-CATP',
      totalBefore: 24_416,
      totalAfter: 24_416,
    });
    expect(figures(campaign.before)).toMatchObject({ 'Xã Hải Sơn': 834, 'Xã Hải Ninh': 2_671 });
    expect(campaign.before).toHaveLength(6);
    expect(figures(campaign.after)).toMatchObject({ 'Xã Hải Sơn Ninh': 3_505, 'Xã Vĩnh Thực': 1_224 });
    expect(campaign.after).toHaveLength(5);
  });

  it('names every problem by its field', async () => {
    const seen = await preview(
      aMerger({
        issuer: '',
        changes: [
          {
            predecessorCodes: [HAI_SON, '99999'],
            successor: { code: MONG_CAI_3, founded: { name: 'Mới', kind: 'WARD' } },
          },
        ],
      }),
    );
    expect(seen.changes).toEqual([]);
    expect(seen.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'issuer MERGER_DOCUMENT_REQUIRED',
      'changes.0.predecessorCodes.1 MERGER_UNIT_UNKNOWN',
      'changes.0.successor.name MERGER_NAME_FORMAT',
      'changes.0.successor.code MERGER_CODE_TAKEN',
    ]);
    expect(seen.problems[1].message).toMatch(/^Không có đơn vị/);
  });

  it('lets nobody but an administrator look', async () => {
    for (const username of ['thutruong', 'lanhdao', 'kiemtra']) {
      const { errors } = await (await world.officer(username)).query(PREVIEW, { input: aMerger() });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('knows no unit of another province, and keeps its codes free', async () => {
    await world.owner.query(`
      insert into administrative_unit (id, code, name, kind) values (900, '31', 'Thành phố Hải Phòng', 'PROVINCE');
      insert into administrative_unit (id, code, name, kind, parent_id) values (901, '11500', 'Phường Hồng Bàng', 'WARD', 900);
      select complete_unit_descendants()`);
    const codesOf = async (change: object) =>
      (await preview(aMerger({ changes: [change] }))).problems.map(({ code }: { code: string }) => code);
    expect(await codesOf({ predecessorCodes: ['11500'], successor: { code: HAI_SON } })).toEqual([
      'MERGER_UNIT_UNKNOWN',
    ]);
    expect(
      await codesOf({
        predecessorCodes: [HAI_SON],
        successor: { code: '11500', founded: { name: 'Xã Mới', kind: 'COMMUNE' } },
      }),
    ).toEqual(['MERGER_CODE_TAKEN']);
  });
});

describe('a merger that was entered', () => {
  it('has no effect before its day', async () => {
    const own = await enteredIn(HAI_SON, 'tiepnhan.haison');
    expect(await enter(aMerger())).toMatchObject({ wasEnteredBefore: false, merger: { isInForce: false } });
    expect(await unitsOf('thamdinh.haison')).toEqual(['Xã Hải Sơn']);
    expect(await canOpen(await world.officer('thamdinh.haison'), own)).toBe(true);
    expect(await casesSeenBy('thamdinh.haininh')).toEqual([]);
    await world.setClock('2026-03-31T16:59:00Z');
    expect(await casesSeenBy('thamdinh.haininh')).toEqual([]);
    await world.setClock('2026-03-31T17:01:00Z');
    expect(await casesSeenBy('thamdinh.haininh')).toEqual(['Xã Hải Sơn']);
  });

  it('moves officers on its day: they keep their cases, see those of the other unit, and no others', async () => {
    const own = await enteredIn(HAI_SON, 'tiepnhan.haison');
    await enteredIn(HAI_NINH, 'tiepnhan.haininh');
    await enter(aMerger());
    await world.setClock(AFTER);
    expect(await unitsOf('thamdinh.haison')).toEqual(['Xã Hải Sơn Ninh']);
    expect(await canOpen(await world.officer('thamdinh.haison'), own)).toBe(true);
    expect(await casesSeenBy('thamdinh.haison')).toEqual(['Xã Hải Ninh', 'Xã Hải Sơn']);
    expect(await casesSeenBy('thamdinh.haininh')).toEqual(['Xã Hải Ninh', 'Xã Hải Sơn']);
    expect(await casesSeenBy('thamdinh.vinhthuc')).toEqual([]);
    expect(await canOpen(await world.officer('thamdinh.vinhthuc'), own)).toBe(false);
  });

  it('lets new applications land in the successor, also under the code of a unit that ended', async () => {
    await enter(aMerger());
    await world.setClock(AFTER);
    await enteredIn(NEW_CODE, 'tiepnhan.haison');
    await enteredIn(HAI_NINH, 'tiepnhan.haison');
    expect(await casesSeenBy('thamdinh.haininh')).toEqual(['Xã Hải Sơn Ninh', 'Xã Hải Sơn Ninh']);
    const { data } = await (
      await world.officer('tiepnhan.haison')
    ).query('{ all: administrativeUnits { name } new: administrativeUnits(takesNewCases: true) { name } }');
    expect(data.new).toEqual([{ name: 'Xã Hải Sơn Ninh' }]);
    expect(data.all).toHaveLength(5);
  });

  it('shows citizens the successor alone, and takes the old code for it', async () => {
    await enter(aMerger());
    await world.setClock(AFTER);
    const { data } = await world.visitor('portal').query('{ residenceUnits { code name } }');
    const names = data.residenceUnits.map(({ name }: { name: string }) => name);
    expect(names).toContain('Xã Hải Sơn Ninh');
    expect(names).not.toContain('Xã Hải Ninh');
    const registrant = aRegistrant(world);
    await aRegistrationAt(world, 'SUBMITTED', {
      ...registrant,
      declaration: { ...registrant.declaration, unitCode: HAI_NINH },
    });
    expect(await casesSeenBy('thamdinh.haininh')).toEqual(['Xã Hải Sơn Ninh']);
  });

  it('rewrites no case, person, account, figure, target, office or audit line', async () => {
    await enteredIn(HAI_SON, 'tiepnhan.haison');
    await enteredIn(HAI_NINH, 'tiepnhan.haininh');
    await world.runJobs();
    const moment = await scalar<Date>('select app_now()');
    const before = await history(moment.toISOString());
    await enter(aMerger());
    expect(await history(moment.toISOString())).toEqual(before);
  });

  it('gives every unit of 2023 one heir on every day, and the targets keep their sum', async () => {
    await enter(aMerger());
    const byUnitsOf = async (day: string) =>
      (
        await world.owner.query(
          `select count(distinct h.heir_id)::integer as rows, sum(t.people)::integer as people, count(*)::integer as targets
           from target t join administrative_unit_heir($1) h on h.unit_id = t.unit_id`,
          [day],
        )
      ).rows[0];
    expect(await byUnitsOf('2023-03-17')).toEqual({ rows: 17, people: 24_416, targets: 17 });
    expect(await byUnitsOf('2026-03-31')).toEqual({ rows: 6, people: 24_416, targets: 17 });
    expect(await byUnitsOf(DAY)).toEqual({ rows: 5, people: 24_416, targets: 17 });
    expect(
      await scalar(`
        select count(*)::integer from administrative_unit u, generate_series('2023-01-01'::date, '2026-12-31', '31 days') as day
        where administrative_unit_heir_of(u.id, day::date) is distinct from
          (select heir_id from administrative_unit_heir(day::date) h where h.unit_id = u.id)`),
    ).toBe(0);
  });

  it('says in the chain of every unit what happened to it, and whom it was about', async () => {
    const { merger } = await enter(aMerger());
    const { rows } = await world.owner.query<{ name: string; action: string; subject_id: string }>(
      `select u.name, l.action, l.subject_id from audit_line l join administrative_unit u on u.id = l.unit_id
       where l.action in ('UNIT_MERGED', 'UNIT_FOUNDED', 'OFFICER_MOVED') order by l.action, u.name`,
    );
    expect(rows.filter(({ action }) => action !== 'OFFICER_MOVED')).toEqual([
      { name: 'Xã Hải Sơn Ninh', action: 'UNIT_FOUNDED', subject_id: merger.id },
      { name: 'Xã Hải Ninh', action: 'UNIT_MERGED', subject_id: merger.id },
      { name: 'Xã Hải Sơn', action: 'UNIT_MERGED', subject_id: merger.id },
    ]);
    expect(rows.filter(({ action }) => action === 'OFFICER_MOVED')).toHaveLength(4);
  });

  it('is listed with its document, its day and its units', async () => {
    await enter(aMerger());
    expect(await mergers()).toMatchObject([
      {
        documentNumber: '12/NQ-HĐND',
        effectiveOn: DAY,
        isInForce: false,
        enteredBy: 'Ngô Minh Đức',
        changes: [
          {
            isFounded: true,
            predecessors: [{ name: 'Xã Hải Sơn' }, { name: 'Xã Hải Ninh' }],
            successor: { code: NEW_CODE, name: 'Xã Hải Sơn Ninh' },
          },
        ],
      },
    ]);
  });

  it('can use the code of an ended unit again, which then means the new unit', async () => {
    const changes = [
      {
        predecessorCodes: [HAI_SON, HAI_NINH],
        successor: { code: HAI_SON, founded: { name: 'Xã Hải Sơn', kind: 'COMMUNE' } },
      },
    ];
    await enter(aMerger({ changes }));
    await world.setClock(AFTER);
    const id = await enteredIn(HAI_SON, 'tiepnhan.haininh');
    expect(
      await scalar(
        `select to_char(u.valid_from, 'YYYY-MM-DD') from application a join administrative_unit u on u.id = a.unit_id where a.id = $1`,
        [id],
      ),
    ).toBe(DAY);
  });

  it('into a unit that stays lets its officers see the cases of the other, from the day on', async () => {
    await enteredIn(HAI_SON, 'tiepnhan.haison');
    await enter(aMerger({ changes: [{ predecessorCodes: [HAI_SON], successor: { code: VINH_THUC } }] }));
    expect(await casesSeenBy('thamdinh.vinhthuc')).toEqual([]);
    await world.setClock(AFTER);
    expect(await casesSeenBy('thamdinh.vinhthuc')).toEqual(['Xã Hải Sơn']);
    expect(await unitsOf('thamdinh.haison')).toEqual(['Xã Vĩnh Thực']);
  });

  it('can itself be merged later: the line goes on, and the cases with it', async () => {
    await enteredIn(HAI_SON, 'tiepnhan.haison');
    await enter(aMerger());
    await world.setClock(AFTER);
    const next = aMerger({
      documentNumber: '34/NQ-HĐND',
      issuedOn: '2026-04-02',
      effectiveOn: '2026-05-01',
      changes: [{ predecessorCodes: [NEW_CODE], successor: { code: VINH_THUC } }],
    });
    expect(await enter(next)).toMatchObject({ __typename: 'UnitMergerEntered' });
    expect(await casesSeenBy('thamdinh.vinhthuc')).toEqual([]);
    await world.setClock('2026-05-02T02:00:00Z');
    expect(await casesSeenBy('thamdinh.vinhthuc')).toEqual(['Xã Hải Sơn']);
    expect(await casesSeenBy('thamdinh.haininh')).toEqual(['Xã Hải Sơn']);
  });

  it('that is entered late moves officers on the day it is entered, so that the past stays true', async () => {
    expect(await enter(aMerger({ issuedOn: '2026-01-05', effectiveOn: '2026-02-01' }))).toMatchObject({
      merger: { isInForce: true },
    });
    expect(await unitsOf('thamdinh.haison')).toEqual(['Xã Hải Sơn Ninh']);
    const { rows } = await world.owner.query(
      `select u.name, to_char(s.valid_from, 'YYYY-MM-DD') as from, to_char(s.valid_to, 'YYYY-MM-DD') as to
       from officer_assignment s join officer o on o.id = s.officer_id join administrative_unit u on u.id = s.unit_id
       where o.username = 'thamdinh.haison' order by s.valid_from`,
    );
    expect(rows).toEqual([
      { name: 'Xã Hải Sơn', from: '2025-07-01', to: '2026-03-02' },
      { name: 'Xã Hải Sơn Ninh', from: '2026-03-02', to: null },
    ]);
  });

  it('keeps the end of an appointment, and gives one role once to who had it in both units', async () => {
    await anOfficer('tam.haison', 'INTAKE', HAI_SON, '2026-06-01');
    await anOfficer('tam.haison', 'INTAKE', HAI_NINH, '2026-08-01');
    await anOfficer('cu.haison', 'INTAKE', HAI_SON, '2026-01-01');
    await enter(aMerger());
    const { rows } = await world.owner.query(
      `select o.username, to_char(s.valid_to, 'YYYY-MM-DD') as to from officer_assignment s
       join officer o on o.id = s.officer_id join administrative_unit u on u.id = s.unit_id
       where u.code = $1 and o.username in ('tam.haison', 'cu.haison')`,
      [NEW_CODE],
    );
    expect(rows).toEqual([{ username: 'tam.haison', to: '2026-08-01' }]);
  });
});

describe('a merger entered again', () => {
  it('changes nothing the second time and says so, whoever enters it and however it is typed', async () => {
    await enter(aMerger());
    const [before, all] = [await state(), await mergers()];
    const [change] = aMerger().changes;
    const again = await enter(
      aMerger({
        documentNumber: ' 12/nq-hđnd ',
        issuer: 'Hội đồng  nhân dân tỉnh Quảng Ninh'.normalize('NFD'),
        changes: [{ ...change, predecessorCodes: [HAI_NINH, HAI_SON] }],
      }),
    );
    expect(again).toMatchObject({ __typename: 'UnitMergerEntered', wasEnteredBefore: true });
    expect(await state()).toEqual(before);
    expect(await mergers()).toEqual(all);
    expect(await preview(aMerger())).toMatchObject({ enteredBefore: { documentNumber: '12/NQ-HĐND' } });
  });

  it('with the same key gives the first answer', async () => {
    const key = randomUUID();
    const first = await enter(aMerger(), key);
    expect(await enter(aMerger(), key)).toEqual(first);
  });

  it('by eight at once is carried out once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => enter(aMerger())));
    expect(answers.filter(({ wasEnteredBefore }) => wasEnteredBefore === false)).toHaveLength(1);
    expect(answers.filter(({ wasEnteredBefore }) => wasEnteredBefore === true)).toHaveLength(7);
    expect(await mergers()).toHaveLength(1);
    expect(await scalar(`select count(*)::integer from administrative_unit where code = '${NEW_CODE}'`)).toBe(
      1,
    );
  });

  it('with other content under the same number is refused', async () => {
    await enter(aMerger());
    const before = await state();
    expect(await enter(aMerger({ effectiveOn: '2026-04-15' }))).toMatchObject({
      __typename: 'RuleRefused',
      code: 'MERGER_DIFFERENT_CONTENT',
    });
    expect(await state()).toEqual(before);
  });

  it('under another number finds its units ended already', async () => {
    await enter(aMerger());
    expect(await enter(aMerger({ documentNumber: '13/NQ-HĐND' }))).toMatchObject({
      __typename: 'ValidationFailed',
      fields: expect.arrayContaining([
        expect.objectContaining({ path: 'changes.0.predecessorCodes.0', code: 'MERGER_UNIT_ENDS_ALREADY' }),
      ]),
    });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a division',
      {
        changes: [
          { predecessorCodes: [HAI_SON], successor: { code: VINH_THUC } },
          { predecessorCodes: [HAI_SON], successor: { code: MONG_CAI_3 } },
        ],
      },
      'MERGER_UNIT_SPLIT',
    ],
    [
      'an ended ward',
      { changes: [{ predecessorCodes: ['06721'], successor: { code: VINH_THUC } }] },
      'MERGER_UNIT_ENDS_ALREADY',
    ],
    ['a day long past', { issuedOn: '2025-10-01', effectiveOn: '2025-11-01' }, 'MERGER_DAY_TOO_EARLY'],
    ['no change', { changes: [] }, 'MERGER_EMPTY'],
  ])('%s changes nothing', async (_, overrides, code) => {
    const before = await state();
    const { __typename, fields } = await enter(aMerger(overrides));
    expect(__typename).toBe('ValidationFailed');
    expect(fields.map((field: { code: string }) => field.code)).toContain(code);
    expect(await state()).toEqual(before);
  });

  it('a date that does not exist, and an officer who is no administrator', async () => {
    const { errors } = await (
      await world.officer('quantri')
    ).query(ENTER, {
      input: { ...aMerger({ effectiveOn: '2026-02-30' }), idempotencyKey: randomUUID() },
    });
    expect(errors).toBeDefined();
    const refused = await (
      await world.officer('thutruong')
    ).query(ENTER, {
      input: { ...aMerger(), idempotencyKey: randomUUID() },
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('the database lets no end of a unit be moved, nor a name or a code', async () => {
    await enter(aMerger());
    await expect(
      world.owner.query(
        `update administrative_unit set valid_to = '2027-01-01' where code = '${HAI_SON}' and valid_to = '${DAY}'`,
      ),
    ).rejects.toThrow(/set once/);
    const { rows } = await world.owner.query<{ column_name: string }>(
      `select column_name from information_schema.column_privileges
       where grantee = 'dinhdanh_app' and table_name = 'administrative_unit' and privilege_type = 'UPDATE' order by 1`,
    );
    expect(rows.map(({ column_name: name }) => name)).toEqual(['successor_id', 'valid_to']);
    expect(
      await scalar(`select has_table_privilege('dinhdanh_app', 'officer_assignment', 'insert, update')`),
    ).toBe(false);
  });
});

describe('the reform of 1 July 2025, which came with the system', () => {
  it('lets an officer of Phường Móng Cái 1 see the cases of its six predecessors and of no other ward', async () => {
    const { rows } = await world.owner.query<{ name: string; since: string }>(
      `select u.name, d.valid_from::text as since from administrative_unit_descendant d
       join administrative_unit a on a.id = d.ancestor_id join administrative_unit u on u.id = d.descendant_id
       where a.name = 'Phường Móng Cái 1' order by u.name collate "C"`,
    );
    expect(rows).toEqual([
      { name: 'Phường Bình Ngọc', since: '2025-07-01' },
      { name: 'Phường Hòa Lạc', since: '2025-07-01' },
      { name: 'Phường Hải Hòa', since: '2025-07-01' },
      { name: 'Phường Móng Cái 1', since: '-infinity' },
      { name: 'Phường Trà Cổ', since: '2025-07-01' },
      { name: 'Phường Trần Phú', since: '2025-07-01' },
      { name: 'Xã Hải Xuân', since: '2025-07-01' },
    ]);
    await anOfficer('thamdinh.mongcai1', 'REVIEWER', '06712');
    for (const unitCode of ['06721', '06709'])
      await submit(await world.officer('tiepnhan'), aDeclaration({ unitCode }));
    expect(await casesSeenBy('thamdinh.mongcai1')).toEqual(['Phường Trà Cổ']);
  });
});

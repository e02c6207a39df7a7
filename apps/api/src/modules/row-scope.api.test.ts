import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchemas } from '../schemas.ts';
import { PROBES } from '../testing/access-probes.ts';
import { aDeclaration, anApplicationReadyForReview, approve, type Declaration } from '../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../testing/test-world.ts';
import { OFFICER_ROLES } from '../platform/access/permissions.ts';

const KA_LONG = '06709';
const TRA_CO = '06721';
const RANDOM_ID = '01890000-0000-7000-8000-00000000beef';

/** What a generated call puts where: an identifier, a unit, a person to look for. */
interface Aim {
  readonly id: string;
  readonly version: number;
  readonly unitCode: string;
  readonly search: string;
}

interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

const schema = buildSchemas()['back-office'];
/** Every operation of the back office but the two that open and close the session itself. */
const OPERATIONS: readonly Operation[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    kind: 'query' as const,
    field,
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ name }) => name !== 'signIn' && name !== 'signOut')
    .map((field) => ({ name: field.name, kind: 'mutation' as const, field })),
];

/** What is tried with an application in the access matrix, which tries everything else with what that is about. */
const isAboutACase = ({ name }: Operation): boolean =>
  name === 'applications' || PROBES[name]?.of === 'APPLICATION';

/** Signed with the own password, which is judged before the case is looked for and not without end; tested beside them. */
const SIGNED = new Set([
  ...['decideLockRequest', 'lockAtOnce', 'reverseLockRequest', 'decideLockAppeal'],
  ...['changeOwnPassword', 'startOwnFactor', 'renewRecoveryCodes', 'confirmOwnFactor'],
  ...['linkOfficerIdentity', 'unlinkOfficerIdentity'],
]);

/** A value for an argument by its name, or by its type when the name says nothing about a case. */
function valueFor(name: string, type: GraphQLInputType, aim: Aim): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, aim);
  if (isListType(type)) return name === 'states' ? [] : [valueFor(name.replace(/s$/, ''), type.ofType, aim)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueFor(field.name, field.type, aim)]),
    );
  if (/^(id|\w+Id)$/.test(name)) return aim.id;
  if (name === 'unitCode') return aim.unitCode;
  if (name === 'search') return aim.search;
  if (name === 'expectedVersion') return aim.version;
  if (name === 'limit' || name === 'first') return 100;
  if (name === 'offset') return 0;
  if (name === 'year') return 2026;
  if (getNamedType(type).name === 'LocalDate') return '1999-03-14';
  if (name === 'fingerprintFileIds' || name === 'scanFileIds') return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  return getNamedType(type).name === 'Boolean' ? false : aDeclarationValue(name);
}
const aDeclarationValue = (name: string): unknown =>
  (aDeclaration() as Record<string, unknown>)[name] ?? 'Một lý do đủ dài để được nhận';

/** Every field that the type has, all the way down. */
function selectionOf(output: GraphQLOutputType): string {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return '';
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '{ __typename }';
  return `{ ${Object.values(type.getFields())
    .map((field) => `${field.name} ${selectionOf(field.type)}`)
    .join(' ')} }`;
}

/** Calls the operation with generated arguments; `overrides` replaces some of them. The answer without what differs by nature. */
async function call(
  client: Client,
  { name, kind, field }: Operation,
  aim: Aim,
  overrides: Record<string, unknown> = {},
): Promise<string> {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const variables = {
    ...Object.fromEntries(
      field.args.map((argument) => [argument.name, valueFor(argument.name, argument.type, aim)]),
    ),
    ...overrides,
  };
  const { text } = await client.query(
    `${kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selectionOf(field.type)} }`,
    variables,
  );
  return text
    .replaceAll(aim.id, 'ID')
    .replace(/"requestId":"[^"]+"/g, '"requestId":""')
    .replace(/"(asOf|endedAt)":"[^"]+"/, '"$1":""');
}

let world: TestWorld;
/** Holds every role of the police, in Trà Cổ alone: whatever stands between this officer and a case of Ka Long is the row scope. */
let ofTraCo: Client;
/** Holds every role in the whole city. */
let ofTheCity: Client;
let foreign: { id: string; version: number; declaration: Declaration; code: string };
let own: { id: string; version: number; declaration: Declaration; code: string };

const aimAt = (
  { id, version, code }: { id: string; version: number; code: string },
  unitCode: string,
): Aim => ({ id, version, unitCode, search: code });
const randomAim: Aim = { id: RANDOM_ID, version: 3, unitCode: '99999', search: 'HS-1999-999999' };
const personalValues = ({ declaration, code }: { declaration: Declaration; code: string }): string[] => [
  declaration.fullName,
  declaration.personalIdNumber,
  declaration.phoneNumber,
  declaration.permanentAddress,
  code,
];

async function aCase(unitCode: string, fullName: string) {
  const application = await anApplicationReadyForReview(world, {
    unitCode,
    fullName,
    permanentAddress: `Nhà riêng của ${fullName}`,
  });
  const { rows } = await world.owner.query<{ code: string }>('select code from application where id = $1', [
    application.id,
  ]);
  return { ...application, code: rows[0]?.code ?? '' };
}

beforeAll(async () => {
  world = await createTestWorld();
  for (const [username, unitCode] of [
    ['thamdinh.traco', TRA_CO],
    ['thamdinh', '194'],
  ]) {
    await world.owner.query(
      `insert into officer_assignment (officer_id, role, unit_id, valid_from) select o.id, role, u.id, '2022-01-01' from officer o, administrative_unit u, unnest($3::text[]) role
       where o.username = $1 and u.code = $2 and u.valid_from is null on conflict do nothing`,
      // A clerk is of another house: such an appointment would take the officer's units away.
      [username, unitCode, OFFICER_ROLES.filter((role) => role !== 'AGENCY_CLERK')],
    );
  }
  ofTraCo = await world.officer('thamdinh.traco');
  ofTheCity = await world.officer('thamdinh');
  foreign = await aCase(KA_LONG, 'Tạ Quốc Khánh');
  own = await aCase(TRA_CO, 'Chu Bảo Ngọc');
});
afterAll(() => world.close());

const everyRow = async (): Promise<unknown> =>
  (
    await world.owner.query(
      `select to_jsonb(a) as application, (select jsonb_agg(l.action order by l.sequence) from audit_line l where l.subject_id = a.id::text) as lines
    from application a where a.id = $1`,
      [foreign.id],
    )
  ).rows;

describe('an officer of Trà Cổ with every role there is', () => {
  it.each(OPERATIONS.filter(({ name }) => !/CalendarDay$/.test(name) && !SIGNED.has(name)))(
    'gets the same answer from $name for a case of Ka Long as for one that is not there, and it stays as it is [A-31] [A-34]',
    async (operation) => {
      const before = await everyRow();
      const answer = await call(ofTraCo, operation, aimAt(foreign, KA_LONG));
      const stranger = await call(ofTraCo, operation, randomAim);
      for (const value of personalValues(foreign)) expect(answer).not.toContain(value);
      expect(answer).toBe(stranger);
      expect(await everyRow()).toEqual(before);
    },
  );

  it.each(OPERATIONS.filter(isAboutACase))(
    'and $name does reach the case for an officer of the city, so the test above can fail',
    async (operation) => {
      // Decisions end a case; each gets one of its own.
      const target =
        operation.kind === 'mutation' && operation.name !== 'revealApplicant'
          ? await aCase(KA_LONG, 'Tạ Quốc Khánh')
          : foreign;
      await world.owner.query('update application set submitted_by = null where id = $1', [target.id]);
      const reached = await call(
        ofTheCity,
        operation,
        aimAt(target, KA_LONG),
        operation.name === 'applications' ? { filter: { search: target.code } } : {},
      );
      expect(reached).not.toContain('"errors"');
      expect(reached).not.toBe(await call(ofTheCity, operation, randomAim));
    },
  );

  it('finds nothing of Ka Long by any filter, sort or page, and is told no count of it', async () => {
    const list = OPERATIONS.find(({ name }) => name === 'applications');
    if (!list) throw new Error('There is no queue.');
    const filters = [
      {},
      { unitCodes: [KA_LONG] },
      { unitCodes: [KA_LONG, TRA_CO] },
      { states: ['READY_FOR_REVIEW'] },
      { level: 'LEVEL_2' },
      { isOverdue: false },
      { hasMismatch: false },
      { search: foreign.code },
      { search: 'HS-' },
      { search: 'quoc khanh' },
      { search: 'Tạ Quốc' },
    ];
    for (const filter of filters) {
      for (const field of ['DUE_AT', 'RECEIVED_AT']) {
        const answer = await call(ofTraCo, list, randomAim, { filter, sort: { field, direction: 'DESC' } });
        for (const value of personalValues(foreign)) expect(answer).not.toContain(value);
        const { applications } = JSON.parse(answer).data;
        expect(applications.items).toHaveLength(applications.total);
        expect(applications.items.every(({ unit }: { unit: { code: string } }) => unit.code === TRA_CO)).toBe(
          true,
        );
      }
    }
    const COUNTS = '{ applicationCounts { byState { count } mismatched } }';
    const total = async (client: Client) =>
      (await client.query(COUNTS)).data.applicationCounts.byState.reduce(
        (sum: number, { count }: { count: number }) => sum + count,
        0,
      );
    const { rows } = await world.owner.query(
      'select u.code, count(*)::integer as count from application a join administrative_unit u on u.id = a.unit_id group by u.code',
    );
    expect(await total(ofTraCo)).toBe(rows.find(({ code }) => code === TRA_CO)?.count);
    expect(await total(ofTheCity)).toBe(rows.reduce((sum, { count }) => sum + count, 0));
  });

  it('gets NOT_FOUND for every form of an identifier that is none of theirs', async () => {
    for (const id of [
      foreign.id,
      foreign.id.toUpperCase(),
      RANDOM_ID,
      foreign.code,
      '',
      '0',
      "' or true --",
      Buffer.from(foreign.id).toString('base64'),
      `Application:${foreign.id}`,
    ]) {
      const { data, errors } = await ofTraCo.query('query ($id: ID!) { application(id: $id) { id } }', {
        id,
      });
      expect([id, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([id, null, ['NOT_FOUND']]);
    }
  });

  it('sees a case of Trà Cổ, to show that there is something to see', async () => {
    const { data } = await ofTraCo.query('query ($id: ID!) { application(id: $id) { code } }', {
      id: own.id,
    });
    expect(data.application.code).toBe(own.code);
  });
});

describe('officers who have nothing to do with persons', () => {
  it.each(['lanhdao', 'quantri', 'kiemtra'])(
    '%s sees no personal value through any operation',
    async (username) => {
      await approve(ofTheCity, await aCase(TRA_CO, 'Nông Thị Duyên'));
      const officer = await world.officer(username);
      for (const operation of OPERATIONS) {
        const answer = await call(
          officer,
          operation,
          aimAt(own, TRA_CO),
          operation.name === 'applications' ? { filter: null } : {},
        );
        for (const value of [...personalValues(own), ...personalValues(foreign), 'Nông Thị Duyên'])
          expect([operation.name, answer.includes(value)]).toEqual([operation.name, false]);
      }
    },
  );

  it('lanhdao sees the progress of exactly one ward, and its sum is that ward', async () => {
    const leader = await world.officer('lanhdao');
    const { targetCampaigns } = (await leader.query('{ targetCampaigns { items { id } } }')).data;
    const { data } = await leader.query(
      'query ($id: ID!) { wardProgress(campaignId: $id) { rows { unit { code } target } total { target } } }',
      { id: targetCampaigns.items[0].id },
    );
    expect(data.wardProgress).toEqual({
      rows: [{ unit: { code: TRA_CO }, target: 728 }],
      total: { target: 728 },
    });
  });

  it.each(['lanhdao', 'quantri'])('%s is refused every operation on applications', async (username) => {
    const officer = await world.officer(username);
    for (const operation of OPERATIONS.filter(({ name }) => /appl|auditTrail|verifyAudit/i.test(name))) {
      expect([
        operation.name,
        JSON.parse(await call(officer, operation, aimAt(own, TRA_CO))).errors[0].extensions.code,
      ]).toEqual([operation.name, 'FORBIDDEN']);
    }
  });
});

describe('the database itself', () => {
  it('shows the application role no row of another unit, and none at all when nobody said which', async () => {
    const client = await world.core.pool.connect();
    const count = async (table: string): Promise<number> =>
      (await client.query(`select count(*)::integer as count from ${table}`)).rows[0].count;
    const traCo = (
      await world.owner.query(`select id from administrative_unit where code = $1 and valid_from is null`, [
        TRA_CO,
      ])
    ).rows[0].id;
    try {
      for (const table of ['citizen', 'application', 'account', 'notification', 'statistic', 'audit_line']) {
        await client.query('begin');
        expect([table, await count(table)]).toEqual([table, 0]);
        await client.query(
          `select set_config('app.scope', 'units', true), set_config('app.units', $1, true)`,
          [`{${traCo}}`],
        );
        const { rows } = await client.query(`select distinct unit_id from ${table}`);
        expect([table, rows]).toEqual([table, [{ unit_id: traCo }]]);
        await client.query('rollback');
      }
    } finally {
      client.release();
    }
  });
});

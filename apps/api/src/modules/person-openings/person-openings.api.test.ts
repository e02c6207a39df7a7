import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { createWorkingCalendar } from '@dinhdanh/domain';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSchemas } from '../../schemas.ts';
import { aGrantedCitizen, aHolder, anApplicationReadyForReview, approve } from '../../testing/builders.ts';
import { checkCaller, saidBy } from '../../testing/assistance.ts';
import {
  aDrawnList,
  aHamlet,
  aVisit,
  peopleOf,
  record,
  waitingPeople,
} from '../../testing/outreach-builders.ts';
import { aLockRequest } from '../../testing/lock-request-builders.ts';
import { runCron } from '../../testing/check-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';
import { watchOpenings } from '../access-findings/index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const schema = buildSchemas()['back-office'];
const ROOT_FIELDS = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}),
);

/** What is behind a mask elsewhere, or tells the whole of a person. */
const UNMASKED =
  /\.(personalIdNumber|phoneNumber|subjectNumber|dateOfBirth|permanentAddress|declared|recorded)$|^(CrossCheck|AgencyQuestion|\w*Paper)\.number$/;

function unmaskedFieldsOf(start: GraphQLNamedType): string[] {
  const reached = new Set([start]);
  const found: string[] = [];
  for (const type of reached) {
    if (isUnionType(type)) for (const member of type.getTypes()) reached.add(member);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      reached.add(getNamedType(field.type));
      const name = `${type.name}.${field.name}`;
      if (UNMASKED.test(name)) found.push(name);
    }
  }
  return found;
}

const showing = ROOT_FIELDS.filter((field) => unmaskedFieldsOf(getNamedType(field.type)).length > 0);
const takesPurpose = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ name, type }) => name === 'purpose' && String(type) === 'AccessPurposeInput!');

/** Refused without a purpose; each is asked below. */
const REFUSED_WITHOUT = ['application', 'crossCheck', 'dataRequest', 'revealApplicant', 'revealLockSubject'];
/** Give back the application that was just acted on, through the same door as `application`. */
const ACTS_ON_THE_CASE = [
  'submitApplication',
  'claimApplication',
  'releaseApplication',
  'approveApplication',
  'approveApplications',
  'returnApplication',
  'refuseApplication',
  'askAgencyAgain',
  'resolveMismatch',
  'correctPaper',
];
/** What is shown here has its purpose in itself: a task, a list that was drawn, a question, a code of the holder's. */
const OWN_PURPOSE = [
  'areaTasks',
  'completeAreaTask',
  'agencyQuestion',
  'answerAgencyQuestion',
  'verifySharingCode',
  'outreachListForField',
  'outreachList',
  'outreachMeeting',
];

describe('every operation that shows what is behind a mask', () => {
  it('asks for a purpose, acts on the case at hand, or is its own purpose, and nothing else shows it [A-69]', () => {
    const decided = new Set([...REFUSED_WITHOUT, ...ACTS_ON_THE_CASE, ...OWN_PURPOSE]);
    const undecided = showing.filter((field) => !decided.has(field.name) && !takesPurpose(field));
    expect(undecided.map(({ name }) => name)).toEqual([]);
  });

  it('is found by a graph that finds them where they are', () => {
    expect(showing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['application', 'revealApplicant', 'findApplicant', 'crossCheck']),
    );
  });
});

const REASON = { purpose: 'COMPLAINT', note: 'Giải quyết đơn khiếu nại' };
const codeOf = async (client: Client, document: string, variables: object) =>
  (await client.query(document, { ...variables })).errors?.[0]?.extensions.code;
const OPEN =
  'query ($id: ID!, $purpose: AccessPurposeInput) { application(id: $id, purpose: $purpose) { id } }';
const openings = async (officer: string) =>
  (
    await world.owner.query<{
      basis: string;
      purpose: string;
      is_elsewhere: boolean;
      has_own_family_name: boolean;
    }>(
      `select basis, purpose, is_elsewhere, has_own_family_name from person_opening p join officer o on o.id = p.officer_id
       where o.username = $1 order by opened_at, p.id`,
      [officer],
    )
  ).rows;

async function aSettledCase(overrides: Record<string, unknown> = {}) {
  const application = await anApplicationReadyForReview(world, overrides);
  await approve(await world.officer('thutruong'), application);
  return application;
}

describe('without a purpose', () => {
  it('no page of a settled case, no masked value and no request is opened, and no line says that it was', async () => {
    const { id } = await aSettledCase();
    const holder = await aHolder(world);
    const request = await aLockRequest(world, holder.personalIdNumber);
    const reviewer = await world.officer('thamdinh');
    for (const [document, variables] of [
      [OPEN, { id }],
      [`mutation ($id: ID!) { revealApplicant(input: { applicationId: $id }) { __typename } }`, { id }],
      [`mutation ($id: ID!) { revealLockSubject(input: { id: $id }) { __typename } }`, { id: request.id }],
    ] as const)
      expect([document, await codeOf(reviewer, document, variables)]).toEqual([document, 'PURPOSE_REQUIRED']);
    const { rows } = await world.owner.query(
      `select action from audit_line where subject_id = any ($1) and action in ('APPLICATION_OPENED', 'APPLICANT_REVEALED', 'LOCK_SUBJECT_REVEALED')
         and actor_name = 'Bùi Quang Huy'`,
      [[id, request.id]],
    );
    expect(rows).toEqual([]);
  });

  it('an open case of the own unit shows its page, by itself and once in 30 minutes', async () => {
    const { id } = await anApplicationReadyForReview(world);
    const reviewer = await world.officer('thamdinh.traco');
    for (let time = 0; time < 3; time += 1) expect(await codeOf(reviewer, OPEN, { id })).toBeUndefined();
    expect(await openings('thamdinh.traco')).toEqual([
      { basis: 'CASE', purpose: 'CASE_AT_HAND', is_elsewhere: false, has_own_family_name: false },
    ]);
  });

  it('whoever has just settled a case still sees it, and half an hour later does not', async () => {
    const { id } = await aSettledCase();
    expect(await codeOf(await world.officer('thutruong'), OPEN, { id })).toBeUndefined();
    await world.letPass('61 minutes');
    expect(await codeOf(await world.officer('thutruong'), OPEN, { id })).toBe('PURPOSE_REQUIRED');
  });
});

describe('a stated purpose', () => {
  it('holds for that person and that officer for 30 minutes', async () => {
    const { id } = await aSettledCase();
    const other = await aSettledCase();
    const ask = async (username: string, target: string, purpose?: object) =>
      codeOf(await world.officer(username), OPEN, { id: target, purpose });
    expect(await ask('thamdinh', id, REASON)).toBeUndefined();
    expect(await ask('thamdinh', id)).toBeUndefined();
    expect(await ask('thamdinh', other.id)).toBe('PURPOSE_REQUIRED');
    expect(await ask('thamdinh.traco', id)).toBe('PURPOSE_REQUIRED');
    await world.letPass('29 minutes');
    expect(await ask('thamdinh', id)).toBeUndefined();
    await world.letPass('2 minutes');
    expect(await ask('thamdinh', id)).toBe('PURPOSE_REQUIRED');
  });

  it('says what it needs, field by field, also to a query', async () => {
    const { id } = await aSettledCase();
    const { errors } = await (
      await world.officer('thamdinh')
    ).query(OPEN, { id, purpose: { purpose: 'INSPECTION' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'purpose.note' });
  });

  it('opens nothing that the officer does not see anyway', async () => {
    const { id } = await aSettledCase({ unitCode: '06709' });
    expect(await codeOf(await world.officer('thamdinh.traco'), OPEN, { id, purpose: REASON })).toBe(
      'NOT_FOUND',
    );
  });

  it('of a look-up tells whether the person belongs elsewhere and has the family name of the officer', async () => {
    const counter = await world.officer('tiepnhan');
    const { personalIdNumber } = await aGrantedCitizen(world, { fullName: 'Vũ Hoài Thu' });
    const FIND = `query ($n: String!) { findApplicant(personalIdNumber: $n, purpose: { purpose: CASE_INTAKE }) { fullName } }`;
    expect((await counter.query(FIND, { n: personalIdNumber })).data.findApplicant).toEqual({
      fullName: 'Vũ Hoài Thu',
    });
    expect((await openings('tiepnhan')).at(-1)).toEqual({
      basis: 'STATED',
      purpose: 'CASE_INTAKE',
      is_elsewhere: false,
      has_own_family_name: true,
    });
    await counter.query(FIND, { n: '022099888777' });
    const { rows } = await world.owner.query(
      `select outcome, person_id from person_opening order by opened_at desc, id desc limit 1`,
    );
    expect(rows).toEqual([{ outcome: 'DENIED', person_id: null }]);
  });
});

const REVIEWS = `query ($isOpen: Boolean!) { openingReviews(isOpen: $isOpen) { id version state officerName unitName openedAt caseCode purpose purposeNote basis
  reviewedBy note allowedActions } }`;
const REVIEW = `mutation ($input: ReviewOpeningInput!) { reviewOpening(input: $input) { __typename ... on OpeningReviewed { review { state reviewedBy } }
  ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;
const FINDINGS = `query ($isOpen: Boolean!) { accessFindings(isOpen: $isOpen) { id version kind state officerName onDay evidence { name value } takenBy allowedActions } }`;
const FINDING = `query ($id: ID!) { accessFinding(id: $id) { finding { id state allowedActions } notes { action note writtenBy } openings { purpose basis note isDenied } } }`;
const SETTLE = `mutation ($input: SettleAccessFindingInput!) { settleAccessFinding(input: $input) { __typename
  ... on AccessFindingSettled { opened { finding { version state takenBy allowedActions } notes { action note } } } ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;

/** Openings of an officer, written past the use cases. */
const enterOpenings = (
  username: string,
  count: number,
  {
    from = `app_now() - interval '1 hour'`,
    every = '1 second',
    columns = {} as Record<string, unknown>,
  } = {},
) => {
  const { basis = 'CLAIM', isElsewhere = false, hasOwnFamilyName = false } = columns;
  return world.owner.query(
    `insert into person_opening (officer_id, unit_id, outcome, person_id, case_kind, case_id, purpose, note, basis, has_own_family_name, is_elsewhere, opened_at, holds_until)
     select o.id, (select unit_id from officer_assignment s where s.officer_id = o.id limit 1), 'OPENED', gen_random_uuid(), 'APPLICATION', gen_random_uuid(),
       'CASE_AT_HAND', null, $3, $4, $5, ${from} + n * $6::interval, ${from} + interval '2 hours'
     from officer o, generate_series(1, $2) n where o.username = $1`,
    [username, count, basis, hasOwnFamilyName, isElsewhere, every],
  );
};
const runWatch = () => runCron(world, 'watch-openings');

describe('the sample of a day', () => {
  beforeEach(async () => {
    await world.owner.query(
      'truncate access_finding_note, access_finding, opening_review, opening_sample, person_opening',
    );
  });
  const yesterday = {
    from: `date_trunc('day', app_now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh' - interval '14 hours'`,
  };

  it('has 2 % of the openings of each unit and at least 5, is drawn once, and can be drawn again from its seed', async () => {
    await enterOpenings('thamdinh', 300, yesterday);
    await enterOpenings('thamdinh.traco', 3, yesterday);
    await enterOpenings('thamdinh.kalong', 9);
    await runCron(world, 'draw-opening-samples');
    await runCron(world, 'draw-opening-samples');
    const { rows } = await world.owner.query(
      `select s.openings, s.drawn, count(*)::integer as reviews from opening_sample s join opening_review r using (unit_id, on_day)
       group by s.unit_id, s.on_day order by s.openings`,
    );
    expect(rows).toEqual([
      { openings: 3, drawn: 3, reviews: 3 },
      { openings: 300, drawn: 6, reviews: 6 },
    ]);
    const { rows: again } = await world.owner.query(
      `select count(*)::integer as same from opening_review r where r.opening_id in (
         select o.id from person_opening o join opening_sample s on s.unit_id = o.unit_id where s.openings = 300 order by md5(s.seed || o.id::text) limit 6)`,
    );
    expect(again).toEqual([{ same: 6 }]);
  });

  it('is reviewed by the auditor or the head of the unit, never by who opened; what is objected to becomes a finding', async () => {
    await enterOpenings('thamdinh', 5, yesterday);
    await enterOpenings('thutruong', 2, yesterday);
    await runCron(world, 'draw-opening-samples');
    const head = await world.officer('thutruong');
    const auditor = await world.officer('kiemtra');
    const listed = async (client: Client, isOpen = true) =>
      (await client.query(REVIEWS, { isOpen })).data.openingReviews as {
        id: string;
        version: number;
        officerName: string;
      }[];
    const ofHead = await listed(head);
    expect(new Set(ofHead.map(({ officerName }) => officerName))).toEqual(new Set(['Bùi Quang Huy']));
    const [first] = ofHead;
    const review = async (client: Client, target: { id: string; version: number }, input: object) =>
      await client.query(REVIEW, { input: { id: target.id, expectedVersion: target.version, ...input } });
    if (!first) throw new Error('Nothing was drawn.');
    expect((await review(head, first, { action: 'OBJECT' })).data.reviewOpening).toMatchObject({
      fields: [{ path: 'note', code: 'REASON_TEXT_REQUIRED' }],
    });
    const OBJECTION = 'Không có hồ sơ nào gắn với người này';
    expect(
      (await review(head, first, { action: 'OBJECT', note: OBJECTION })).data.reviewOpening,
    ).toMatchObject({
      review: { state: 'NOT_JUSTIFIED', reviewedBy: 'Đinh Văn Thắng' },
    });
    expect((await review(auditor, first, { action: 'JUSTIFY' })).data.reviewOpening).toMatchObject({
      code: 'STATE_CONFLICT',
    });
    const [own] = (await listed(auditor)).filter(({ officerName }) => officerName === 'Đinh Văn Thắng');
    if (own)
      expect((await review(head, own, { action: 'JUSTIFY' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await auditor.query(FINDINGS, { isOpen: true })).data.accessFindings).toMatchObject([
      { kind: 'NOT_JUSTIFIED', officerName: 'Bùi Quang Huy', evidence: [{ name: 'openings', value: 1 }] },
    ]);
  });

  it('is not for anybody else', async () => {
    for (const username of ['tiepnhan', 'thamdinh', 'lanhdao', 'quantri'])
      expect(await codeOf(await world.officer(username), REVIEWS, { isOpen: true })).toBe('FORBIDDEN');
  });
});

describe('what is out of the ordinary', () => {
  beforeEach(async () => {
    await world.owner.query(
      'truncate access_finding_note, access_finding, opening_review, opening_sample, person_opening',
    );
    await world.setClock('2026-11-26T11:00:00+07:00');
    await world.owner.query(`update opening_watch set evaluated_until = app_now() - interval '1 day'`);
  });
  const found = async (client: Client, isOpen = true) =>
    (await client.query(FINDINGS, { isOpen })).data.accessFindings;

  it('raises one finding for each officer, day and kind, however often it is looked for [A-69]', async () => {
    await enterOpenings('thamdinh', 220, { every: '2 seconds' });
    await enterOpenings('thamdinh.traco', 12, { columns: { isElsewhere: true } });
    await enterOpenings('thamdinh.kalong', 199);
    await runWatch();
    await runWatch();
    const auditor = await world.officer('kiemtra');
    expect(await found(auditor)).toMatchObject([
      { kind: 'MANY_PEOPLE', officerName: 'Bùi Quang Huy', state: 'RAISED', version: 1, onDay: '2026-11-26' },
      { kind: 'OTHER_UNITS', officerName: 'Trần Thị Ngân', state: 'RAISED' },
    ]);
    await enterOpenings('thamdinh', 250, { from: `app_now() - interval '3 minutes'`, every: '0.5 seconds' });
    await runWatch();
    const [grown] = await found(auditor);
    expect(grown).toMatchObject({
      version: 2,
      evidence: expect.arrayContaining([{ name: 'withinMinutes', value: 10 }]),
    });
    const { rows } = await world.owner.query(
      `select count(*)::integer as lines from audit_line where action = 'ACCESS_FINDING_RAISED' and subject_id = $1`,
      [grown.id],
    );
    expect(rows).toEqual([{ lines: 1 }]);
  });

  it('looks at what is new alone, and sees what was committed late', async () => {
    await enterOpenings('thamdinh', 1);
    await runWatch();
    const { rows } = await world.owner.query<{ late: boolean }>(
      `select evaluated_until > app_now() - interval '1 minute' as late from opening_watch`,
    );
    expect(rows).toEqual([{ late: true }]);
    await enterOpenings('thamdinh.traco', 12, {
      from: `app_now() - interval '4 minutes'`,
      columns: { isElsewhere: true },
    });
    await runWatch();
    expect(await found(await world.officer('kiemtra'))).toMatchObject([{ kind: 'OTHER_UNITS' }]);
  });

  it('outside working hours is found by the working calendar [A-69]', async () => {
    await world.setClock('2026-11-29T11:00:00+07:00');
    await enterOpenings('thamdinh', 3);
    await runWatch();
    expect(await found(await world.officer('kiemtra'))).toMatchObject([{ kind: 'OUTSIDE_HOURS' }]);
  });

  describe('of an officer of some hamlets', () => {
    const callFrom = async (username: string, people: Awaited<ReturnType<typeof waitingPeople>>) => {
      for (const person of people) {
        await world.owner.query('delete from rate_limit');
        const { data } = await checkCaller(await world.officer(username), saidBy(person));
        expect(data.checkCaller).toMatchObject({ isVerified: true });
      }
    };
    const endLists = () =>
      world.owner.query(
        'update outreach_list set closed_at = greatest(drawn_at, app_now()), closed_by = drawn_by where closed_at is null',
      );
    const markedOf = async (username: string) =>
      (
        await world.owner.query<{ is_of_other_hamlet: boolean }>(
          `select is_of_other_hamlet from person_opening p join officer o on o.id = p.officer_id where o.username = $1 order by opened_at, p.id`,
          [username],
        )
      ).rows.map((row) => row.is_of_other_hamlet);

    it('is opening ten people of the others of the ward, and is told in numbers [A-69]', async () => {
      const { declarations: own } = await aDrawnList(world, 2);
      await callFrom('khuvuc.traco', own);
      await callFrom('khuvuc.traco', await waitingPeople(world, aHamlet(), 10));
      await runWatch();
      expect(await found(await world.officer('kiemtra'))).toMatchObject([
        {
          kind: 'OTHER_HAMLETS',
          officerName: 'Đoàn Văn Hòa',
          evidence: [
            { name: 'people', value: 12 },
            { name: 'otherHamlets', value: 10 },
          ],
        },
      ]);
    });

    it('counts neither whoever has a task about the person, nor whoever works for the whole ward', async () => {
      const areaOfficer = await world.officer('khuvuc.traco');
      const { declarations, list } = await aDrawnList(world, 1);
      const [person] = await peopleOf(areaOfficer, list.id);
      await world.letPass('5 minutes');
      const visit = aVisit(person, 'MOVED', { visitedAt: '2026-11-26T11:04:00+07:00' });
      expect(await record(areaOfficer, list.id, [visit])).toMatchObject([{ status: 'RECORDED' }]);
      await endLists();
      await aDrawnList(world, 1);
      const [withTask] = declarations;
      const [other] = await waitingPeople(world, aHamlet(), 1);
      if (!withTask || !other) throw new Error('Nobody waits.');
      await callFrom('khuvuc.traco', [withTask, other]);
      await callFrom('tiepnhan', [other]);
      expect(await markedOf('khuvuc.traco')).toEqual([false, true]);
      expect(await markedOf('tiepnhan')).toEqual([false]);
    });

    it('is nothing while the officer has no running list: no hamlet is more his than another', async () => {
      await endLists();
      await callFrom('khuvuc.traco', await waitingPeople(world, aHamlet(), 1));
      expect(await markedOf('khuvuc.traco')).toEqual([false]);
    });
  });

  it('is taken, noted and closed by an auditor, and is not seen by whom it is about', async () => {
    await enterOpenings('thutruong', 220, { every: '2 seconds' });
    await enterOpenings('thamdinh', 220, { every: '2 seconds' });
    await runWatch();
    const head = await world.officer('thutruong');
    expect(await found(head)).toMatchObject([{ officerName: 'Bùi Quang Huy', allowedActions: [] }]);
    const auditor = await world.officer('kiemtra');
    const [first] = (await found(auditor)).filter(
      ({ officerName }: { officerName: string }) => officerName === 'Đinh Văn Thắng',
    );
    expect(await codeOf(head, FINDING, { id: first.id })).toBe('NOT_FOUND');
    const opened = (await auditor.query(FINDING, { id: first.id })).data.accessFinding;
    expect(opened.openings).toHaveLength(200);
    const act = async (action: string, expectedVersion: number, note?: string) =>
      (await auditor.query(SETTLE, { input: { id: first.id, expectedVersion, action, note } })).data
        .settleAccessFinding;
    expect(await act('CONFIRM', 1, 'Chưa nhận xác minh thì chưa kết luận')).toMatchObject({
      code: 'STATE_CONFLICT',
    });
    expect(await act('TAKE', 1)).toMatchObject({
      opened: {
        finding: {
          state: 'TAKEN',
          takenBy: 'Phạm Thu Trang',
          allowedActions: ['NOTE', 'CONFIRM', 'EXPLAIN'],
        },
      },
    });
    expect(await act('NOTE', 1, 'Đã làm việc với cán bộ')).toMatchObject({ __typename: 'StaleVersion' });
    expect(await act('NOTE', 2, 'Đã làm việc với cán bộ')).toMatchObject({
      opened: { finding: { state: 'TAKEN' } },
    });
    expect(await act('EXPLAIN', 3, 'Đợt kiểm tra theo kế hoạch')).toMatchObject({
      opened: {
        finding: { state: 'EXPLAINED', allowedActions: [] },
        notes: [{ action: 'NOTE' }, { action: 'EXPLAIN' }],
      },
    });
    await enterOpenings('thutruong', 30);
    await runWatch();
    expect(await found(auditor, false)).toMatchObject([{ id: first.id, state: 'EXPLAINED', version: 4 }]);
    expect(
      (await head.query(SETTLE, { input: { id: first.id, expectedVersion: 4, action: 'TAKE' } })).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('asks for as many statements for 2,000 openings as for 5', async () => {
    const watched = async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      try {
        const { useCases, reader, pool } = world.core;
        await watchOpenings({
          useCases,
          reader,
          pool,
          workingCalendar: async () => createWorkingCalendar([]),
        });
        return query.mock.calls.length;
      } finally {
        query.mockRestore();
      }
    };
    await enterOpenings('thamdinh', 5);
    const few = await watched();
    await enterOpenings('thamdinh', 2000, { from: `app_now() - interval '4 hours'`, every: '7 seconds' });
    await enterOpenings('thamdinh', 1, { from: `app_now() - interval '1 minute'` });
    expect(await watched()).toBe(few);
  });
});

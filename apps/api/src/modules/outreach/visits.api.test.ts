import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockedByHolder, makeActive } from '../../testing/builders.ts';
import {
  aDrawnList,
  aVisit,
  carry,
  peopleOf,
  record,
  sendVisits,
  WOMENS_UNION,
  teamId,
} from '../../testing/outreach-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let member: Client;
let areaOfficer: Client;
beforeAll(async () => {
  world = await createTestWorld();
  member = await world.officer('doan.traco');
  areaOfficer = await world.officer('khuvuc.traco');
});
afterAll(() => world.close());

const linesOf = async (
  action: string,
  listId: string,
): Promise<{ actorName: string; details: Record<string, unknown>; content: string }[]> =>
  (
    await world.owner.query(
      `select content from audit_line where action = $1 and subject_id = $2 order by sequence`,
      [action, listId],
    )
  ).rows.map(({ content }) => ({ ...JSON.parse(content), content }));

const figureOf = async (measure: string): Promise<number> =>
  (
    await world.owner.query(
      'select coalesce(sum(amount), 0)::integer as amount from statistic where measure = $1',
      [measure],
    )
  ).rows[0].amount;

const idsOf = async (client: Client): Promise<string[]> =>
  (await client.query('{ myOutreachLists { id } }')).data.myOutreachLists.map(({ id }: { id: string }) => id);

describe('a member of a team', () => {
  it('sees the lists of the own team, and the area officer those of all teams of the unit [R-011] [R-168]', async () => {
    const { list: own } = await aDrawnList(world, 1);
    const { list: others } = await aDrawnList(world, 1, { teamId: await teamId(world, WOMENS_UNION) });
    expect(await idsOf(member)).toContain(own.id);
    expect(await idsOf(member)).not.toContain(others.id);
    expect(await idsOf(areaOfficer)).toEqual(expect.arrayContaining([own.id, others.id]));
    expect((await carry(member, others.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await carry(member, randomUUID())).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await sendVisits(member, others.id, [])).data.recordVisits.__typename).toBe('ValidationFailed');
    const stolen = await sendVisits(member, others.id, [aVisit({ id: randomUUID(), version: 1 }, 'AWAY')]);
    expect(stolen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('carries name, year, hamlet, address and three digits, and no number in full; the reading is recorded', async () => {
    const { list, declarations, hamlet } = await aDrawnList(world, 2);
    const { data, text } = await carry(member, list.id);
    expect(data.outreachListForField).toMatchObject({
      id: list.id,
      code: list.code,
      unit: { code: '06721' },
      hamlets: [hamlet],
      expiresAt: list.expiresAt,
    });
    expect(data.outreachListForField.people[0]).toEqual({
      id: expect.any(String),
      position: 1,
      fullName: declarations[0]?.fullName,
      birthYear: Number(declarations[0]?.dateOfBirth.slice(0, 4)),
      hamlet,
      address: declarations[0]?.permanentAddress,
      phoneHint: declarations[0]?.phoneNumber.slice(-3),
      stage: 'WAITING',
      version: 1,
      lastVisit: null,
    });
    for (const { personalIdNumber, phoneNumber, dateOfBirth } of declarations)
      for (const secret of [personalIdNumber, phoneNumber, dateOfBirth]) expect(text).not.toContain(secret);
    const [line] = await linesOf('OUTREACH_LIST_CARRIED', list.id);
    expect(line).toMatchObject({ actorName: 'Lê Minh Châu', details: { count: 2 } });
    expect(line?.content).not.toContain(declarations[0]?.fullName);
  });

  it('of yesterday is none today: the list is gone with the membership', async () => {
    const { list } = await aDrawnList(world, 1);
    await world.owner.query(`update outreach_team_member set valid_to = app_today()`);
    expect(await idsOf(member)).toEqual([]);
    expect((await carry(member, list.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await world.owner.query(`update outreach_team_member set valid_to = null`);
    expect(await idsOf(member)).toContain(list.id);
  });

  it.each(['lanhdao', 'thamdinh', 'tiepnhan', 'quantri', 'kiemtra', 'tongdai'])(
    'is not what %s is: no list, no person, no visit',
    async (username) => {
      const { list } = await aDrawnList(world, 1);
      const officer = await world.officer(username);
      for (const answer of [
        await officer.query('{ myOutreachLists { id } }'),
        await carry(officer, list.id),
        await sendVisits(officer, list.id, [aVisit({ id: randomUUID(), version: 1 }, 'AWAY')]),
      ])
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});

describe('recording visits', () => {
  it('keeps outcome, note, time and visitor of each, and counts them [R-169] [R-174]', async () => {
    const { list } = await aDrawnList(world, 2);
    const [first, second] = await peopleOf(member, list.id);
    const before = await figureOf('OUTREACH_VISITS_WILL_DO');
    const results = await record(member, list.id, [
      aVisit(first, 'WILL_DO', { note: 'Hẹn tối thứ bảy.' }),
      aVisit(second, 'ACTIVATED'),
    ]);
    expect(results).toMatchObject([
      {
        status: 'RECORDED',
        code: null,
        person: {
          id: first.id,
          version: first.version + 3,
          stage: 'WAITING',
          lastVisit: {
            outcome: 'WILL_DO',
            consequence: 'VISIT_AGAIN',
            note: 'Hẹn tối thứ bảy.',
            visitorName: 'Lê Minh Châu',
          },
        },
      },
      // What is said at a door changes nothing in the record of the office.
      { status: 'RECORDED', person: { stage: 'WAITING', lastVisit: { consequence: 'DONE' } } },
    ]);
    expect(await figureOf('OUTREACH_VISITS_WILL_DO')).toBe(before + 1);
    expect(await linesOf('OUTREACH_VISIT_RECORDED', list.id)).toMatchObject([
      { details: { outcome: 'WILL_DO' } },
      { details: { outcome: 'ACTIVATED' } },
    ]);
    const [sent] = await linesOf('OUTREACH_VISITS_SENT', list.id);
    expect(sent).toMatchObject({ details: { recorded: 2, conflicts: 0, refused: 0, repeated: 0 } });
    expect(sent?.content).not.toContain('thứ bảy');
  });

  it('takes the same visit once, however often a phone sends it', async () => {
    const { list } = await aDrawnList(world, 1);
    const [person] = await peopleOf(member, list.id);
    const visit = aVisit(person, 'AWAY');
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(member, list.id, [visit])));
    const statuses = answers.map(([result]) => result.status);
    expect(statuses.filter((status) => status === 'RECORDED')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'ALREADY_RECORDED')).toHaveLength(7);
    expect((await record(member, list.id, [visit, visit]))[1]).toMatchObject({
      status: 'ALREADY_RECORDED',
      person: { version: person.version + 3 },
    });
  });

  it('lets one of sixteen at the same door through, and tells the others how it stands', async () => {
    const { list } = await aDrawnList(world, 1);
    const [person] = await peopleOf(member, list.id);
    const results = (
      await Promise.all(
        Array.from({ length: 16 }, () => record(member, list.id, [aVisit(person, 'WILL_DO')])),
      )
    ).map(([result]) => result);
    expect(results.filter(({ status }) => status === 'RECORDED')).toHaveLength(1);
    const conflicts = results.filter(({ status }) => status === 'CONFLICT');
    expect(conflicts).toHaveLength(15);
    expect(conflicts[0]).toMatchObject({
      code: 'VISIT_CONFLICT',
      person: { version: person.version + 3, lastVisit: { outcome: 'WILL_DO' } },
    });
  });

  it('tells a conflict when the person has activated or been locked since, and records it with the new version', async () => {
    const { list, declarations } = await aDrawnList(world, 2);
    const [activated, locked] = await peopleOf(member, list.id);
    for (const { personalIdNumber } of declarations) await makeActive(world, personalIdNumber);
    await lockedByHolder(world, { personalIdNumber: declarations[1]?.personalIdNumber ?? '' });
    const visits = [aVisit(activated, 'REFUSED'), aVisit(locked, 'AWAY')];
    const results = await record(member, list.id, visits);
    expect(results).toMatchObject([
      { status: 'CONFLICT', person: { stage: 'ACTIVATED', lastVisit: null } },
      { status: 'CONFLICT', person: { stage: 'WITHDRAWN', lastVisit: null } },
    ]);
    const again = visits.map((visit, index) => ({
      ...visit,
      expectedVersion: results[index].person.version,
    }));
    expect(await record(member, list.id, again)).toMatchObject([
      { status: 'RECORDED' },
      { status: 'RECORDED' },
    ]);
  });

  it('is in no conflict with itself: two visits to one door in one day without a network', async () => {
    const { list } = await aDrawnList(world, 1);
    const [person] = await peopleOf(member, list.id);
    expect(
      await record(member, list.id, [aVisit(person, 'AWAY'), aVisit(person, 'ACTIVATED')]),
    ).toMatchObject([
      { status: 'RECORDED' },
      { status: 'RECORDED', person: { lastVisit: { outcome: 'ACTIVATED' } } },
    ]);
  });

  it.each(['DECEASED', 'MOVED', 'WRONG_NUMBER'])(
    'sends %s to the area officer, once, with what the team may not know',
    async (outcome) => {
      const { list, declarations } = await aDrawnList(world, 1);
      const [person] = await peopleOf(member, list.id);
      const [first] = await record(member, list.id, [aVisit(person, outcome)]);
      await record(member, list.id, [aVisit(first.person, outcome)]);
      const { data } = await areaOfficer.query(
        `{ areaTasks(filter: { kind: OUTREACH_FINDING }, page: { limit: 100 }) { items { kind state fullName phoneNumber visitOutcome fields } } }`,
      );
      expect(
        data.areaTasks.items.filter(
          ({ phoneNumber }: { phoneNumber: string }) => phoneNumber === declarations[0]?.phoneNumber,
        ),
      ).toEqual([
        {
          kind: 'OUTREACH_FINDING',
          state: 'OPEN',
          fullName: declarations[0]?.fullName,
          phoneNumber: declarations[0]?.phoneNumber,
          visitOutcome: outcome,
          fields: [],
        },
      ]);
    },
  );

  it('judges every visit by itself: what is wrong with one keeps no other back', async () => {
    const { list } = await aDrawnList(world, 1);
    const [person] = await peopleOf(member, list.id);
    const results = await record(member, list.id, [
      aVisit({ id: randomUUID(), version: 1 }, 'AWAY'),
      aVisit(person, 'AWAY', { note: 'x'.repeat(301) }),
      aVisit(person, 'AWAY', { note: 'Số mới là 0912 345 678' }),
      aVisit(person, 'AWAY', { visitedAt: '2020-01-01T00:00:00Z' }),
      aVisit(person, 'AWAY', { visitedAt: '2099-01-01T00:00:00Z' }),
      aVisit(person, 'AWAY'),
    ]);
    expect(
      results.map(({ status, code }: { status: string; code: string | null }) => code ?? status),
    ).toEqual([
      'VISIT_PERSON_UNKNOWN',
      'VISIT_NOTE_TOO_LONG',
      'VISIT_NOTE_WITH_NUMBER',
      'VISIT_BEFORE_LIST',
      'VISIT_IN_FUTURE',
      'RECORDED',
    ]);
    expect(results[0].message).toContain('không có trong danh sách');
  });

  it('takes 1 to 200 visits with identifiers of phones', async () => {
    const { list } = await aDrawnList(world, 1);
    const [person] = await peopleOf(member, list.id);
    const many = Array.from({ length: 201 }, () => aVisit(person, 'AWAY'));
    expect((await sendVisits(member, list.id, many)).data.recordVisits).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'visits', code: 'VISIT_COUNT_RANGE' }],
    });
    expect(
      (await sendVisits(member, list.id, [aVisit(person, 'AWAY', { clientId: '1' })])).data.recordVisits,
    ).toMatchObject({ fields: [{ path: 'visits.0.clientId', code: 'VISIT_CLIENT_ID_FORMAT' }] });
    expect((await record(member, list.id, many.slice(0, 200))).length).toBe(200);
  });
});

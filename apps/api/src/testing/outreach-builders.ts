import { randomUUID } from 'node:crypto';
import { anAccountToActivate, type Declaration } from './builders.ts';
import type { Client, TestWorld } from './test-world.ts';

/** A hamlet of its own, so that a test meets nobody else's people. */
export const aHamlet = (): string => `Khu ${randomUUID().slice(0, 8)}`;

/** Some people who wait for activation in a hamlet. */
export async function waitingPeople(
  world: TestWorld,
  hamlet: string,
  count: number,
  overrides: Record<string, unknown> = {},
): Promise<Declaration[]> {
  const people: Declaration[] = [];
  for (let number = 1; number <= count; number += 1)
    people.push(
      await anAccountToActivate(world, {
        permanentAddress: `${hamlet}, số ${number}, phường Trà Cổ`,
        ...overrides,
      }),
    );
  return people;
}

export const teamId = async (world: TestWorld, name: string): Promise<string> =>
  (await world.owner.query('select id from outreach_team where name = $1', [name])).rows[0].id;

export const DIGITAL_TEAM = 'Tổ công nghệ số cộng đồng phường Trà Cổ';
export const WOMENS_UNION = 'Hội phụ nữ phường Trà Cổ';

const SUMMARY = `id version code unit { code } teamName teamKind campaignNumber hamlets includesWithoutHamlet state drawnBy drawnAt expiresAt closedAt people visited activated`;

const DRAW = `mutation ($input: DrawOutreachListInput!) {
  drawOutreachList(input: $input) {
    __typename
    ... on OutreachListDrawn { list { ${SUMMARY} } }
    ... on Refusal { code message }
    ... on ValidationFailed { fields { path code } }
  }
}`;

/** The whole answer, because refusals are the point of some tests. */
export const draw = async (
  world: TestWorld,
  officer: Client,
  input: { readonly hamlets: readonly string[] } & Record<string, unknown>,
) =>
  officer.query(DRAW, {
    input: {
      idempotencyKey: randomUUID(),
      unitCode: '06721',
      teamId: await teamId(world, DIGITAL_TEAM),
      includesWithoutHamlet: false,
      days: 14,
      ...input,
    },
  });

/** A list of so many people of a hamlet of its own, drawn by the area officer for the digital team. */
export async function aDrawnList(world: TestWorld, count = 3, overrides: Record<string, unknown> = {}) {
  const hamlet = aHamlet();
  const declarations = await waitingPeople(world, hamlet, count);
  const { data } = await draw(world, await world.officer('khuvuc.traco'), {
    hamlets: [hamlet],
    ...overrides,
  });
  return { hamlet, declarations, list: data.drawOutreachList.list };
}

const PERSON = `id position fullName birthYear hamlet address phoneHint stage version
  lastVisit { outcome consequence visitedAt note visitorName }`;

/** The list as the phone of its carrier gets it. */
export const carry = (member: Client, id: string) =>
  member.query(
    `query ($id: ID!) { outreachListForField(id: $id) { id code unit { code } teamName hamlets expiresAt asOf people { ${PERSON} } } }`,
    { id },
  );

/** The people of a list in the order to walk. */
export const peopleOf = async (member: Client, id: string) =>
  (await carry(member, id)).data.outreachListForField.people;

export const aVisit = (
  person: { readonly id: string; readonly version: number },
  outcome: string,
  overrides: Record<string, unknown> = {},
) => ({
  clientId: randomUUID(),
  personId: person.id,
  expectedVersion: person.version,
  outcome,
  visitedAt: new Date().toISOString(),
  ...overrides,
});

const RECORD = `mutation ($input: RecordVisitsInput!) {
  recordVisits(input: $input) {
    __typename
    ... on VisitsRecorded { results { clientId status code message person { ${PERSON} } } }
    ... on Refusal { code message }
    ... on ValidationFailed { fields { path code } }
  }
}`;

export const sendVisits = (member: Client, listId: string, visits: readonly object[]) =>
  member.query(RECORD, { input: { listId, visits } });

/** What became of each visit. */
export const record = async (member: Client, listId: string, visits: readonly object[]) =>
  (await sendVisits(member, listId, visits)).data.recordVisits.results;

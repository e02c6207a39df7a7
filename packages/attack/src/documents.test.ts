import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from './production.ts';
import { auditLines, officer, owner, production, times } from './production.ts';

let reviewer: Person;
beforeAll(async () => {
  ({ person: reviewer } = await officer('thamdinh'));
});

/** The documents of section 4, whose limits hold without the list of registered operations. */
const bomb = (on: string, last: string) =>
  [...times(22, (n) => `fragment F${n} on ${on} { ...F${n + 1} ...F${n + 1} }`), last].join('\n');
const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['101 aliases [A-01]', `{ ${times(101, (n) => `a${n}: __typename`).join(' ')} }`, 'LIMIT_ALIASES'],
  ['5,000 aliases [A-01]', `{ ${times(5_000, (n) => `a${n}: __typename`).join(' ')} }`, 'LIMIT_TOKENS'],
  ['500 times one field [A-05]', `{ ${'__typename '.repeat(500)} }`, 'LIMIT_ROOT_FIELDS'],
  ['10,000 times one field [A-05]', `{ ${'__typename '.repeat(9_000)} }`, 'LIMIT_TOKENS'],
  [
    '20 levels [A-07]',
    `{ application(id: "x") ${'{ applicant '.repeat(20)} { id } ${'}'.repeat(20)} }`,
    'LIMIT_DEPTH',
  ],
  [
    'fragments in a circle [A-08]',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'LIMIT_DEPTH',
  ],
  [
    '2^22 spreads of real fields [A-08]',
    `{ applications { items { ...F0 } } } ${bomb('ApplicationListItem', 'fragment F22 on ApplicationListItem { id unit { code } }')}`,
    'LIMIT_COST',
  ],
  [
    '10,000 fragments that nobody uses [A-08]',
    `{ __typename } ${times(10_000, (n) => `fragment F${n} on Query{me{id}}`)
      .join('')
      .slice(0, 90_000)}`,
    'LIMIT_TOKENS',
  ],
];

describe('a document that is made to cost much', () => {
  it.each(DOCUMENTS)('%s is refused before anything of it runs', async (_name, document, code) => {
    const before = await auditLines();
    const { status, data, codes } = await reviewer.ask(document);
    expect({ status, data, codes }).toEqual({ status: 400, data: undefined, codes: [code] });
    expect(await auditLines()).toBe(before);
  });

  it.each(DOCUMENTS)(
    '%s is unknown where only registered operations are taken [A-71]',
    async (_name, document) => {
      const { status, codes } = await reviewer.ask(document, {}, {}, production.url);
      expect({ status, codes }).toEqual({ status: 400, codes: ['UNKNOWN_OPERATION'] });
    },
  );
});

it('two approvals in one mutation are none [A-02]', async () => {
  const { rows } = await owner.query<{ id: string; version: number }>(
    `select id, version from application where state = 'READY_FOR_REVIEW' limit 2`,
  );
  const [a, b] = rows.map(
    ({ id, version }, index) =>
      `a${index}: approveApplication(input: { id: "${id}", expectedVersion: ${version} }) { __typename }`,
  );
  for (const document of [
    `mutation { ${a} ${b} }`,
    `mutation { ...A ...B } fragment A on Mutation { ${a} } fragment B on Mutation { ${b} }`,
    `mutation { ${a} __typename }`,
  ])
    expect(await reviewer.ask(document)).toMatchObject({ status: 400, codes: ['SINGLE_ROOT_FIELD'] });
  const { rows: after } = await owner.query('select state from application where id = any ($1)', [
    rows.map(({ id }) => id),
  ]);
  expect(after).toEqual([{ state: 'READY_FOR_REVIEW' }, { state: 'READY_FOR_REVIEW' }]);
});

it.each([2, 10])('a batch of %i requests is refused as a whole [A-03]', async (count) => {
  const body = JSON.stringify(times(count, () => ({ query: '{ me { username } }' })));
  expect(await reviewer.post('/graphql/back-office', body)).toMatchObject({
    status: 400,
    codes: ['BAD_USER_INPUT'],
  });
});

it.each([
  { limit: 99_999_999, offset: 0 },
  { limit: -1, offset: 0 },
  { limit: 2_147_483_648, offset: 0 },
  { limit: 25, offset: 1_000_000_000 },
])('a page of %j is refused, and the database says nothing [A-10]', async (page) => {
  const answer = await reviewer.ask('query ($page: PageInput) { applications(page: $page) { total } }', {
    page,
  });
  expect(answer).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
  expect(answer.text).not.toMatch(/postgres|bigint|syntax|out of range for/i);
});

it('introspection in any dress is a field that is not there [A-11]', async () => {
  const withoutIds = (text: string) => text.replaceAll(/"(requestId|incidentId)":"[^"]*"/g, '');
  const reference = await reviewer.ask('{ nope }');
  for (const document of [
    '{ __schema { types { name } } }',
    '{ __type(name: "Query") { name } }',
    'query I { a: __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { __schema { queryType { name } } }',
    '{ __typ\\u0065(name: "Query") { name } }',
    '{ #\n __schema,,, { types { nope } } }',
  ]) {
    const answer = await reviewer.ask(document);
    expect([answer.status, withoutIds(answer.text)]).toEqual([reference.status, withoutIds(reference.text)]);
  }
});

it('a guess is not put right, and no answer names the engine [A-14]', async () => {
  for (const document of [
    '{ applicatio }',
    '{ me { usernam } }',
    '{',
    'subscription { a }',
    '{ a @deprecated }',
    '',
  ]) {
    const { text, status } = await reviewer.ask(document);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean|graphql|apollo|syntax error|directive/i);
  }
});

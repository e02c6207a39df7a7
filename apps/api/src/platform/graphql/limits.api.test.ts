import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

const range = <Item>(length: number, item: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => item(index));

/** Fragments that each spread the next one twice: 2 to the power of `generations` spreads in a few hundred bytes. */
const bomb = (on: string, generations: number, last: string) =>
  [...range(generations, (n) => `fragment F${n} on ${on} { ...F${n + 1} ...F${n + 1} }`), last].join('\n');

const MODES = [
  { mode: 'in the demo', config: { isDemo: true } },
  { mode: 'in production', config: { isDemo: false } },
] as const;

describe.each(MODES)('the limits of one document, $mode', ({ config }) => {
  let world: TestWorld;
  let reviewer: Client;
  beforeAll(async () => {
    world = await createTestWorld(config);
    reviewer = await world.officer('thamdinh');
  });
  afterAll(() => world.close());

  const refusal = async (document: string, variables?: Record<string, unknown>) => {
    const { status, data, errors } = await reviewer.query(document, variables);
    return { status, data, codes: errors?.map(({ extensions }) => extensions.code) };
  };
  const refusedWith = (code: string) => ({ status: 400, data: undefined, codes: [code] });

  it.each([16, 101, 300])(
    'a document with %i aliases is refused, one with 15 is not [A-01]',
    async (count) => {
      expect(await refusal(`{ ${range(count, (n) => `a${n}: __typename`).join(' ')} }`)).toEqual(
        refusedWith('LIMIT_ALIASES'),
      );
      expect(
        await refusal(
          `{ ${range(10, (n) => `a${n}: __typename`).join(' ')} me { ${range(5, (n) => `b${n}: username`).join(' ')} } }`,
        ),
      ).toEqual(refusedWith('LIMIT_ROOT_FIELDS'));
      expect(
        (await reviewer.query(`{ me { ${range(15, (n) => `a${n}: username`).join(' ')} } }`)).errors,
      ).toBeUndefined();
    },
  );

  it('aliases inside a fragment count as often as the fragment is spread', async () => {
    expect(
      await refusal(
        `{ me { ...F ...F } } fragment F on Officer { ${range(8, (n) => `a${n}: username`).join(' ')} }`,
      ),
    ).toEqual(refusedWith('LIMIT_ALIASES'));
  });

  it('a mutation with two root fields does neither of them, however it is written [A-02]', async () => {
    const [first, second] = [
      await anApplicationReadyForReview(world),
      await anApplicationReadyForReview(world),
    ];
    const approve = ({ id, version }: { id: string; version: number }, alias: string) =>
      `${alias}: approveApplication(input: { id: "${id}", expectedVersion: ${version} }) { __typename }`;
    const [a, b] = [approve(first, 'a'), approve(second, 'b')];
    const documents = [
      `mutation { ${a} ${b} }`,
      `mutation { ...A ...B } fragment A on Mutation { ${a} } fragment B on Mutation { ${b} }`,
      `mutation { ... { ${a} } ... on Mutation { ${b} } }`,
      `mutation { ${a} __typename }`,
    ];
    for (const document of documents)
      expect(await refusal(document)).toEqual(refusedWith('SINGLE_ROOT_FIELD'));
    const { rows } = await world.owner.query(
      'select count(*)::integer as decided from application where decided_at is not null',
    );
    expect(rows).toEqual([{ decided: 0 }]);
  });

  it.each([2, 10])('a batch of %i requests is refused and none of them runs [A-03]', async (count) => {
    const response = await fetch(`${world.url}/graphql/back-office`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(range(count, () => ({ query: '{ __typename }' }))),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('a field asked for again and again is refused by the number of root fields, then by the number of tokens [A-05]', async () => {
    expect(await refusal(`{ ${'__typename '.repeat(500)} }`)).toEqual(refusedWith('LIMIT_ROOT_FIELDS'));
    expect(await refusal(`{ ${'__typename '.repeat(1_500)} }`)).toEqual(refusedWith('LIMIT_TOKENS'));
    expect(await refusal(`{ ${'__typename '.repeat(8_000)} }`)).toEqual(refusedWith('LIMIT_TOKENS'));
  });

  it('eleven root fields are refused, also through fragments', async () => {
    expect(await refusal(`{ ${range(11, () => 'me { username }').join(' ')} }`)).toEqual(
      refusedWith('LIMIT_ROOT_FIELDS'),
    );
    expect(await refusal(`{ ...A ...A } fragment A on Query { ${'__typename '.repeat(6)} }`)).toEqual(
      refusedWith('LIMIT_ROOT_FIELDS'),
    );
    expect((await reviewer.query(`{ ${range(10, () => '__typename').join(' ')} }`)).errors).toBeUndefined();
  });

  it('a document deeper than 8 is refused, whether or not its fields exist [A-07]', async () => {
    expect(
      await refusal(`{ application(id: "x") ${'{ applicant '.repeat(20)} { id } ${'}'.repeat(20)} }`),
    ).toEqual(refusedWith('LIMIT_DEPTH'));
    const fragments = range(9, (n) => `fragment F${n} on Application { applicant { ...F${n + 1} } }`).join(
      ' ',
    );
    expect(
      await refusal(`{ application(id: "x") { ...F0 } } ${fragments} fragment F9 on Application { id }`),
    ).toEqual(refusedWith('LIMIT_DEPTH'));
  });

  it('eleven directives are refused', async () => {
    expect(await refusal(`{ me { ${range(11, () => 'username @include(if: true)').join(' ')} } }`)).toEqual(
      refusedWith('LIMIT_DIRECTIVES'),
    );
  });

  it('a document that multiplies lists beyond 1,000 points is refused', async () => {
    const items =
      'page: { offset: 0, limit: 100 }) { items { id code state version level fullName isOverdue dueAt receivedAt unit { code name } } total }';
    expect(await refusal(`{ ${range(9, (n) => `a${n}: applications(${items}`).join(' ')} }`)).toEqual(
      refusedWith('LIMIT_COST'),
    );
  });

  it('two operations in one document are refused, also when one of them is chosen', async () => {
    expect(await refusal('query A { __typename } query B { __typename }')).toEqual(
      refusedWith('SINGLE_OPERATION'),
    );
    expect(await refusal('query A { __schema { queryType { name } } } query B { __typename }')).toEqual(
      refusedWith('SINGLE_OPERATION'),
    );
  });

  describe('fragments that spread fragments [A-08]', () => {
    const bombs = {
      'in a circle': ['{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'LIMIT_DEPTH'],
      'onto themselves': ['{ ...A } fragment A on Query { ...A }', 'LIMIT_DEPTH'],
      '2^22 times over root fields': [
        `{ ...F0 } ${bomb('Query', 22, 'fragment F22 on Query { me { username } }')}`,
        'LIMIT_ROOT_FIELDS',
      ],
      '2^22 times over fields': [
        `{ applications { items { ...F0 } } } ${bomb('ApplicationListItem', 22, 'fragment F22 on ApplicationListItem { id unit { code } }')}`,
        'LIMIT_COST',
      ],
      '2^22 times in a circle': [
        `{ ...F0 } ${bomb('Query', 22, 'fragment F22 on Query { ...F0 }')}`,
        'LIMIT_DEPTH',
      ],
      '2^22 times onto one that is not there': [`{ ...F0 } ${bomb('Query', 22, '')}`, 'BAD_USER_INPUT'],
      '10,000 times unused': [
        `{ __typename } ${range(10_000, (n) => `fragment F${n} on Query{me{id}}`)
          .join('')
          .slice(0, 90_000)}`,
        'LIMIT_TOKENS',
      ],
      '2^22 times under introspection': [
        `{ __schema { types { ...F0 } } } ${bomb('__Type', 22, 'fragment F22 on __Type { name }')}`,
        'LIMIT_COST',
      ],
    } as const;

    it.each(Object.entries(bombs))(
      '%s are refused before they cost anything',
      async (_name, [document, code]) => {
        const started = performance.now();
        expect(await refusal(document)).toEqual(refusedWith(code));
        // Generous for a busy machine; spread one by one the smallest of them takes seconds.
        expect(performance.now() - started).toBeLessThan(1_000);
      },
    );
  });

  it.each([
    ['limit', 99_999_999],
    ['limit', 101],
    ['limit', 0],
    ['limit', -1],
    ['offset', -1],
    ['offset', 1_000_000_000],
    ['limit', 2_147_483_648],
    ['limit', 1.5],
    ['offset', '0; drop table application'],
    ['limit', null],
  ])(
    'a page with %s %s is refused, written in the document or given as a variable [A-10]',
    async (name, amount) => {
      const page = { offset: 0, limit: 25, [name]: amount };
      const answers = [
        await reviewer.query(
          `{ applications(page: { offset: ${JSON.stringify(page.offset)}, limit: ${JSON.stringify(page.limit)} }) { total } }`,
        ),
        await reviewer.query('query ($page: PageInput) { applications(page: $page) { total } }', { page }),
      ];
      for (const { status, errors, text } of answers) {
        expect({ status, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
          status: 400,
          codes: ['BAD_USER_INPUT'],
        });
        expect(text).not.toMatch(/postgres|syntax|bigint|drop table"/i);
      }
    },
  );

  it('a variable that does not fit is refused without being said again', async () => {
    const { status, text, errors } = await reviewer.query(
      'query ($page: PageInput) { applications(page: $page) { total } }',
      {
        page: { offset: 0, limit: { $raw: '022199123456' } },
      },
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'variables' } }]);
    expect(text).not.toContain('022199123456');
  });

  it('an operation name that is not in the document is refused', async () => {
    const response = await fetch(`${world.url}/graphql/back-office`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  if (config.isDemo) {
    it('the schema can be read by development tools, and by them alone at any depth', async () => {
      const { data } = await reviewer.query(getIntrospectionQuery());
      expect(data.__schema.types.length).toBeGreaterThan(30);
    });

    it('a mistake in a document is explained to its author', async () => {
      const { errors } = await reviewer.query('{ nope }');
      expect(errors?.[0]?.extensions['detail']).toBe('Cannot query field "nope" on type "Query".');
    });
  } else {
    const unknownField = '{ nope }';
    it.each([
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { name } }',
      'query I { a: __schema { queryType { name } } }',
      '{ ...F } fragment F on Query { __schema { queryType { name } } }',
      '{ ... on Query { b: __type(name: "Mutation") { fields { name } } } }',
      '{ #\n __schema,,, { types { nope } } }',
      '{ __typ\\u0065(name: "Query") { name } }',
      '{ __nope }',
      '{ application { id } }',
      '{ applicatio }',
      '{ me { usernam } }',
      '{ me { ... on Nope { id } } }',
      '{',
    ])(
      'introspection, guesses and mistakes all get the answer of an unknown field: %s [A-11]',
      async (document) => {
        const [reference, answer] = [await reviewer.query(unknownField), await reviewer.query(document)];
        const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
        expect(answer.status).toBe(reference.status);
        expect(withoutRequestId(answer.text)).toBe(withoutRequestId(reference.text));
        expect(answer.text).not.toMatch(/Did you mean|Query|Officer|GraphQL|[Aa]pollo|[Ss]yntax/);
      },
    );

    it('__typename may be asked for [A-11]', async () => {
      expect((await reviewer.query('{ __typename me { __typename } }')).data).toEqual({
        __typename: 'Query',
        me: { __typename: 'Officer' },
      });
    });
  }
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { RegisteredOperations } from './registered-operations.ts';

type Manifest = Readonly<Record<string, string>>;
const manifestOf = (app: string) =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../../../${app}/src/generated/persisted-documents.json`, import.meta.url)),
      'utf8',
    ),
  ) as Manifest;

const DOORS = [
  { door: 'back-office', manifest: manifestOf('admin'), other: manifestOf('portal') },
  { door: 'portal', manifest: manifestOf('portal'), other: manifestOf('admin') },
] as const;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ isDemo: false, allowsUnregisteredOperations: false });
});
afterAll(() => world.close());

const send = async (door: string, body: object) => {
  const response = await fetch(`${world.url}/graphql/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, codes: errors.map(({ extensions }) => extensions.code) };
};
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const UNKNOWN = { status: 400, codes: ['UNKNOWN_OPERATION'] };

describe.each(DOORS)(
  'the door $door, open for the operations that were built and no others [A-71]',
  ({ door, manifest, other }) => {
    it('every operation of the manifest is known under the hash of its text, and valid', async () => {
      expect(Object.keys(manifest).length).toBeGreaterThan(0);
      for (const [hash, text] of Object.entries(manifest)) {
        expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
        // Sent without its variables: it is understood, and refused for that or for want of a session at most.
        for (const body of [byHash(hash), { query: text }]) {
          const { codes } = await send(door, body);
          for (const code of codes) expect(['UNAUTHENTICATED', 'BAD_USER_INPUT']).toContain(code);
        }
      }
    });

    it('an unknown hash is refused', async () => {
      for (const hash of ['0'.repeat(64), '', 'x', '__proto__'])
        expect(await send(door, byHash(hash))).toEqual(UNKNOWN);
    });

    it('a text that no build holds is refused, and a known one with a blank added', async () => {
      const [known = ''] = Object.values(manifest);
      for (const query of [
        '{ __typename }',
        '{ __schema { types { name } } }',
        'mutation { signOut { signedOutAt } }',
        `${known} `,
      ]) {
        expect(await send(door, { query })).toEqual(UNKNOWN);
      }
    });

    it('an unknown text under a known hash does not run: the hash decides', async () => {
      const [[hash = ''] = []] = Object.entries(manifest);
      expect((await send(door, { query: '{ nope }', ...byHash(hash) })).codes).not.toContain(
        'UNKNOWN_OPERATION',
      );
      expect(await send(door, { query: '{ __typename }', ...byHash('0'.repeat(64)) })).toEqual(UNKNOWN);
    });

    it('the operations of the other door are unknown', async () => {
      const foreign = Object.keys(other).filter((hash) => !(hash in manifest));
      expect(foreign.length).toBeGreaterThan(0);
      for (const hash of foreign) expect(await send(door, byHash(hash))).toEqual(UNKNOWN);
    });
  },
);

describe('where other operations are allowed', () => {
  const operations = new RegisteredOperations([], true);

  it('a text passes as it is, a hash must still be known', () => {
    expect(operations.resolve({ query: '{ __typename }', operationName: null, variables: null })).toEqual({
      query: '{ __typename }',
      variables: {},
    });
    expect(() => operations.resolve(byHash('0'.repeat(64)))).toThrow('UNKNOWN_OPERATION');
  });

  it('only what GraphQL needs goes on: no extension of the caller reaches the engine', () => {
    expect(
      operations.resolve({
        query: '{ a }',
        operationName: 'A',
        variables: { b: 1 },
        extensions: { run: 'this' },
        more: true,
      }),
    ).toEqual({
      query: '{ a }',
      operationName: 'A',
      variables: { b: 1 },
    });
  });

  it('variables cannot reach the prototype of anything [A-44]', () => {
    const body: unknown = JSON.parse(
      '{"query":"{ a }","variables":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}}',
    );
    operations.resolve(body);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

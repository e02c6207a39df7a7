import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../log.ts';
import type { DoorContext } from './context.ts';
import { createEndpoint } from './endpoint.ts';

const lines: string[] = [];
const log = createLogger('debug', { write: (line) => void lines.push(line) });
const contextValue = { requestId: 'request-1', locale: 'en', log } as DoorContext;

function endpointAnswering(resolve: GraphQLFieldResolver<unknown, unknown>) {
  const schema = buildSchema('type Query { answer(of: Int): String }');
  const field = schema.getQueryType()?.getFields()['answer'];
  if (field) field.resolve = resolve;
  return createEndpoint(schema, { isDevelopment: false, operationNames: new Set(), log });
}

async function ask(
  resolve: GraphQLFieldResolver<unknown, unknown>,
  query = '{ answer }',
  whileWaiting = async () => {},
) {
  const endpoint = endpointAnswering(resolve);
  await endpoint.start();
  const answering = endpoint.executeOperation({ query }, { contextValue });
  await whileWaiting();
  const { body } = await answering;
  await endpoint.stop();
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return body.singleResult;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('an operation', () => {
  it('that takes longer than five seconds is given up, and told so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let begin: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { data, errors } = await ask(
      () => {
        begin();
        return new Promise(() => {});
      },
      '{ answer }',
      async () => {
        await hasBegun;
        await vi.advanceTimersByTimeAsync(5_000);
      },
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'EXECUTION_TIMEOUT', requestId: 'request-1' } }]);
  });

  it('that fails with something of ours tells one fixed sentence and the number of the request', async () => {
    const { errors } = await ask(() => {
      throw new Error('relation "citizen" of 022199123456 at 10.1.2.3');
    });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toMatch(/relation|022199123456|10\.1\.2\.3/);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: 'request-1',
      incidentId: 'request-1',
    });
    expect(lines.at(-1)).toContain('relation');
    expect(lines.at(-1)).not.toContain('022199123456');
  });

  it.each(['text', null, undefined, { code: 'FORBIDDEN', message: 'forged' }])(
    'that throws %j, which is no error, is masked too',
    async (thrown) => {
      const { errors } = await ask(() => {
        throw thrown;
      });
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    },
  );

  it('keeps each document apart, however often and in whatever order they come', async () => {
    const endpoint = endpointAnswering((_source, { of }) => String(of));
    await endpoint.start();
    const answers = await Promise.all(
      Array.from({ length: 550 }, async (_, n) => {
        const { body } = await endpoint.executeOperation(
          { query: `{ a${n % 15}: answer(of: ${n}) }` },
          { contextValue },
        );
        return body.kind === 'single' ? Object.values(body.singleResult.data ?? {}) : [];
      }),
    );
    expect(answers).toEqual(Array.from({ length: 550 }, (_, n) => [String(n)]));
    await endpoint.stop();
  });
});

import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import {
  GraphQLError,
  Kind,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { DoorContext } from './context.ts';
import { LIMITS, limitsRule } from './limits.ts';
import { presentErrors } from './present-errors.ts';
import type { Logger } from '../log.ts';
import { BadUserInput, RequestError } from '../request-errors.ts';
import { inSpan, nameOperation } from '../telemetry/telemetry.ts';

const EXECUTION_LIMIT_MS = 5_000;
const COMPILED_KEPT = 500;

type Gateway = ApolloServerOptionsWithGateway<DoorContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

export interface EndpointOptions {
  readonly isDevelopment: boolean;
  /** Apollo's own words go through the scrubber too. */
  readonly log: Logger;
  /** Names of operations that are ours; what somebody else calls an operation of his own goes into no figure. */
  readonly operationNames: ReadonlySet<string>;
}

/** One of the three doors: Apollo in front, the schema's operations compiled once and run from then on. */
export function createEndpoint(
  schema: GraphQLSchema,
  { isDevelopment, log, operationNames }: EndpointOptions,
): ApolloServer<DoorContext> {
  return new ApolloServer<DoorContext>({
    gateway: compiledExecution(schema, operationNames),
    logger: log,
    introspection: isDevelopment,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule({ exemptsIntrospection: isDevelopment })],
    // Every way to reach an endpoint already demands application/json and a known origin (http/server.ts).
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    // Nothing of ours may be cached; computing for how long would wrap every field of every row.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      errorPresentation(isDevelopment),
    ],
  });
}

const errorPresentation = (isDevelopment: boolean): ApolloServerPlugin<DoorContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (!operation) throw new BadUserInput('operationName');
    },
    async willSendResponse({ response, errors, contextValue }) {
      if (response.body.kind !== 'single' || !errors) return;
      const shown = presentErrors(errors, contextValue, { isDevelopment });
      response.body.singleResult.errors = shown;
      // A request that was wrong as a whole says so in its status, whichever step found it.
      if (response.body.singleResult.data) return;
      const areAll = (code: string) => shown.every(({ extensions }) => extensions?.['code'] === code);
      if (areAll('BAD_USER_INPUT')) response.http.status = 400;
      const cause = errors[0]?.originalError;
      if (!areAll('INSUFFICIENT_SCOPE') || !(cause instanceof RequestError)) return;
      response.http.status = cause.status;
      for (const [name, value] of Object.entries(cause.headers))
        response.http.headers.set(name.toLowerCase(), value);
    },
  }),
});

/**
 * graphql-jit behind Apollo: a document is compiled to a function once, which spares the interpretation of every field
 * of every row. Apollo offers its `gateway` seat for an executor of one's own; there is no gateway here.
 */
function compiledExecution(schema: GraphQLSchema, operationNames: ReadonlySet<string>): Gateway {
  const compiled = new Map<string, CompiledQuery>();
  const executor: Executor = async (request) => {
    let query = compiled.get(request.queryHash);
    if (!query) {
      const fresh = compileQuery(schema, request.document, request.operationName ?? undefined);
      if (!isCompiledQuery(fresh)) return fresh;
      query = fresh;
      if (compiled.size >= COMPILED_KEPT) compiled.delete(compiled.keys().next().value as string);
      compiled.set(request.queryHash, query);
    }
    const { query: run } = query;
    const name = () => nameOf(request.operation, operationNames);
    nameOperation(name);
    const result = await inSpan('GraphQL', name, () =>
      withinTime(Promise.resolve(run(undefined, request.context, request.request.variables ?? {}))),
    );
    // Without data nothing ran: a variable does not fit. What graphql-js says of it quotes the value, so it is not said.
    return 'data' in result
      ? result
      : { errors: [new GraphQLError('BAD_USER_INPUT', { originalError: new BadUserInput('variables') })] };
  };
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** What it is called by us, or else what it asks for: fields of the schema, and no word of the caller's. */
function nameOf({ name, selectionSet }: OperationDefinitionNode, ours: ReadonlySet<string>): string {
  if (name && ours.has(name.value)) return name.value;
  return selectionSet.selections
    .map((asked) => (asked.kind === Kind.FIELD ? asked.name.value : '…'))
    .join(' ');
}

async function withinTime(execution: Promise<ExecutionResult>): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RequestError('EXECUTION_TIMEOUT')), EXECUTION_LIMIT_MS);
  });
  try {
    return await Promise.race([execution, limit]);
  } finally {
    clearTimeout(timer);
  }
}

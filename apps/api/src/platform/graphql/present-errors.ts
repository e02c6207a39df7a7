import { isServerMessageKey, serverMessage } from '@dinhdanh/i18n';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { DoorContext } from './context.ts';
import { countError } from '../telemetry/telemetry.ts';
import type { LimitCode } from './limits.ts';

/** Extensions that a request error may show besides its code. Everything else stays inside. */
const SHOWN_EXTENSIONS = ['retryAfterSeconds', 'argument', 'scope'] as const;
/** Apollo's words for a document that was refused before any of it ran. */
const DOCUMENT_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

interface Presentation {
  /** Tells the author of a document what graphql-js says about it. It names types, so it stays inside elsewhere. */
  readonly isDevelopment: boolean;
}

/**
 * What a caller sees of the errors of one answer. A document that was refused gives one error whatever and however
 * much is wrong with it: whoever guesses at the schema learns nothing from the differences.
 */
export function presentErrors(
  errors: readonly GraphQLError[],
  context: DoorContext,
  presentation: Presentation,
): GraphQLFormattedError[] {
  for (const error of errors) countError(limitOf(error) ?? codeOf(error));
  const [refused] = errors
    .filter(isAboutDocument)
    .sort((a, b) => Number(limitOf(b) !== null) - Number(limitOf(a) !== null));
  if (refused) return [presentDocumentError(refused, context, presentation)];
  return errors.map((error) => presentError(error, context));
}

const isAboutDocument = (error: GraphQLError): boolean => DOCUMENT_ERRORS.has(codeOf(error));

/** The limit that a document exceeds; Apollo puts its own code over the one of our rule. */
function limitOf(error: GraphQLError): LimitCode | 'LIMIT_TOKENS' | null {
  const limit = error.extensions?.['limit'];
  if (typeof limit === 'string') return limit as LimitCode;
  // The parser says it in words only.
  return codeOf(error) === 'GRAPHQL_PARSE_FAILED' && error.message.includes('tokens. Parsing aborted')
    ? 'LIMIT_TOKENS'
    : null;
}

function presentDocumentError(
  error: GraphQLError,
  { locale, requestId }: DoorContext,
  { isDevelopment }: Presentation,
): GraphQLFormattedError {
  const limit = limitOf(error);
  if (limit) return { message: serverMessage(limit, locale), extensions: { code: limit, requestId } };
  const detail = isDevelopment ? { detail: error.message } : {};
  return {
    message: serverMessage('BAD_USER_INPUT', locale),
    extensions: { code: 'BAD_USER_INPUT', requestId, argument: 'query', ...detail },
  };
}

/**
 * Only codes that we mean to show pass; anything unknown becomes one fixed sentence with the number of the incident,
 * and the truth goes to the (scrubbed) log.
 */
function presentError(error: GraphQLError, context: DoorContext): GraphQLFormattedError {
  const code = codeOf(error);
  const place = error.path ? { path: error.path } : {};
  if (isServerMessageKey(code) && code !== 'INTERNAL_SERVER_ERROR') {
    const shown = Object.fromEntries(
      SHOWN_EXTENSIONS.flatMap((name) =>
        error.extensions?.[name] === undefined ? [] : [[name, error.extensions[name]]],
      ),
    );
    return {
      message: serverMessage(code, context.locale, shown as Record<string, string | number>),
      ...place,
      extensions: { code, requestId: context.requestId, ...shown },
    };
  }
  context.log.error({ incidentId: context.requestId, error: describe(error) }, 'unexpected error');
  return {
    message: serverMessage('INTERNAL_SERVER_ERROR', context.locale, { incidentId: context.requestId }),
    ...place,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      requestId: context.requestId,
      incidentId: context.requestId,
    },
  };
}

function codeOf(error: GraphQLError): string {
  // The errors of compiled operations have no extensions where graphql-js has empty ones.
  const own = error.extensions?.['code'];
  const cause = error.originalError as { extensions?: { code?: unknown } } | undefined;
  const code = own ?? cause?.extensions?.code;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

const describe = (error: GraphQLError): string => {
  const cause = error.originalError ?? error;
  return cause.stack ?? String(cause);
};

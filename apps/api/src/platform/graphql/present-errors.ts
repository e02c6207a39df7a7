import { isServerMessageKey, serverMessage } from '@dinhdanh/i18n';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './context.ts';

/** Extensions that a request error may show besides its code. Everything else stays inside. */
const SHOWN_EXTENSIONS = ['retryAfterSeconds', 'argument'] as const;
/** Written by graphql-js about the caller's own document; they name no value and nothing of ours. */
const DOCUMENT_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST']);

/**
 * What a caller sees of an error. Only codes that we mean to show pass; anything unknown becomes one fixed sentence
 * with the number of the incident, and the truth goes to the (scrubbed) log.
 */
export function presentError(error: GraphQLError, context: RequestContext): GraphQLFormattedError {
  const code = codeOf(error);
  const place = error.path ? { path: error.path } : {};
  if (DOCUMENT_ERRORS.has(code)) {
    return { message: error.message, extensions: { code, requestId: context.requestId } };
  }
  if (isServerMessageKey(code) && code !== 'INTERNAL_SERVER_ERROR') {
    const shown = Object.fromEntries(
      SHOWN_EXTENSIONS.flatMap((name) => (name in error.extensions ? [[name, error.extensions[name]]] : [])),
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
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: context.requestId, incidentId: context.requestId },
  };
}

function codeOf(error: GraphQLError): string {
  const own = error.extensions['code'];
  const cause = error.originalError as { extensions?: { code?: unknown } } | undefined;
  const code = own ?? cause?.extensions?.code;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

const describe = (error: GraphQLError): string => {
  const cause = error.originalError ?? error;
  return cause.stack ?? String(cause);
};

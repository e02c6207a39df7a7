import type { RefusalCode, SecurityQuestionId } from '@dinhdanh/domain';

/** Errors of a request as a whole, as opposed to refusals by a rule. */
export type ServerMessageKey =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'BAD_USER_INPUT'
  | 'UNKNOWN_OPERATION'
  | 'LIMIT_ALIASES'
  | 'LIMIT_DEPTH'
  | 'LIMIT_TOKENS'
  | 'LIMIT_DIRECTIVES'
  | 'LIMIT_COST'
  | 'LIMIT_ROOT_FIELDS'
  | 'SINGLE_ROOT_FIELD'
  | 'SINGLE_OPERATION'
  | 'BODY_TOO_LARGE'
  | 'METHOD_NOT_ALLOWED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'ORIGIN_NOT_ALLOWED'
  | 'EXECUTION_TIMEOUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'SERVICE_UNAVAILABLE';

/** What the server says in one language. */
export interface ServerTexts {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly errors: Readonly<Record<ServerMessageKey, string>>;
  readonly securityQuestions: Readonly<Record<SecurityQuestionId, string>>;
  readonly activationSucceeded: string;
}

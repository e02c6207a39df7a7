import type { RefusalCode, SecurityQuestionId } from '@dinhdanh/domain';

/** Errors of a request as a whole, as opposed to refusals by a rule. */
export type ServerMessageKey =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PURPOSE_REQUIRED'
  | 'INSUFFICIENT_SCOPE'
  | 'NOT_SUBSCRIBED'
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

/**
 * What a citizen hears about an application: by its state, and by what differs for the citizen within a state (a portrait
 * was accepted, the application came from the portal or from the counter, an organisation has no level).
 */
export type ApplicationStatusKey =
  | 'CHECKING'
  | 'CHECKING_WITH_PORTRAIT'
  | 'READY_FOR_REVIEW'
  | 'APPROVED'
  | 'APPROVED_ORGANISATION'
  | 'RETURNED_ONLINE'
  | 'RETURNED_COUNTER'
  | 'REFUSED';

/** What has happened to an application, as its citizen hears it. */
export type ApplicationStatusEvent = 'RECEIVED' | 'COMPARED' | 'APPROVED' | 'RETURNED' | 'REFUSED';

interface ApplicationStatusText {
  readonly title: string;
  readonly text: string;
  readonly whatNext: string;
}

/** A browser by what it says of itself: its own word and that of its system, one of them, or neither. */
export type DeviceNameKey = 'BOTH' | 'BROWSER' | 'SYSTEM' | 'NEITHER';

/** What the server says in one language. */
export interface ServerTexts {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly errors: Readonly<Record<ServerMessageKey, string>>;
  readonly securityQuestions: Readonly<Record<SecurityQuestionId, string>>;
  readonly deviceNames: Readonly<Record<DeviceNameKey, string>>;
  readonly activationSucceeded: string;
  readonly applicationStatus: Readonly<Record<ApplicationStatusKey, ApplicationStatusText>>;
  readonly applicationStatusEvents: Readonly<Record<ApplicationStatusEvent, string>>;
}

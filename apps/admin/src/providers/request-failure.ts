export type FailureCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PURPOSE_REQUIRED'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'INTERNAL_SERVER_ERROR'
  | 'NETWORK'
  | 'UNREADABLE';

/** A request that brought no data. Refusals of the rules are not failures: they come back as data. */
export class RequestFailure extends Error {
  /** One of FailureCode, or another code of the server that the screens do not tell apart. */
  readonly code: FailureCode | (string & {});
  readonly incidentId: string | undefined;

  constructor(code: FailureCode | (string & {}), message: string, incidentId?: string) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
    this.incidentId = incidentId;
  }
}

export function hasFailureCode(error: unknown, code: FailureCode): boolean {
  return error instanceof RequestFailure && error.code === code;
}

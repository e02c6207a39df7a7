/**
 * Errors of the request itself, as opposed to refusals of the law, which are data. The sentence is put into the
 * caller's language when the answer is written, from the code.
 */
export class RequestError extends Error {
  readonly extensions: Readonly<Record<string, unknown>>;
  /** HTTP status where the request did not even reach GraphQL. */
  readonly status: number;

  constructor(code: string, details: Readonly<Record<string, unknown>> = {}, status = 400) {
    super(code);
    this.extensions = { code, ...details };
    this.status = status;
  }
}

export class Unauthenticated extends RequestError {
  constructor() {
    super('UNAUTHENTICATED');
  }
}

export class Forbidden extends RequestError {
  constructor() {
    super('FORBIDDEN');
  }
}

/** The same for what is not there and for what lies outside the caller's units. */
export class NotFound extends RequestError {
  constructor() {
    super('NOT_FOUND');
  }
}

export class BadUserInput extends RequestError {
  constructor(argument: string) {
    super('BAD_USER_INPUT', { argument });
  }
}

export class RateLimited extends RequestError {
  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED', { retryAfterSeconds });
  }
}

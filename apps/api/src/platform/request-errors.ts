/**
 * Errors of the request itself, as opposed to refusals of the law, which are data. The sentence is put into the
 * caller's language when the answer is written, from the code.
 */
export class RequestError extends Error {
  readonly extensions: Readonly<Record<string, unknown>>;
  /** HTTP status where the request did not even reach GraphQL. */
  readonly status: number;
  /** HTTP headers that belong to it. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    details: Readonly<Record<string, unknown>> = {},
    status = 400,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.extensions = { code, ...details };
    this.status = status;
    this.headers = headers;
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

/** A person is opened for a purpose, and none was stated or holds. */
export class PurposeRequired extends RequestError {
  constructor() {
    super('PURPOSE_REQUIRED', {}, 403);
  }
}

export class BadUserInput extends RequestError {
  constructor(argument: string) {
    super('BAD_USER_INPUT', { argument });
  }
}

export class RateLimited extends RequestError {
  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED', { retryAfterSeconds }, 429, { 'Retry-After': String(retryAfterSeconds) });
  }
}

/** The access token of a machine does not allow it. */
export class InsufficientScope extends RequestError {
  constructor(scope: string) {
    super('INSUFFICIENT_SCOPE', { scope }, 403, {
      'WWW-Authenticate': `DPoP error="insufficient_scope", scope="${scope}"`,
    });
  }
}

/** The machine's access token, or its proof that it holds the key of it. `reason` is told to whoever holds a genuine token. */
export class InvalidToken extends RequestError {
  constructor(reason = 'The access token or its DPoP proof is not valid.') {
    super('UNAUTHENTICATED', {}, 401, {
      'WWW-Authenticate': `DPoP error="invalid_token", error_description="${reason}"`,
    });
  }
}

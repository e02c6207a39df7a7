import { PortalFailureError } from '../portal-client.ts';
import type { PortalFailure } from '../portal-client.ts';

interface Failed {
  readonly type: 'FAILED';
  readonly cause: PortalFailure;
}

/** What a call came to. A state machine waits for an answer, so that even a surprise has to be one. */
export async function answerOrFailure<Answer>(call: () => Promise<Answer>): Promise<Answer | Failed> {
  try {
    return await call();
  } catch (error) {
    return { type: 'FAILED', cause: failureOf(error) };
  }
}

export function failureOf(error: unknown): PortalFailure {
  return error instanceof PortalFailureError ? error.failure : { kind: 'INTERNAL', incidentId: null };
}

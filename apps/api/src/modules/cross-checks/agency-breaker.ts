import { DomainRefusal } from '@dinhdanh/domain';
import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import type { CircuitBreakerPolicy } from 'cockatiel';
import { z } from 'zod';
import { AgencyBusy, AgencyFailed } from '../../platform/ports/agency-registers.ts';
import { ASKING } from './asking-limits.ts';

const savedState = z.object({
  ownState: z.object({
    value: z.int(),
    openedAt: z.number().optional(),
    attemptNo: z.int().optional(),
  }),
  breakerState: z.int(),
});
type SavedState = z.infer<typeof savedState>;

/**
 * The circuit breaker of the line to one agency. Its state outlives the process, in the time of the database: the one
 * that goes on with it may have another clock.
 */
export class AgencyBreaker {
  readonly #policy: CircuitBreakerPolicy;
  readonly #aheadMs: number;

  constructor(saved: unknown, databaseNow: Date) {
    this.#aheadMs = databaseNow.getTime() - Date.now();
    const before = savedState.safeParse(saved);
    this.#policy = circuitBreaker(
      handleWhen((error) => this.#isFailure(error)),
      {
        halfOpenAfter: ASKING.probeAfterMs,
        breaker: new ConsecutiveBreaker(ASKING.failuresUntilOpen),
        ...(before.success && { initialState: moved(before.data, -this.#aheadMs) }),
      },
    );
  }

  get isOpen(): boolean {
    return this.#policy.state !== CircuitState.Closed;
  }

  /** How long nobody may ask: none when it is closed, and when the time for a probe has come. */
  get waitMs(): number {
    const { openedAt } = this.#state().ownState;
    return openedAt === undefined ? 0 : Math.max(0, openedAt + ASKING.probeAfterMs - Date.now());
  }

  execute<Result>(call: () => Promise<Result>): Promise<Result> {
    return this.#policy.execute(call);
  }

  /** To be saved. */
  toJSON(): SavedState {
    return moved(this.#state(), this.#aheadMs);
  }

  #state(): SavedState {
    return savedState.parse(this.#policy.toJSON());
  }

  /** A probe that was not sent, because its question had ended meanwhile, does not show that the agency is back. */
  #isFailure(error: unknown): boolean {
    if (error instanceof DomainRefusal) return this.#policy.state === CircuitState.HalfOpen;
    return error instanceof AgencyFailed && !(error instanceof AgencyBusy);
  }
}

function moved({ ownState, breakerState }: SavedState, byMs: number): SavedState {
  const { openedAt } = ownState;
  return {
    ownState: { ...ownState, ...(openedAt !== undefined && { openedAt: openedAt + byMs }) },
    breakerState,
  };
}

import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimited } from './request-errors.ts';

/** How often something may happen: `points` times in `seconds`. */
const LIMITS = {
  'sign-in': { points: 10, seconds: 15 * 60 },
  'officer-password': { points: 5, seconds: 15 * 60 },
  'officer-factor': { points: 5, seconds: 15 * 60 },
  // Three codes of a million count at a time: whoever has the password finds one in 20,000 days.
  'officer-factor-day': { points: 15, seconds: 24 * 3600 },
  // A whole office comes from one address in the morning.
  'single-sign-on-per-address': { points: 300, seconds: 15 * 60 },
  'officer-link-per-address': { points: 30, seconds: 15 * 60 },
  'code-per-number-30-seconds': { points: 1, seconds: 30 },
  'code-per-number-15-minutes': { points: 5, seconds: 15 * 60 },
  'code-per-number-day': { points: 10, seconds: 24 * 3600 },
  'code-per-address': { points: 25, seconds: 5 * 60 },
  'registration-per-address': { points: 30, seconds: 15 * 60 },
  'declaration-per-registration': { points: 5, seconds: 3600 },
  'declaration-per-number': { points: 10, seconds: 24 * 3600 },
  'app-sign-in-per-address': { points: 30, seconds: 15 * 60 },
  'app-sign-in-per-number': { points: 10, seconds: 15 * 60 },
  'app-sign-in-per-number-day': { points: 50, seconds: 24 * 3600 },
  'holder-sign-in-per-address': { points: 30, seconds: 15 * 60 },
  'status-per-address': { points: 10, seconds: 15 * 60 },
  'status-per-number': { points: 10, seconds: 15 * 60 },
  'appointment-per-address': { points: 30, seconds: 15 * 60 },
  'appointment-per-number-day': { points: 5, seconds: 24 * 3600 },
  'appointment-lookup-per-address': { points: 30, seconds: 15 * 60 },
  'appointment-lookup-per-code': { points: 20, seconds: 3600 },
  'appointment-move-per-day': { points: 5, seconds: 24 * 3600 },
  'residence-per-holder': { points: 6, seconds: 3600 },
  'record-download-per-holder': { points: 10, seconds: 3600 },
  'caller-check-per-officer': { points: 60, seconds: 3600 },
  'caller-check-per-number': { points: 5, seconds: 3600 },
  'inbound-sms-per-number-hour': { points: 10, seconds: 3600 },
  'inbound-sms-per-number-day': { points: 30, seconds: 24 * 3600 },
  'inbound-sms-gateway-minute': { points: 1_200, seconds: 60 },
  // Apart from the other codes: whoever makes many of them come must not shut the holder out of locking.
  'sms-lock-code-per-number-hour': { points: 5, seconds: 3600 },
  'sms-lock-code-per-number-day': { points: 10, seconds: 24 * 3600 },
  // What is sent to phones that nobody registered pays nobody back, so that no one pumps messages through us.
  'sms-notice-per-number-day': { points: 1, seconds: 24 * 3600 },
  'sms-help-per-stranger-day': { points: 1, seconds: 24 * 3600 },
  'sms-help-to-strangers-hour': { points: 200, seconds: 3600 },
  'letter-check-per-address': { points: 60, seconds: 15 * 60 },
  'sharing-code-per-account': { points: 30, seconds: 15 * 60 },
  'sharing-check-per-caller': { points: 60, seconds: 60 },
  'agency-token-per-address': { points: 60, seconds: 60 },
  'agency-token-per-client': { points: 30, seconds: 60 },
  // Each agency has a figure of its own, which is never above this one.
  'agency-requests': { points: 10_000, seconds: 60 },
} as const;

export type RateLimitName = keyof typeof LIMITS;

/** Limits kept in the database, so that they hold over all processes and restarts. Keys are fingerprints, never personal values. */
export class RateLimits {
  readonly #limiters: Record<RateLimitName, RateLimiterPostgres>;

  constructor(pool: Pool) {
    this.#limiters = Object.fromEntries(
      Object.entries(LIMITS).map(([name, { points, seconds }]) => [
        name,
        new RateLimiterPostgres({
          storeClient: pool,
          storeType: 'pool',
          tableName: 'rate_limit',
          tableCreated: true,
          clearExpiredByTimeout: false,
          keyPrefix: name,
          points,
          duration: seconds,
        }),
      ]),
    ) as Record<RateLimitName, RateLimiterPostgres>;
  }

  /** Counts one; zero when it is allowed, otherwise the seconds to wait. */
  async secondsUntilAllowed(name: RateLimitName, key: string): Promise<number> {
    try {
      await this.#limiters[name].consume(key);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }

  /** Counts one for each limit, in order; throws RATE_LIMITED at the first that is reached. */
  async holdDown(limits: readonly (readonly [RateLimitName, string])[]): Promise<void> {
    for (const [name, key] of limits) {
      const wait = await this.secondsUntilAllowed(name, key);
      if (wait > 0) throw new RateLimited(wait);
    }
  }

  /** Counts one against a figure that belongs to the key; throws RATE_LIMITED above it. */
  async keepWithin(name: RateLimitName, key: string, points: number): Promise<void> {
    const used = await this.#limiters[name].consume(key).catch((error: unknown) => {
      if (error instanceof RateLimiterRes) return error;
      throw error;
    });
    if (used.consumedPoints > points) throw new RateLimited(Math.max(1, Math.ceil(used.msBeforeNext / 1000)));
  }

  /** Starts the count anew, after the thing that was limited has ended well. */
  async forget(name: RateLimitName, key: string): Promise<void> {
    await this.#limiters[name].delete(key);
  }
}

import type { Pool } from 'pg';
import { z } from 'zod';
import type { PublishedEvent } from '../../platform/events/event-streams.ts';
import { findOfficerName } from './application-events.queries.ts';

/** What the database announces when an application is entered, changes its state or is taken (trigger application_changed). */
const announcement = z.object({
  id: z.uuid(),
  unitId: z.number().int(),
  state: z.string(),
  version: z.number().int(),
  claimedBy: z.uuid().nullable(),
  claimedUntil: z.string().nullable(),
});

/** More officers than one process has to name at a time. */
const MOST_NAMES = 2_000;

interface Audience {
  isHeard(unitId: number): boolean;
  publish(event: PublishedEvent): void;
}

/**
 * Passes on to open pages what happens to applications. Officers are told by display name, which is looked up once and
 * kept; announcements go out in the order in which they came.
 */
export class ApplicationEvents {
  readonly #pool: Pool;
  readonly #audience: Audience;
  readonly #names = new Map<string, string | null>();
  #sent: Promise<void> = Promise.resolve();

  constructor(pool: Pool, audience: Audience) {
    this.#pool = pool;
    this.#audience = audience;
  }

  announce(payload: string): void {
    this.#sent = this.#sent.then(() => this.#pass(payload)).catch(() => undefined);
  }

  async #pass(payload: string): Promise<void> {
    const { unitId, id, state, version, claimedBy, claimedUntil } = announcement.parse(JSON.parse(payload));
    if (!this.#audience.isHeard(unitId)) return;
    this.#audience.publish({
      name: 'application',
      unitId,
      data: {
        id,
        state,
        version,
        claimedBy: claimedBy === null ? null : await this.#nameOf(claimedBy),
        claimedUntil: claimedUntil === null ? null : new Date(claimedUntil).toISOString(),
      },
    });
  }

  async #nameOf(officerId: string): Promise<string | null> {
    const known = this.#names.get(officerId);
    if (known !== undefined) return known;
    const name = await findOfficerName(this.#pool, officerId);
    if (this.#names.size >= MOST_NAMES) this.#names.clear();
    this.#names.set(officerId, name);
    return name;
  }
}

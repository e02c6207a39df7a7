import type { Response } from 'express';
import { officerUnder } from '../access/act-under.ts';
import { unitIdsOf, type OfficerActor, type SignedInOfficer } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';
import { RateLimited } from '../request-errors.ts';

const HEARTBEAT_MS = 20_000;
const STREAMS_PER_SESSION = 5;
const STREAMS_PER_PROCESS = 1_000;
const RETRY_AFTER_SECONDS = 30;
/** Somebody who reads more slowly than things happen is let go and comes back with a fresh page. */
const UNREAD_BYTES = 64 * 1024;

export interface PublishedEvent {
  readonly name: string;
  readonly unitId: number;
  readonly data: unknown;
}

interface Stream {
  readonly response: Response;
  readonly sessionKey: string;
  actor: OfficerActor;
}

interface NewStream {
  readonly response: Response;
  readonly actor: OfficerActor;
  readonly permission: Permission;
  /** Tells streams of one session from others; never sent or logged. */
  readonly sessionKey: string;
  /** Who the session belongs to now; null when it has ended. */
  findOfficer(): Promise<SignedInOfficer | null>;
}

/**
 * The open event streams of this process. Each hears of the units of its officer and of nothing else. What changes an
 * officer's access ends them at once (`endOf`); what only time ends, a session or an appointment that runs out, is found
 * at the heartbeat, when the session is asked for anew.
 */
export class EventStreams {
  readonly #streams = new Set<Stream>();
  readonly #heartbeatMs: number;

  constructor(heartbeatMs = HEARTBEAT_MS) {
    this.#heartbeatMs = heartbeatMs;
  }

  get count(): number {
    return this.#streams.size;
  }

  open({ response, actor, permission, sessionKey, findOfficer }: NewStream): void {
    const ofSession = [...this.#streams].filter((stream) => stream.sessionKey === sessionKey).length;
    if (this.#streams.size >= STREAMS_PER_PROCESS || ofSession >= STREAMS_PER_SESSION)
      throw new RateLimited(RETRY_AFTER_SECONDS);

    const stream: Stream = { response, sessionKey, actor };
    this.#streams.add(stream);
    const heartbeat = setInterval(() => {
      void findOfficer()
        .then((found) => {
          if (!found) return response.end();
          stream.actor = officerUnder(found, permission);
          this.#write(stream, ': heartbeat\n\n');
        })
        // The permission is gone, or the database is away: the page comes back by itself and is asked for its session then.
        .catch(() => response.end());
    }, this.#heartbeatMs);
    heartbeat.unref();
    response.on('close', () => {
      clearInterval(heartbeat);
      this.#streams.delete(stream);
    });
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    this.#write(stream, 'retry: 3000\n\n');
  }

  /** Whether anybody would hear of this unit; whoever prepares an event for nobody can spare it. */
  isHeard(unitId: number): boolean {
    return [...this.#streams].some((stream) => covers(stream.actor, unitId));
  }

  publish({ name, unitId, data }: PublishedEvent): void {
    const text = `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const stream of this.#streams) if (covers(stream.actor, unitId)) this.#write(stream, text);
  }

  /**
   * Ends the streams of an officer whose roles or sessions are others now, before anything more is heard on them. The
   * page comes back by itself, is asked for its session, and reads what it has missed.
   */
  endOf(officerId: string): void {
    for (const { response, actor } of this.#streams) if (actor.id === officerId) response.end();
  }

  /** Ends all streams. Pages come back at once and read what they have missed. */
  endAll(): void {
    for (const { response } of this.#streams) response.end();
  }

  #write({ response }: Stream, text: string): void {
    if (response.writableEnded) return;
    if (response.writableLength > UNREAD_BYTES) response.destroy();
    else response.write(text);
  }
}

const covers = ({ scope }: OfficerActor, unitId: number): boolean =>
  unitIdsOf(scope)?.includes(unitId) ?? true;

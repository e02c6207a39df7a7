import pg from 'pg';
import type { Logger } from '../log.ts';
import { listenToChannel, ping } from './channel.queries.ts';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
const PING_EVERY_MS = 20_000;
const ANSWER_WITHIN_MS = 5_000;

interface ListenerOptions {
  /** A direct connection: a pooler that shares connections between transactions hears nothing. */
  readonly connectionString: string;
  readonly channel: string;
  readonly log: Logger;
  onMessage(payload: string): void;
  /** Called when it listens again after an interruption: what was announced meanwhile was missed. */
  onGap(): void;
}

/**
 * Listens to one channel of the database on a connection of its own, for as long as the process runs. A connection that
 * breaks, or falls silent without breaking, is replaced, with growing pauses while the database is away.
 */
export class ChannelListener {
  readonly #options: ListenerOptions;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #isClosed = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Resolves when the first connection listens or has failed; the trying goes on by itself. */
  async open(): Promise<void> {
    if (this.#isClosed) return;
    const { connectionString, channel, log, onMessage, onGap } = this.#options;
    const client = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    });
    this.#client = client;
    client.on('error', (error) => this.#replace(client, error));
    client.on('end', () => this.#replace(client, new Error('The connection was closed.')));
    client.on('notification', ({ payload }) => onMessage(payload ?? ''));
    try {
      await client.connect();
      await listenToChannel(client, channel);
      if (this.#failures > 0) onGap();
      this.#failures = 0;
      log.debug({ channel }, 'listening for events');
      this.#pingLater(client);
    } catch (error) {
      this.#replace(client, error);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #pingLater(client: pg.Client): void {
    this.#timer = setTimeout(() => {
      ping(client).then(
        () => {
          if (client === this.#client) this.#pingLater(client);
        },
        (error: unknown) => this.#replace(client, error),
      );
    }, PING_EVERY_MS);
    this.#timer.unref();
  }

  #replace(client: pg.Client, error: unknown): void {
    if (this.#isClosed || client !== this.#client) return;
    this.#client = undefined;
    clearTimeout(this.#timer);
    client.end().catch(() => undefined);
    this.#failures += 1;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS);
    this.#options.log.warn(
      { channel: this.#options.channel, error: String(error), pause },
      'events interrupted',
    );
    this.#timer = setTimeout(() => void this.open(), pause);
    this.#timer.unref();
  }
}

import type { Locale } from '@dinhdanh/i18n';
import type { Actor, Asker } from '../access/actor.ts';
import type { Browser } from '../access/browser.ts';
import type { ScopedReader } from '../persistence/scoped-reader.ts';
import type { UseCases } from '../use-case.ts';
import type { Logger } from '../log.ts';

/** The browser that asks, with the means to know it again. */
export interface AskingBrowser extends Browser {
  keepDevice(bearer: string): void;
}

/** What every resolver gets: who asks, in which language, and the two ways to reach data. */
export interface RequestContext {
  readonly requestId: string;
  readonly locale: Locale;
  /** Whoever asks, with the rows of the permission that the root field requires. */
  readonly actor: Actor;
  /** Address of the caller, for rate limits; behind a proxy only the trusted proxy's word counts. */
  readonly address: string;
  readonly reader: ScopedReader;
  readonly useCases: UseCases;
  readonly log: Logger;
  /** The bearer of the session cookie; null when none came. */
  readonly sessionBearer: string | null;
  readonly browser: AskingBrowser;
  setSession(bearer: string, expiresAt: Date): void;
  clearSession(): void;
}

/** The same at the door, before a root field has named what it requires: nobody has rows yet. */
export interface DoorContext extends Omit<RequestContext, 'actor'> {
  readonly asker: Asker;
}

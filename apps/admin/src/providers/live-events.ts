export interface ApplicationChange {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  /** Who has it open for a decision, by name; null when nobody has. */
  readonly claimedBy: string | null;
  readonly claimedUntil: string | null;
}

/** Null means: something may have changed, nobody can say what. */
export type ApplicationListener = (change: ApplicationChange | null) => void;

export interface LiveEvents {
  /** Gives what ends the subscription. */
  subscribe(listener: ApplicationListener): () => void;
}

/** The part of an EventSource that is used. */
type Source = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;

const ADDRESS = '/events/back-office';
const POLL_EVERY_MS = 60_000;
const CONNECT_AGAIN_AFTER_MS = 15_000;
const CLOSED = 2;

/**
 * One connection for all who listen, open as long as somebody does. The browser mends a broken line by itself; a
 * server that refused is asked again after a while. As long as the line is down the listeners are told once a minute
 * that something may have changed, and once more when it is up again.
 */
export function createLiveEvents(open: () => Source): LiveEvents {
  const listeners = new Set<ApplicationListener>();
  let source: Source | undefined;
  let isUp = false;
  let wasDown = false;
  let poll: ReturnType<typeof setInterval> | undefined;
  let connectAgain: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: ApplicationChange | null) => {
    for (const listener of listeners) listener(change);
  };
  const connect = () => {
    const opened = open();
    source = opened;
    opened.addEventListener('open', () => {
      isUp = true;
      if (wasDown) tell(null);
      wasDown = false;
    });
    opened.addEventListener('error', () => {
      isUp = false;
      wasDown = true;
      if (opened.readyState !== CLOSED || source !== opened) return;
      connectAgain = setTimeout(connect, CONNECT_AGAIN_AFTER_MS);
    });
    opened.addEventListener('application', (event) => {
      tell(JSON.parse((event as MessageEvent<string>).data) as ApplicationChange);
    });
  };
  const start = () => {
    connect();
    poll = setInterval(() => {
      if (!isUp) tell(null);
    }, POLL_EVERY_MS);
  };
  const stop = () => {
    clearInterval(poll);
    clearTimeout(connectAgain);
    source?.close();
    source = undefined;
    isUp = false;
    wasDown = false;
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
  };
}

export const liveEvents = createLiveEvents(() => new EventSource(ADDRESS));

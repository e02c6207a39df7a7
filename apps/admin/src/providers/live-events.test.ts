import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createLiveEvents } from './live-events.ts';

const MINUTE_MS = 60_000;
const CHANGE = { id: 'a', state: 'APPROVED', version: 4, claimedBy: null, claimedUntil: null };

/** A line to the server that a test holds in its hand. */
class Line extends EventTarget {
  readyState = 0;

  close(): void {
    this.readyState = 2;
  }

  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  breaks({ isFinal }: { readonly isFinal: boolean }): void {
    this.readyState = isFinal ? 2 : 0;
    this.dispatchEvent(new Event('error'));
  }

  brings(change: unknown): void {
    this.dispatchEvent(new MessageEvent('application', { data: JSON.stringify(change) }));
  }
}

function listeningTo() {
  const lines: Line[] = [];
  const events = createLiveEvents(() => {
    const line = new Line();
    lines.push(line);
    return line as unknown as EventSource;
  });
  return { lines, events, newest: () => lines.at(-1) as Line };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('everybody who listens shares one connection, and the last to leave closes it', () => {
  const { lines, events, newest } = listeningTo();
  const [one, other] = [vi.fn(), vi.fn()];
  const leave = events.subscribe(one);
  const leaveToo = events.subscribe(other);
  newest().opens();
  newest().brings(CHANGE);
  expect(lines).toHaveLength(1);
  expect(one).toHaveBeenCalledExactlyOnceWith(CHANGE);
  expect(other).toHaveBeenCalledExactlyOnceWith(CHANGE);
  leave();
  expect(newest().readyState).toBe(1);
  leaveToo();
  expect(newest().readyState).toBe(2);
});

test('while the line is down listeners are sent to look once a minute, and once more when it is up again', () => {
  const { events, newest } = listeningTo();
  const listener = vi.fn();
  events.subscribe(listener);
  newest().opens();
  vi.advanceTimersByTime(2 * MINUTE_MS);
  expect(listener).not.toHaveBeenCalled();
  newest().breaks({ isFinal: false });
  vi.advanceTimersByTime(MINUTE_MS);
  expect(listener).toHaveBeenCalledExactlyOnceWith(null);
  newest().opens();
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a server that refused the line is asked for another one', () => {
  const { lines, events, newest } = listeningTo();
  const leave = events.subscribe(vi.fn());
  newest().breaks({ isFinal: true });
  vi.advanceTimersByTime(MINUTE_MS);
  expect(lines).toHaveLength(2);
  leave();
  vi.advanceTimersByTime(MINUTE_MS);
  expect(lines).toHaveLength(2);
});

export { readStatusFeed } from './read-status-feed.ts';
export { StatusEventResolver } from './status-event.resolver.ts';
export { takeUpStatusEvents } from './take-up-status-events.ts';
export { watchExpiries } from './watch-expiries.ts';

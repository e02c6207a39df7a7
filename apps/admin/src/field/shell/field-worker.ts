// The service worker of the field. It is built as a file of its own, and the build writes into it what it keeps.
import { answerFromShell } from './answer-from-shell.ts';

/** The part of a worker's global scope that is used here; the compiler knows this project as one of pages. */
interface WorkerScope {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface LifecycleEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

declare const __SHELL__: {
  readonly version: string;
  readonly page: string;
  readonly files: readonly string[];
};

const scope = globalThis as unknown as WorkerScope;
const shell = __SHELL__;
const PREFIX = 'dinhdanh-field-';
const NAME = PREFIX + shell.version;

scope.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(replaceEarlier());
});

scope.addEventListener('fetch', (event) => {
  const answer = answerFromShell(event.request, {
    page: shell.page,
    files: shell.files,
    openCache: () => scope.caches.open(NAME),
    fetch: (...request) => scope.fetch(...request),
  });
  if (answer) event.respondWith(answer);
});

/** All or nothing: half a page would be kept as a whole one. */
async function keep(): Promise<void> {
  const cache = await scope.caches.open(NAME);
  await cache.addAll([new Request(shell.page, { cache: 'reload' }), ...shell.files]);
  // A page that is open has loaded all that it needs, so nothing has to wait for it to be closed.
  await scope.skipWaiting();
}

async function replaceEarlier(): Promise<void> {
  const names = await scope.caches.keys();
  const earlier = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(earlier.map((name) => scope.caches.delete(name)));
  await scope.clients.claim();
}

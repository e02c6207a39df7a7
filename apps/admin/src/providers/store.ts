import { localStorageStore, memoryStore } from 'ra-core';
import type { Store } from 'ra-core';

const REMEMBERED_KEYS: ReadonlySet<string> = new Set(['locale', 'theme', 'singleLetterKeys']);

/**
 * Preferences outlive the session; everything else (filters and the names searched for) stays in memory, because
 * several officers share one computer.
 */
export function createStore(): Store {
  const remembered = localStorageStore('1', 'DinhDanh');
  const session = memoryStore();
  const storeOf = (key: string) => (REMEMBERED_KEYS.has(key) ? remembered : session);
  return {
    setup: () => {
      remembered.setup();
      session.setup();
    },
    teardown: () => {
      remembered.teardown();
      session.teardown();
    },
    getItem: (key, defaultValue) => storeOf(key).getItem(key, defaultValue),
    setItem: (key, value) => {
      storeOf(key).setItem(key, value);
    },
    removeItem: (key) => {
      storeOf(key).removeItem(key);
    },
    removeItems: (keyPrefix) => {
      session.removeItems(keyPrefix);
    },
    reset: () => {
      session.reset();
    },
    subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
  };
}

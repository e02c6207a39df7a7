import type { KeptRegistration } from './registration-machine.ts';

const KEY = 'dinhdanh.registration';
// Raised whenever the shape changes: what an older page kept is then forgotten and not misread.
const SHAPE = 1;

/** Both are null where the browser forbids them. */
export interface BrowserStorage {
  readonly session: Storage | null;
  /** Used only after "Đây là máy của riêng tôi" was ticked. */
  readonly device: Storage | null;
}

/** Keeps the key to a registration: for this tab, or on a device of one's own until it is over. */
export function saveKept(storage: BrowserStorage, kept: KeptRegistration | null): void {
  write(storage.session, kept);
  write(storage.device, kept?.isOwnDevice ? kept : null);
}

export function loadKept(storage: BrowserStorage): KeptRegistration | null {
  return read(storage.session) ?? read(storage.device);
}

/** Whoever comes through the door of the start page may be the next person at a shared computer. */
export function forgetSession(storage: BrowserStorage): void {
  write(storage.session, null);
}

function write(storage: Storage | null, kept: KeptRegistration | null): void {
  try {
    if (kept === null) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify({ shape: SHAPE, kept }));
  } catch {
    // Storage that is full or forbidden costs only the resuming.
  }
}

function read(storage: Storage | null): KeptRegistration | null {
  try {
    const found = JSON.parse(storage?.getItem(KEY) ?? 'null') as {
      shape: number;
      kept: KeptRegistration;
    } | null;
    return found?.shape === SHAPE ? found.kept : null;
  } catch {
    return null;
  }
}

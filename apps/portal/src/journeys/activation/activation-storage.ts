import type { ActivationProgress, KeptActivation } from './activation-machine.ts';

const KEY = 'dinhdanh.activation';
// Raised whenever the shape changes: progress kept by an older page is then forgotten and not misread.
const SHAPE = 2;

/** Both are null where the browser forbids them. */
export interface BrowserStorage {
  readonly session: Storage | null;
  readonly device: Storage | null;
}

/**
 * Keeps where a person is. For a reload everything, in the storage of the session, so that it ends with the tab: the
 * computer may be one in a library. For a closed browser or a power cut only the key that is worth nothing without the
 * person's number (ADR 23).
 */
export function saveProgress(storage: BrowserStorage, progress: ActivationProgress | null): void {
  write(storage.session, progress);
  write(storage.device, progress?.kept ?? null);
}

export function loadProgress(storage: BrowserStorage, now: number): ActivationProgress | null {
  const inSession = read<ActivationProgress>(storage.session);
  if (inSession) return inSession;
  const kept = read<KeptActivation>(storage.device);
  return kept && kept.until > now ? { step: 'personalId', flow: null, kept, outcome: null } : null;
}

/** Whoever comes through the door of the start page may be the next person at a shared computer. */
export function forgetSession({ session }: BrowserStorage): void {
  write(session, null);
}

function write(storage: Storage | null, value: object | null): void {
  try {
    if (value === null) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify({ shape: SHAPE, value }));
  } catch {
    // Storage that is full or forbidden costs only the resuming.
  }
}

function read<Value>(storage: Storage | null): Value | null {
  try {
    const found = JSON.parse(storage?.getItem(KEY) ?? 'null') as { shape: number; value: Value } | null;
    return found?.shape === SHAPE ? found.value : null;
  } catch {
    return null;
  }
}

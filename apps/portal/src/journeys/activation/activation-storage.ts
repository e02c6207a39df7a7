import type { ActivationProgress } from './activation-machine.ts';

const KEY = 'dinhdanh.activation';
// Raised whenever the shape changes: progress kept by an older page is then forgotten and not misread.
const SHAPE = 1;

/**
 * Keeps where a person is, for a reload in the middle. The storage of the session, so that it ends with the tab: the
 * computer may be one in a library.
 */
export function saveProgress(storage: Storage | null, progress: ActivationProgress | null): void {
  try {
    if (progress === null) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify({ shape: SHAPE, progress }));
  } catch {
    // Storage that is full or forbidden costs only the resuming.
  }
}

export function loadProgress(storage: Storage | null): ActivationProgress | null {
  try {
    const kept = JSON.parse(storage?.getItem(KEY) ?? 'null') as {
      shape: number;
      progress: ActivationProgress;
    } | null;
    return kept?.shape === SHAPE ? kept.progress : null;
  } catch {
    return null;
  }
}

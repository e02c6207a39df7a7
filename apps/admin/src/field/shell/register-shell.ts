const WORKER = '/admin/field-worker.js';
/** The rest of the dashboard is never answered by the worker. */
const SCOPE = '/admin/field';

/** Has the pages of the field kept on the phone; false when this browser or its settings do not allow it. */
export async function registerShell(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE, updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    // Without a network nothing is registered anew, and what was registered before serves on.
    return (await navigator.serviceWorker.getRegistration(SCOPE))?.active != null;
  }
}

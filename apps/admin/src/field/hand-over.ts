import type { Member } from './field-list.ts';

const NAME = 'dinhdanh-field';

/**
 * Tells the field, which may lie on this computer or not, who is at it now: lists of whoever was here before go, even when
 * the next person never opens the field while there is a network. Loads nothing where nobody ever went door to door.
 */
export async function handOver(to: Member | null): Promise<void> {
  if (!('indexedDB' in globalThis)) return;
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === NAME)) return;
  const { openFieldStore } = await import('./field-store.ts');
  const store = await openFieldStore();
  await (to ? store.enter({ username: to.username, displayName: to.displayName }) : store.leave());
}

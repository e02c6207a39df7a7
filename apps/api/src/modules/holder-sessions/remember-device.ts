import { browserWords, type BrowserWords } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Browser } from '../../platform/access/browser.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { isDeviceOf, isDeviceToken, keepDevice } from './holder-device.queries.ts';

/** Whether the holder has signed in to this account in this browser before. */
export async function isKnownDevice(
  em: EntityManager,
  accountId: string,
  { deviceBearer }: Pick<Browser, 'deviceBearer'>,
): Promise<boolean> {
  return deviceBearer !== null && (await isDeviceOf(em, accountId, bearerHash(deviceBearer)));
}

export interface RememberedDevice extends BrowserWords {
  readonly id: string;
  /** For the cookie of this browser; nobody else ever sees it. */
  readonly bearer: string;
  /** The account was not signed in with here before, or the holder has removed the device since. */
  readonly isNew: boolean;
}

/**
 * Remembers the browser in which somebody proved to be the holder, as part of the use case in which it happened. A
 * browser that is a device of other accounts too keeps its cookie; one that we did not give is never taken over.
 */
export async function rememberDevice(
  { em, now }: Transaction,
  holder: { readonly accountId: string; readonly citizenId: string },
  browser: Browser,
): Promise<RememberedDevice> {
  const isNew = !(await isKnownDevice(em, holder.accountId, browser));
  const brought = browser.deviceBearer;
  const bearer = brought !== null && (await isDeviceToken(em, bearerHash(brought))) ? brought : newBearer();
  const words = browserWords(browser.userAgent);
  const id = await keepDevice(em, { ...holder, ...words, tokenHash: bearerHash(bearer), at: now });
  return { id, bearer, isNew, ...words };
}

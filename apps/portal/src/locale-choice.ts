import { PORTAL_LOCALES } from '@dinhdanh/i18n/portal';
import type { PortalLocale } from '@dinhdanh/i18n/portal';

const KEY = 'dinhdanh.locale';

/** Kept for the session only: the next person at a shared computer starts in Vietnamese again. */
export function saveLocale(storage: Storage | null, locale: PortalLocale): void {
  try {
    storage?.setItem(KEY, locale);
  } catch {
    // Without storage the choice lasts until the next load.
  }
}

export function loadLocale(storage: Storage | null): PortalLocale {
  try {
    const kept = storage?.getItem(KEY);
    return PORTAL_LOCALES.find((locale) => locale === kept) ?? 'vi';
  } catch {
    return 'vi';
  }
}

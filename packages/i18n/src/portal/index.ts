import { vi } from './vi.ts';

export type PortalTexts = typeof vi;
export const PORTAL_LOCALES = ['vi', 'en'] as const;
export type PortalLocale = (typeof PORTAL_LOCALES)[number];

/** Vietnamese is in the first load: most visitors need nothing else, and the page must speak before any second request. */
export async function loadPortalTexts(locale: PortalLocale): Promise<PortalTexts> {
  return locale === 'vi' ? vi : (await import('./en.ts')).en;
}

import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider } from 'ra-core';

export type DashboardLocale = 'vi' | 'en';

const MESSAGES = { vi: dashboardMessages.vi, en: { ...englishMessages, ...dashboardMessages.en } };

export function createI18nProvider(initialLocale: unknown): I18nProvider {
  return polyglotI18nProvider(
    (locale) => MESSAGES[localeOf(locale)],
    localeOf(initialLocale),
    // Each language is named by the button that leads to it.
    [
      { locale: 'vi', name: dashboardMessages.en.frame.switchLanguage },
      { locale: 'en', name: dashboardMessages.vi.frame.switchLanguage },
    ],
    // Server codes that have no text yet fall back to a sentence, never to a warning on the console.
    { allowMissing: true },
  );
}

export function localeOf(locale: unknown): DashboardLocale {
  return locale === 'en' ? 'en' : 'vi';
}

import { useLocale } from 'ra-core';

import { localeOf } from '../providers/i18n-provider.ts';
import type { DashboardLocale } from '../providers/i18n-provider.ts';

export function useDisplayLocale(): DashboardLocale {
  return localeOf(useLocale());
}

import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AgencyCode } from '../../generated/graphql.ts';

/** What an agency is called: in Vietnamese as the server says it for today, in English by our own word. */
export function useAgencyName(): (agency: { readonly code: AgencyCode; readonly name: string }) => string {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  return ({ code, name }) => (locale === 'vi' ? name : translate(`agencies.name.${code}`));
}

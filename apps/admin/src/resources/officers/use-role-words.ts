import { addDays, formatDate } from '@dinhdanh/domain/formats';
import { termLabel } from '@dinhdanh/i18n/terms';
import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { OfficerRole } from '../../generated/graphql.ts';

interface WordedRole {
  readonly role: OfficerRole;
  readonly unit: { readonly name: string };
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly coversFor?: string | null;
}

/** Roles in units as they are said: what, where, and from when to which last day. */
export function useRoleWords() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const roleName = (role: OfficerRole): string => termLabel('officerRole', role, locale);
  return {
    roleName,
    where: ({ role, unit, coversFor }: WordedRole): string =>
      translate('officerAdmin.roleAt', { role: roleName(role), unit: unit.name }) +
      (coversFor ? ` (${translate('officerAdmin.coverOf', { name: coversFor })})` : ''),
    days: ({ validFrom, validTo }: Pick<WordedRole, 'validFrom' | 'validTo'>): string =>
      validTo === null
        ? translate('officerAdmin.since', { from: formatDate(validFrom) })
        : translate('officerAdmin.sinceUntil', {
            from: formatDate(validFrom),
            until: formatDate(addDays(validTo, -1)),
          }),
  };
}

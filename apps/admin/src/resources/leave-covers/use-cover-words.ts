import { addDays, formatDate } from '@dinhdanh/domain/formats';
import { termLabel } from '@dinhdanh/i18n/terms';
import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { LeaveCover } from './leave-cover-acts.ts';

/** A cover as it is said: role, unit and days, the last one named. */
export function useCoverWords() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const roleName = ({ role }: Pick<LeaveCover, 'role'>): string => termLabel('officerRole', role, locale);
  const lastDay = ({ validTo }: Pick<LeaveCover, 'validTo'>): string => formatDate(addDays(validTo, -1));
  return {
    roleName,
    lastDay,
    days: (cover: LeaveCover): string =>
      translate('leaveCovers.days', { from: formatDate(cover.validFrom), until: lastDay(cover) }),
  };
}

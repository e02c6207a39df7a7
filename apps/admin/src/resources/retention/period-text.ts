import { termLabel } from '@dinhdanh/i18n/terms';
import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { RetentionPeriod } from '../../providers/data-provider.ts';

type Unit = NonNullable<RetentionPeriod['unit']>;

/** Words for kinds and periods, in the language of the screen. */
export function usePeriodText() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  return {
    kind: (kind: RetentionPeriod['kind']): string => termLabel('retentionKind', kind, locale),
    end: (end: RetentionPeriod['end']): string => termLabel('retentionEnd', end, locale),
    holds: (holds: RetentionPeriod['heldBy']): string =>
      holds.map((hold) => termLabel('retentionHold', hold, locale)).join('; '),
    length: (amount: number | null, unit: Unit | null): string =>
      amount === null || unit === null
        ? translate('retention.forEver')
        : `${amount} ${termLabel('retentionUnit', unit, locale)}`,
  };
}

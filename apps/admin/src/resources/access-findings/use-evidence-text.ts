import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AccessFinding } from '../../providers/data-provider.ts';

/** The numbers of a finding in one sentence. */
export function useEvidenceText(): (evidence: AccessFinding['evidence']) => string {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const figures = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  return (evidence) =>
    evidence
      .map(({ name, value }) => translate(`accessFindings.figure.${name}`, { value: figures.format(value) }))
      .join(', ');
}

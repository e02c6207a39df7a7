import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AccessFinding } from '../../providers/data-provider.ts';

/** What a finding is about comes first, what it is held against after it; the server tells them in no order. */
const IN_ORDER = [
  ...['ofName', 'elsewhere', 'otherHamlets', 'times', 'openedAfter', 'openings'],
  ...['denied', 'people', 'expected', 'withinMinutes'],
];
/** These are a part of the people. */
const PARTS = new Set(['ofName', 'elsewhere', 'otherHamlets']);

/** The numbers of a finding in one sentence. */
export function useEvidenceText(): (evidence: AccessFinding['evidence']) => string {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const figures = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  return (evidence) => {
    const isPart = evidence.some(({ name }) => PARTS.has(name));
    return evidence
      .toSorted((one, other) => IN_ORDER.indexOf(one.name) - IN_ORDER.indexOf(other.name))
      .map(({ name, value }) =>
        translate(`accessFindings.figure.${isPart && name === 'people' ? 'ofPeople' : name}`, {
          value: figures.format(value),
        }),
      )
      .join(', ');
  };
}

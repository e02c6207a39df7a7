import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { ApplicationListItem } from '../../providers/data-provider.ts';

/** What the comparison with the population database wants an officer to see before opening the case. */
export function ApplicationFlags({ item }: { readonly item: ApplicationListItem }) {
  const translate = useTranslate();
  switch (item.populationCheckOutcome) {
    case 'MISMATCHED':
      return (
        <ToneChip tone="error" icon={ErrorIcon}>
          {item.mismatchedFields.map((field) => translate(`field.${field}`, { _: field })).join(', ')}
        </ToneChip>
      );
    case 'NOT_FOUND':
      return (
        <ToneChip tone="error" icon={HelpIcon}>
          {translate('flag.notFound')}
        </ToneChip>
      );
    case 'UNAVAILABLE':
      return (
        <ToneChip tone="info" icon={HourglassIcon}>
          {translate('flag.unavailable')}
        </ToneChip>
      );
    case 'MATCHED':
    case null:
      return null;
  }
}

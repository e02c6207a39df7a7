import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import type { PhoneChangeState } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const PEOPLE_TEXTS: Readonly<Record<PhoneChangeState, string>> = {
  AWAITING_CONFIRMATION: 'waiting',
  CHANGED: 'by',
  DECLINED: 'declinedBy',
  OVERTAKEN: 'overtaken',
};

/** When and how the registered number of the person was changed; nothing where it never was. */
export function PhoneChangesPanel({ applicationId }: { readonly applicationId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data: changes = [] } = useQuery({
    queryKey: ['phone-changes', applicationId],
    queryFn: () => dataProvider.getPhoneChangesOfApplicant(applicationId),
  });
  if (changes.length === 0) return null;
  return (
    <Panel title={translate('phoneChanges.case.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changes.map((change, index) => (
          <Box
            component="li"
            key={change.id}
            sx={{ py: 1.5, borderTop: index === 0 ? 0 : 1, borderColor: 'divider' }}
          >
            <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {translate('phoneChanges.waiting.change', {
                from: change.maskedOldPhoneNumber,
                to: change.maskedNewPhoneNumber,
              })}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {formatDateTime(new Date(change.decidedAt ?? change.requestedAt))} ·{' '}
              {translate(`phoneChanges.way.${change.way}`)} ·{' '}
              {translate(`phoneChanges.state.${change.state}`)}
            </Typography>
            {change.way === 'COUNTER' && (
              <Typography variant="body2" color="textSecondary">
                {translate(`phoneChanges.case.${PEOPLE_TEXTS[change.state]}`, {
                  requested: change.requestedBy ?? '–',
                  decided: change.decidedBy ?? '–',
                })}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

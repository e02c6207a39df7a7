import { formatDateTime } from '@dinhdanh/domain/formats';
import PhonelinkSetupIcon from '@mui/icons-material/PhonelinkSetupOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { PhoneChange } from '../../providers/data-provider.ts';
import { DecidePhoneChangeDialog } from './DecidePhoneChangeDialog.tsx';
import type { PhoneChangeDecision } from './DecidePhoneChangeDialog.tsx';
import { useWaitingPhoneChanges } from './use-waiting-phone-changes.ts';

/** What a second officer has to look at, the oldest first. */
export function WaitingPhoneChanges() {
  const translate = useTranslate();
  const { data: changes, error, refetch } = useWaitingPhoneChanges();
  const { canAccess: canConfirm = false } = useCanAccess({ resource: 'phone-change', action: 'confirm' });
  const [deciding, setDeciding] = useState<PhoneChangeDecision>();
  return (
    <Panel title={translate('phoneChanges.waiting.title')}>
      <Typography color="textSecondary">{translate('phoneChanges.waiting.hint')}</Typography>
      {changes ? (
        <WaitingList changes={changes} onDecide={canConfirm ? setDeciding : undefined} />
      ) : error ? (
        <FailurePanel
          title={translate('phoneChanges.waiting.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('phoneChanges.loading')}>
          <Skeleton height={96} />
        </Box>
      )}
      {deciding && (
        <DecidePhoneChangeDialog
          {...deciding}
          onClose={() => {
            setDeciding(undefined);
          }}
        />
      )}
    </Panel>
  );
}

interface WaitingListProps {
  readonly changes: readonly PhoneChange[];
  /** Missing for whoever may read and not confirm. */
  readonly onDecide: ((decision: PhoneChangeDecision) => void) | undefined;
}

function WaitingList({ changes, onDecide }: WaitingListProps) {
  const translate = useTranslate();
  if (changes.length === 0)
    return (
      <StatePanel
        icon={PhonelinkSetupIcon}
        title={translate('phoneChanges.waiting.emptyTitle')}
        text={translate('phoneChanges.waiting.emptyText')}
      />
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changes.map((change) => (
        <WaitingRow key={change.id} change={change} onDecide={onDecide} />
      ))}
    </Box>
  );
}

function WaitingRow({
  change,
  onDecide,
}: Pick<WaitingListProps, 'onDecide'> & { readonly change: PhoneChange }) {
  const translate = useTranslate();
  const nameId = useId();
  const word = (key: string, values?: Record<string, string>) =>
    translate(`phoneChanges.waiting.${key}`, values);
  const { fullName: name, document, requestedBy, requestedAt, confirmableUntil, allowedActions } = change;
  return (
    <Box
      component="li"
      aria-labelledby={nameId}
      sx={{
        py: 3,
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3" id={nameId} sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        {change.isUsedByOthers && (
          <ToneChip tone="warning" icon={WarningIcon}>
            {word('shared')}
          </ToneChip>
        )}
      </Box>
      <Details
        isWide
        details={[
          { label: translate('phoneChanges.form.number'), value: change.maskedPersonalIdNumber },
          {
            label: word('phones'),
            value: word('change', { from: change.maskedOldPhoneNumber, to: change.maskedNewPhoneNumber }),
          },
          {
            label: translate('phoneChanges.form.document'),
            value: document ? translate(`phoneChanges.document.${document}`) : '–',
          },
          {
            label: word('requestedLabel'),
            value: word('requested', {
              name: requestedBy ?? '–',
              moment: formatDateTime(new Date(requestedAt)),
            }),
          },
          {
            label: word('until'),
            value: confirmableUntil ? formatDateTime(new Date(confirmableUntil)) : '–',
          },
        ]}
      />
      {onDecide && allowedActions.length === 0 && (
        <Typography color="textSecondary">{word('own')}</Typography>
      )}
      {onDecide && allowedActions.includes('CONFIRM') && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button
            variant="contained"
            aria-label={word('confirmOf', { name })}
            onClick={() => {
              onDecide({ change, kind: 'confirm' });
            }}
          >
            {word('confirm')}
          </Button>
          <Button
            variant="outlined"
            aria-label={word('declineOf', { name })}
            onClick={() => {
              onDecide({ change, kind: 'decline' });
            }}
          >
            {word('decline')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

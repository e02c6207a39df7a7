import { formatDateTime } from '@dinhdanh/domain/formats';
import { termLabel } from '@dinhdanh/i18n/terms';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { RowTable } from '../../components/RowTable.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { BackOfficeProvider, RetentionChange } from '../../providers/data-provider.ts';
import { PanelState } from '../../components/PanelState.tsx';
import { usePeriodText } from './period-text.ts';

const SettleChangeDialog = lazy(() => import('./SettleChangeDialog.tsx'));
const CHANGES = { offset: 0, limit: 50 };

type Action = RetentionChange['allowedActions'][number];

/** Who wanted which period and why, and who decided: what waits first. */
export function ChangesPanel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['retention', 'changes'],
    queryFn: () => dataProvider.getRetentionChanges(CHANGES),
  });
  const [act, setAct] = useState<{ readonly change: RetentionChange; readonly action: Action }>();
  return (
    <Panel title={translate('retention.changes.title')}>
      {data ? (
        <Changes
          changes={data.items}
          onAct={(change, action) => {
            setAct({ change, action });
          }}
        />
      ) : (
        <PanelState texts="retention.changes" error={error} onRetry={refetch} />
      )}
      {act && (
        <Suspense fallback={null}>
          <SettleChangeDialog
            {...act}
            onClose={() => {
              setAct(undefined);
            }}
          />
        </Suspense>
      )}
    </Panel>
  );
}

interface ChangesProps {
  readonly changes: readonly RetentionChange[];
  readonly onAct: (change: RetentionChange, action: Action) => void;
}

function Changes({ changes, onAct }: ChangesProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const say = usePeriodText();
  const { canAccess: canDecide = false } = useCanAccess({ resource: 'retention', action: 'decide' });
  const { canAccess: canPropose = false } = useCanAccess({ resource: 'retention', action: 'propose' });
  const actionsOf = ({ allowedActions }: RetentionChange) =>
    allowedActions.filter((action) => (action === 'WITHDRAW' ? canPropose : canDecide));
  const by = (name: string | null, moment: string | null) =>
    name && moment ? translate('retention.by', { name, moment: formatDateTime(new Date(moment)) }) : '';
  if (changes.length === 0) return <Typography>{translate('retention.changes.empty')}</Typography>;
  return (
    <RowTable<RetentionChange>
      label={translate('retention.changes.title')}
      rows={changes}
      keyOf={({ id }) => id}
      columns={[
        {
          label: translate('retention.kind'),
          cell: (change) => (
            <>
              <Box sx={{ fontWeight: 600 }}>{say.kind(change.kind)}</Box>
              {translate('retention.fromTo', {
                from: say.length(change.amountBefore, change.unit),
                to: say.length(change.amount, change.unit),
              })}
            </>
          ),
        },
        {
          label: translate('retention.proposal'),
          cell: ({ reason, proposedByName, proposedAt }) => (
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {reason}
              <Typography variant="body2" color="textSecondary">
                {by(proposedByName, proposedAt)}
              </Typography>
            </Box>
          ),
        },
        {
          label: translate('retention.decision'),
          cell: ({ state, decidedByName, decidedAt, decisionText }) => (
            <Box sx={{ overflowWrap: 'anywhere' }}>
              {termLabel('retentionChangeState', state, locale)}
              {decisionText && <div>{decisionText}</div>}
              <Typography variant="body2" color="textSecondary">
                {by(decidedByName, decidedAt)}
              </Typography>
            </Box>
          ),
        },
      ]}
      action={
        changes.some((change) => actionsOf(change).length > 0)
          ? {
              label: translate('retention.act'),
              cell: (change) => <ChangeActions change={change} actions={actionsOf(change)} onAct={onAct} />,
            }
          : null
      }
    />
  );
}

interface ChangeActionsProps extends Pick<ChangesProps, 'onAct'> {
  readonly change: RetentionChange;
  readonly actions: readonly Action[];
}

function ChangeActions({ change, actions, onAct }: ChangeActionsProps) {
  const locale = useDisplayLocale();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {actions.map((action) => (
        <Button
          key={action}
          size="small"
          variant={action === 'APPROVE' ? 'contained' : 'outlined'}
          color={action === 'REFUSE' ? 'error' : 'primary'}
          onClick={() => {
            onAct(change, action);
          }}
        >
          {termLabel('retentionChangeAction', action, locale)}
        </Button>
      ))}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { RowTable } from '../../components/RowTable.tsx';
import type { BackOfficeProvider, RetentionPeriod } from '../../providers/data-provider.ts';
import { PanelState } from '../../components/PanelState.tsx';
import { usePeriodText } from './period-text.ts';

const ProposePeriodDialog = lazy(() => import('./ProposePeriodDialog.tsx'));

/** Every kind of record: how long, what then, by which article, and what is proposed. */
export function PeriodsPanel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['retention', 'periods'],
    queryFn: () => dataProvider.getRetentionPeriods(),
  });
  const [chosen, setChosen] = useState<RetentionPeriod>();
  const close = () => {
    setChosen(undefined);
  };
  return (
    <Panel title={translate('retention.periods.title')}>
      {data ? (
        <PeriodTable periods={data} onPropose={setChosen} />
      ) : (
        <PanelState texts="retention.periods" error={error} onRetry={refetch} />
      )}
      {chosen && (
        <Suspense fallback={null}>
          <ProposePeriodDialog period={chosen} onClose={close} />
        </Suspense>
      )}
    </Panel>
  );
}

interface PeriodTableProps {
  readonly periods: readonly RetentionPeriod[];
  readonly onPropose: (period: RetentionPeriod) => void;
}

function PeriodTable({ periods, onPropose }: PeriodTableProps) {
  const translate = useTranslate();
  const say = usePeriodText();
  const { canAccess: canPropose = false } = useCanAccess({ resource: 'retention', action: 'propose' });
  return (
    <RowTable<RetentionPeriod>
      label={translate('retention.periods.title')}
      rows={periods}
      keyOf={({ kind }) => kind}
      columns={[
        {
          label: translate('retention.kind'),
          cell: ({ kind }) => <Box sx={{ fontWeight: 600 }}>{say.kind(kind)}</Box>,
        },
        { label: translate('retention.period'), cell: (period) => <Length period={period} /> },
        { label: translate('retention.end'), cell: ({ end }) => say.end(end) },
        {
          label: translate('retention.article'),
          cell: ({ article, heldBy }) => (
            <>
              {article}
              {heldBy.length > 0 && (
                <Typography variant="body2" color="textSecondary">
                  {translate('retention.heldBy', { holds: say.holds(heldBy) })}
                </Typography>
              )}
            </>
          ),
        },
      ]}
      action={
        canPropose
          ? {
              label: translate('retention.change'),
              cell: (period) =>
                period.least !== null &&
                !period.waiting && (
                  <Button
                    size="small"
                    aria-label={translate('retention.proposeOf', { kind: say.kind(period.kind) })}
                    onClick={() => {
                      onPropose(period);
                    }}
                  >
                    {translate('retention.propose')}
                  </Button>
                ),
            }
          : null
      }
    />
  );
}

/** The period in force; where it was chosen here, or another one is proposed, that too. */
function Length({ period }: { readonly period: RetentionPeriod }) {
  const translate = useTranslate();
  const say = usePeriodText();
  const { amount, unit, standardAmount, chosenBy, waiting } = period;
  return (
    <>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {say.length(amount, unit)}
      </Box>
      {chosenBy && (
        <Typography variant="body2" color="textSecondary">
          {translate('retention.chosen', { standard: say.length(standardAmount, unit) })}
        </Typography>
      )}
      {waiting && (
        <Typography variant="body2" color="textSecondary">
          {translate('retention.waiting', { length: say.length(waiting.amount, waiting.unit) })}
        </Typography>
      )}
    </>
  );
}

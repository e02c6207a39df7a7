import { formatDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { BackOfficeProvider, ReportPlan, TargetCampaign } from '../../providers/data-provider.ts';

const ScheduleDialog = lazy(() => import('./ScheduleDialog.tsx'));

/** When reports of the own unit are drafted by themselves, and the next time. */
export function SchedulePanel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({ queryKey: ['ward-reports', 'plan'], queryFn: () => dataProvider.getReportPlan() });
  return (
    <Panel title={translate('wardReports.schedule.title')}>
      {plan ? (
        <Schedule plan={plan} />
      ) : error ? (
        <FailurePanel
          title={translate('wardReports.schedule.failed')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Skeleton variant="rounded" height={72} aria-label={translate('wardReports.schedule.loading')} />
      )}
    </Panel>
  );
}

function Schedule({ plan }: { readonly plan: ReportPlan }) {
  const translate = useTranslate();
  const [act, setAct] = useState<'SET' | 'REMOVE'>();
  const { reportSchedule: schedule } = plan;
  return (
    <>
      {schedule ? (
        <ScheduleText schedule={schedule} />
      ) : (
        <Typography>{translate('wardReports.schedule.none')}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
        <Button
          variant="outlined"
          onClick={() => {
            setAct('SET');
          }}
        >
          {translate(`wardReports.schedule.${schedule ? 'change' : 'set'}`)}
        </Button>
        {schedule && (
          <Button
            color="error"
            onClick={() => {
              setAct('REMOVE');
            }}
          >
            {translate('wardReports.schedule.remove')}
          </Button>
        )}
      </Box>
      {act && (
        <Suspense fallback={null}>
          <ScheduleDialog
            plan={plan}
            isRemoval={act === 'REMOVE'}
            onClose={() => {
              setAct(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function ScheduleText({ schedule }: { readonly schedule: NonNullable<ReportPlan['reportSchedule']> }) {
  const translate = useTranslate();
  const { data: campaigns } = useGetList<TargetCampaign>('target-campaigns');
  const { period, day, nextOn, campaignId, recipients } = schedule;
  const campaign = campaigns?.find(({ id }) => id === campaignId);
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`wardReports.schedule.${period}`, {
          day,
          weekday: period === 'WEEKLY' ? translate(`wardReports.schedule.weekday.d${day}`) : '',
        })}
      </Typography>
      {campaign && (
        <Typography>
          {translate('wardReports.schedule.campaign', { number: campaign.documentNumber })}
        </Typography>
      )}
      <Typography>{translate('wardReports.schedule.next', { day: formatDate(nextOn) })}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {translate('wardReports.recipients')}
      </Typography>
      <Box component="ul" aria-label={translate('wardReports.recipients')} sx={{ m: 0, pl: 5 }}>
        {recipients.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </>
  );
}

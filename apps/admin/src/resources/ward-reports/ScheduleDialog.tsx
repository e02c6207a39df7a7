import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useGetList, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { SetReportScheduleInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, ReportPlan, TargetCampaign } from '../../providers/data-provider.ts';

const PERIODS = ['WEEKLY', 'MONTHLY'] as const;
type ScheduledPeriod = (typeof PERIODS)[number];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MONDAY = '1';

interface ScheduleDialogProps {
  readonly plan: ReportPlan;
  /** The schedule is taken away, not changed. */
  readonly isRemoval: boolean;
  readonly onClose: () => void;
}

export default function ScheduleDialog({ plan, isRemoval, onClose }: ScheduleDialogProps) {
  const { reportSchedule: schedule } = plan;
  return isRemoval && schedule ? (
    <RemoveDialog schedule={schedule} onClose={onClose} />
  ) : (
    <SetDialog plan={plan} onClose={onClose} />
  );
}

/** What setting and removing do with their answer. */
function useScheduling(doneText: string, onClose: () => void) {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const send = (input: SetReportScheduleInput) => {
    void submit(
      () => dataProvider.setReportSchedule(input),
      (answer) => {
        if (answer.__typename !== 'ReportScheduleSet') return answer;
        void queryClient.invalidateQueries({ queryKey: ['ward-reports', 'plan'] });
        notify(doneText, { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return { send, isPending, trouble };
}

interface RemoveDialogProps {
  readonly schedule: NonNullable<ReportPlan['reportSchedule']>;
  readonly onClose: () => void;
}

function RemoveDialog({ schedule: { campaignId, day, recipients }, onClose }: RemoveDialogProps) {
  const translate = useTranslate();
  const { send, isPending, trouble } = useScheduling('wardReports.schedule.removed', onClose);
  return (
    <ActDialog
      title={translate('wardReports.schedule.removeTitle')}
      confirm={translate('wardReports.schedule.remove')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        send({ campaignId, period: 'ON_DEMAND', day, recipients });
      }}
      onClose={onClose}
    >
      <Typography>{translate('wardReports.schedule.removeText')}</Typography>
    </ActDialog>
  );
}

function SetDialog({ plan, onClose }: Omit<ScheduleDialogProps, 'isRemoval'>) {
  const { reportSchedule: schedule, usualReportRecipients } = plan;
  const translate = useTranslate();
  const { send, isPending, trouble } = useScheduling('wardReports.schedule.saved', onClose);
  const { data: campaigns = [] } = useGetList<TargetCampaign>('target-campaigns');
  const [chosenId, setChosenId] = useState(schedule?.campaignId ?? '');
  const [period, setPeriod] = useState<ScheduledPeriod>(
    schedule?.period === 'MONTHLY' ? 'MONTHLY' : 'WEEKLY',
  );
  const [day, setDay] = useState(schedule ? String(schedule.day) : MONDAY);
  const [recipients, setRecipients] = useState((schedule?.recipients ?? usualReportRecipients).join('\n'));
  const campaignId = chosenId || (campaigns[0]?.id ?? '');
  return (
    <ActDialog
      title={translate('wardReports.schedule.dialogTitle')}
      confirm={translate('wardReports.schedule.save')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        send({ campaignId, period, day: Math.trunc(Number(day)), recipients: recipients.split('\n') });
      }}
      onClose={onClose}
    >
      <TextField
        select
        label={translate('wardBoard.campaign')}
        value={campaigns.some(({ id }) => id === campaignId) ? campaignId : ''}
        onChange={(event) => {
          setChosenId(event.target.value);
        }}
      >
        {campaigns.map(({ id, documentNumber }) => (
          <MenuItem key={id} value={id}>
            {translate('wardBoard.campaignOption', { number: documentNumber })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('wardReports.schedule.period')}
        value={period}
        onChange={(event) => {
          setPeriod(event.target.value as ScheduledPeriod);
          setDay(MONDAY);
        }}
      >
        {PERIODS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`wardReports.period.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayOfPeriod period={period} value={day} trouble={trouble?.fields['day']} onChange={setDay} />
      <TextField
        multiline
        minRows={3}
        required
        label={translate('wardReports.recipients')}
        value={recipients}
        error={trouble?.fields['recipients'] !== undefined}
        helperText={trouble?.fields['recipients'] ?? translate('wardReports.recipientsHint')}
        onChange={(event) => {
          setRecipients(event.target.value);
        }}
      />
    </ActDialog>
  );
}

interface DayOfPeriodProps {
  readonly period: ScheduledPeriod;
  readonly value: string;
  readonly trouble: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A day of the week by its name, a day of the month by its number. */
function DayOfPeriod({ period, value, trouble, onChange }: DayOfPeriodProps) {
  const translate = useTranslate();
  const change = (event: { readonly target: { readonly value: string } }) => {
    onChange(event.target.value);
  };
  if (period === 'MONTHLY') {
    return (
      <TextField
        type="number"
        required
        label={translate('wardReports.schedule.dayLabel')}
        value={value}
        error={trouble !== undefined}
        helperText={trouble ?? translate('wardReports.schedule.dayHint')}
        slotProps={{ htmlInput: { min: 1, max: 28, inputMode: 'numeric' } }}
        onChange={change}
      />
    );
  }
  return (
    <TextField
      select
      label={translate('wardReports.schedule.weekdayLabel')}
      value={value}
      error={trouble !== undefined}
      helperText={trouble}
      onChange={change}
    >
      {WEEKDAYS.map((weekday) => (
        <MenuItem key={weekday} value={String(weekday)}>
          {translate(`wardReports.schedule.weekday.d${weekday}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

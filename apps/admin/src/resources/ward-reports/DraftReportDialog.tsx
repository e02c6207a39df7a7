import { addDays, localDateOf } from '@dinhdanh/domain/formats';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { ActDialog } from '../../components/ActDialog.tsx';
import { DayField } from '../../components/DayField.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, TargetCampaign } from '../../providers/data-provider.ts';

/** A report about days of the head's choice; the last seven stand there already. */
export default function DraftReportDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data: campaigns = [] } = useGetList<TargetCampaign>('target-campaigns');
  const { submit, isPending, trouble } = useSubmission();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [yesterday] = useState(() => addDays(localDateOf(new Date()), -1));
  const [chosenId, setChosenId] = useState('');
  const [from, setFrom] = useState(addDays(yesterday, -6));
  const [to, setTo] = useState(yesterday);
  const campaignId = chosenId || (campaigns[0]?.id ?? '');
  const send = () =>
    submit(
      () => dataProvider.draftWardReport({ idempotencyKey, campaignId, from, to }),
      (answer) => {
        if (answer.__typename !== 'WardReportDrafted') return answer;
        void navigate(`/ward-reports/${answer.id}/show`);
        return undefined;
      },
    );
  return (
    <ActDialog
      title={translate('wardReports.draft')}
      confirm={translate('wardReports.draftSend')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void send();
      }}
      onClose={onClose}
    >
      <Typography>{translate('wardReports.draftText')}</Typography>
      <TextField
        select
        label={translate('wardBoard.campaign')}
        value={campaignId}
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
      <DayField required label={translate('wardReports.from')} value={from} onChange={setFrom} />
      <DayField
        required
        label={translate('wardReports.to')}
        value={to}
        onChange={setTo}
        trouble={trouble?.fields['days']}
      />
    </ActDialog>
  );
}

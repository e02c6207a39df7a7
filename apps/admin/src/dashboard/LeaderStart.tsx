import FlagIcon from '@mui/icons-material/FlagOutlined';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetIdentity, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';

import { PanelState } from '../components/PanelState.tsx';
import { StatePanel } from '../components/StatePanel.tsx';
import type { TargetCampaign } from '../providers/data-provider.ts';
import { WardBoard } from '../resources/ward-board/WardBoard.tsx';

/** The day of somebody who leads and sees no person: the newest campaign, answered in one look. */
export default function LeaderStart() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { data, error, refetch } = useGetList<TargetCampaign>('target-campaigns', undefined, {
    onError: () => undefined,
  });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1">
        {translate('startReview.greeting', { name: identity?.fullName ?? '' })}
      </Typography>
      {data ? (
        <Campaign campaigns={data} />
      ) : (
        <PanelState texts="wardBoard" error={error} height={320} onRetry={refetch} />
      )}
    </Box>
  );
}

function Campaign({ campaigns }: { readonly campaigns: readonly TargetCampaign[] }) {
  const translate = useTranslate();
  const [chosenId, setChosenId] = useState<string>();
  const campaign = campaigns.find(({ id }) => id === chosenId) ?? campaigns[0];
  if (!campaign) {
    return (
      <StatePanel
        icon={FlagIcon}
        title={translate('wardBoard.emptyTitle')}
        text={translate('wardBoard.emptyText')}
      />
    );
  }
  return (
    <>
      {campaigns.length > 1 && (
        <TextField
          select
          label={translate('wardBoard.campaign')}
          value={campaign.id}
          onChange={(event) => {
            setChosenId(event.target.value);
          }}
          sx={{ maxWidth: { sm: 320 } }}
        >
          {campaigns.map(({ id, documentNumber }) => (
            <MenuItem key={id} value={id}>
              {translate('wardBoard.campaignOption', { number: documentNumber })}
            </MenuItem>
          ))}
        </TextField>
      )}
      <WardBoard key={campaign.id} campaignId={campaign.id} />
    </>
  );
}

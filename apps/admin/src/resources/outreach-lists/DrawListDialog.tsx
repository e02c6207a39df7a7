import { formatCount } from '@dinhdanh/domain/formats';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useGetList, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, TargetCampaign } from '../../providers/data-provider.ts';
import { HamletChoice, WITHOUT_HAMLET } from '../../components/HamletChoice.tsx';

/** As the server judges it too. */
const PEOPLE_AT_MOST = 500;
const USUAL_DAYS = '14';
const EVERYBODY = '';

/** Lập danh sách: for which team, from whom, in which hamlets, for how many days. */
export default function DrawListDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [teamId, setTeamId] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [campaignId, setCampaignId] = useState(EVERYBODY);
  const [days, setDays] = useState(USUAL_DAYS);
  const [choice, setChoice] = useState<{ hamlets: readonly string[]; people: number }>({
    hamlets: [],
    people: 0,
  });
  const { data: teams } = useQuery({
    queryKey: ['outreach-teams'],
    queryFn: () => dataProvider.getOutreachTeams(),
  });
  const team = teams?.find(({ id }) => id === teamId);
  const label = (word: string) => translate(`outreachLists.${word}`);
  const choose = (change: () => void) => {
    change();
    setChoice({ hamlets: [], people: 0 });
  };
  const confirm = () => {
    setChecked(true);
    if (!team) return;
    void submit(
      () =>
        dataProvider.drawOutreachList({
          idempotencyKey,
          unitCode: team.unit.code,
          teamId,
          campaignId: campaignId === EVERYBODY ? null : campaignId,
          hamlets: choice.hamlets.filter((name) => name !== WITHOUT_HAMLET),
          includesWithoutHamlet: choice.hamlets.includes(WITHOUT_HAMLET),
          days: Math.trunc(Number(days)),
        }),
      (answer) => {
        if (answer.__typename !== 'OutreachListDrawn') return answer;
        const { code, people } = answer.list;
        void queryClient.invalidateQueries({ queryKey: ['outreach-lists'] });
        notify(translate('outreachLists.drawn', { code, people: formatCount(people, locale) }), {
          type: 'success',
        });
        onClose();
        return undefined;
      },
    );
  };
  const teamTrouble = isChecked && !team ? label('chooseTeam') : undefined;
  return (
    <ActDialog
      title={label('drawTitle')}
      confirm={label('drawConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      {teams?.length === 0 ? (
        <Typography>{label('noTeams')}</Typography>
      ) : (
        <TextField
          select
          required
          label={label('teamLabel')}
          value={teams ? teamId : ''}
          error={teamTrouble !== undefined}
          helperText={teamTrouble ?? label('teamHint')}
          onChange={(event) => {
            choose(() => {
              setTeamId(event.target.value);
            });
          }}
        >
          {(teams ?? []).map(({ id, name, unit }) => (
            <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
              {`${name} (${unit.name})`}
            </MenuItem>
          ))}
        </TextField>
      )}
      <CampaignField
        value={campaignId}
        onChange={(id) => {
          choose(() => {
            setCampaignId(id);
          });
        }}
      />
      {team && (
        <HamletChoice
          key={`${teamId} ${campaignId}`}
          unitCode={team.unit.code}
          campaignId={campaignId === EVERYBODY ? null : campaignId}
          teamId={teamId}
          offersWithoutHamlet
          chosen={choice.hamlets}
          trouble={trouble?.fields['hamlets']}
          onChange={(hamlets, people) => {
            setChoice({ hamlets, people });
          }}
        />
      )}
      <Typography
        role="status"
        color={choice.people > PEOPLE_AT_MOST ? 'error' : 'textSecondary'}
        sx={{ minHeight: 20 }}
      >
        {choice.hamlets.length > 0 &&
          translate('outreachLists.chosen', {
            count: formatCount(choice.people, locale),
            most: formatCount(PEOPLE_AT_MOST, locale),
          })}
      </Typography>
      <TextField
        label={label('days')}
        required
        type="number"
        value={days}
        error={trouble?.fields['days'] !== undefined}
        helperText={trouble?.fields['days'] ?? label('daysHint')}
        slotProps={{ htmlInput: { min: 1, max: 30, inputMode: 'numeric' } }}
        onChange={(event) => {
          setDays(event.target.value);
        }}
      />
    </ActDialog>
  );
}

interface CampaignFieldProps {
  readonly value: string;
  readonly onChange: (campaignId: string) => void;
}

/** Whose list the people are taken from; nothing for whoever may not see campaigns. */
function CampaignField({ value, onChange }: CampaignFieldProps) {
  const translate = useTranslate();
  const { canAccess = false } = useCanAccess({ resource: 'target-campaigns', action: 'list' });
  const { data: campaigns = [] } = useGetList<TargetCampaign>('target-campaigns', undefined, {
    enabled: canAccess,
  });
  if (campaigns.length === 0) return null;
  return (
    <TextField
      select
      label={translate('outreachLists.campaignLabel')}
      value={value}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      <MenuItem value={EVERYBODY}>{translate('outreachLists.everybody')}</MenuItem>
      {campaigns.map(({ id, documentNumber }) => (
        <MenuItem key={id} value={id}>
          {documentNumber}
        </MenuItem>
      ))}
    </TextField>
  );
}

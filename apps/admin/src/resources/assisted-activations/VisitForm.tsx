import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { AssistanceChannel, AssistanceDevice, AssistanceHelper } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const HELPERS: readonly AssistanceHelper[] = ['NOBODY', 'FAMILY', 'COMMUNITY_TEAM', 'OFFICER'];
const DEVICES: readonly AssistanceDevice[] = ['CITIZEN', 'HELPER', 'OFFICE'];

interface VisitFormProps {
  readonly checkId: string;
  readonly channels: readonly AssistanceChannel[];
}

/** Who helps, where and on whose device, and that the citizen agrees. */
export function VisitForm({ checkId, channels }: VisitFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [channel, setChannel] = useState<AssistanceChannel>(channels[0] ?? 'HOTLINE');
  const [helper, setHelper] = useState<AssistanceHelper>('NOBODY');
  const [helperName, setHelperName] = useState('');
  const [place, setPlace] = useState('');
  const [device, setDevice] = useState<AssistanceDevice>('CITIZEN');
  const [consentGiven, setConsent] = useState(false);

  const request = () =>
    submit(
      () =>
        dataProvider.requestAssistedActivation({
          idempotencyKey,
          checkId,
          channel,
          helper,
          helperName: helper === 'NOBODY' ? null : helperName,
          place,
          device,
          consentGiven,
        }),
      (answer) => {
        if (answer.__typename !== 'AssistedActivationChanged') return answer;
        void queryClient.invalidateQueries({ queryKey: ['assisted-activations'] });
        notify(translate('assistedActivations.requested'), { type: 'success' });
        void navigate(`/assisted-activations/${answer.assistedActivation.id}/show`);
        return undefined;
      },
    );
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void request();
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}
    >
      {channels.length > 1 && (
        <Choice
          label={translate('assistedActivations.channelLabel')}
          words={channels}
          texts="channel"
          value={channel}
          onChange={setChannel}
        />
      )}
      <Choice
        label={translate('assistedActivations.helperLabel')}
        words={HELPERS}
        texts="helper"
        value={helper}
        onChange={setHelper}
      />
      {helper !== 'NOBODY' && (
        <TextField
          label={translate('assistedActivations.helperName')}
          value={helperName}
          required
          error={Boolean(trouble?.fields['helperName'])}
          helperText={trouble?.fields['helperName']}
          onChange={(event) => {
            setHelperName(event.target.value);
          }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      )}
      <TextField
        label={translate('assistedActivations.place')}
        value={place}
        required
        error={Boolean(trouble?.fields['place'])}
        helperText={trouble?.fields['place'] ?? translate('assistedActivations.placeHint')}
        onChange={(event) => {
          setPlace(event.target.value);
        }}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
      <Choice
        label={translate('assistedActivations.deviceLabel')}
        words={DEVICES}
        texts="device"
        value={device}
        onChange={setDevice}
      />
      <div>
        <FormControlLabel
          control={
            <Checkbox
              checked={consentGiven}
              required
              onChange={(event) => {
                setConsent(event.target.checked);
              }}
            />
          }
          label={translate('assistedActivations.consent')}
        />
        {trouble?.fields['consentGiven'] && (
          <FormHelperText error>{trouble.fields['consentGiven']}</FormHelperText>
        )}
      </div>
      <TroubleAlert trouble={trouble} />
      <Button type="submit" variant="contained" aria-disabled={isPending} sx={{ alignSelf: 'flex-start' }}>
        {translate(isPending ? 'decision.sending' : 'assistedActivations.request')}
      </Button>
    </Box>
  );
}

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly texts: 'channel' | 'helper' | 'device';
  readonly value: Word;
  readonly onChange: (word: Word) => void;
}

function Choice<Word extends string>({ label, words, texts, value, onChange }: ChoiceProps<Word>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value}
      required
      onChange={(event) => {
        onChange(event.target.value as Word);
      }}
    >
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {translate(`assistedActivations.${texts}.${word}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

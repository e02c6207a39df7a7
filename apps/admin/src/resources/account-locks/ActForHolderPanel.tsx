import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';

import { CallerForm } from '../../components/CallerForm.tsx';
import { CallerVerdicts } from '../../components/CallerVerdicts.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type {
  AssistedLockChannel,
  HolderLockAction,
  PhoneChangeDocument,
  SendAssistedUnlockCodeInput,
} from '../../generated/graphql.ts';
import type {
  AccountLocks,
  BackOfficeProvider,
  CheckHolderCallerResult,
} from '../../providers/data-provider.ts';
import { LockForHolderStep } from './LockForHolderStep.tsx';
import { UnlockForHolderStep } from './UnlockForHolderStep.tsx';

const DOCUMENTS: readonly PhoneChangeDocument[] = [
  'CCCD_CHIP',
  'IDENTITY_CARD',
  'RESIDENCE_CARD',
  'PASSPORT',
];

interface ActForHolderPanelProps {
  readonly locks: AccountLocks;
  readonly action: HolderLockAction;
  readonly onDone: (after: AccountLocks) => void;
  readonly onClose: () => void;
}

/** First who asks, and then the act; each step is shown when the one before is done. */
export function ActForHolderPanel({ locks, action, onDone, onClose }: ActForHolderPanelProps) {
  const translate = useTranslate();
  const { accountId, channels } = locks;
  const [channel, setChannel] = useState<AssistedLockChannel | undefined>(channels[0]);
  // The button that opened this is gone: whoever works by keyboard goes on here.
  const steps = useRef<HTMLDivElement>(null);
  useEffect(() => {
    steps.current?.focus();
  }, []);
  const [known, setKnown] = useState<Pick<SendAssistedUnlockCodeInput, 'checkId' | 'document'>>();
  if (!channel) return null;
  const holder = known && { accountId, channel, ...known };
  const Step = action === 'LOCK_FOR_HOLDER' ? LockForHolderStep : UnlockForHolderStep;
  return (
    <Panel title={translate(`accountLocks.action.${action}`)}>
      <Box
        ref={steps}
        tabIndex={-1}
        sx={{ display: 'flex', flexDirection: 'column', gap: 4, pt: 2, outline: 'none' }}
      >
        {channels.length > 1 && (
          <TextField
            select
            label={translate('accountLocks.where')}
            value={channel}
            onChange={(event) => {
              setChannel(event.target.value as AssistedLockChannel);
              setKnown(undefined);
            }}
            sx={{ width: '100%', maxWidth: 360 }}
          >
            {channels.map((where) => (
              <MenuItem key={where} value={where}>
                {translate(`accountLocks.channel.${where}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {channel === 'HOTLINE' ? <CallerStep onKnown={setKnown} /> : <DocumentStep onKnown={setKnown} />}
        {holder && <Step holder={holder} onDone={onDone} />}
        <Button color="inherit" onClick={onClose} sx={{ alignSelf: 'flex-start' }}>
          {translate('accountLocks.giveUp')}
        </Button>
      </Box>
    </Panel>
  );
}

interface StepProps {
  readonly onKnown: (known: Pick<SendAssistedUnlockCodeInput, 'checkId' | 'document'> | undefined) => void;
}

function CallerStep({ onKnown }: StepProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [checked, setChecked] =
    useState<Extract<CheckHolderCallerResult, { __typename: 'HolderCallerChecked' }>>();
  const { data: form } = useQuery({
    queryKey: ['assisted-activations', 'form'],
    queryFn: () => dataProvider.getCallerCheckForm(),
    staleTime: Infinity,
  });
  if (!form) return <LinearProgress aria-label={translate('accountLocks.loading')} />;
  return (
    <>
      {!checked?.checkId && (
        <CallerForm
          fields={form.fields}
          isPending={isPending}
          trouble={trouble}
          onCheck={(input) => {
            void submit(
              () => dataProvider.checkHolderCaller(input),
              (answer) => {
                if (answer.__typename !== 'HolderCallerChecked') return answer;
                setChecked(answer);
                onKnown(answer.checkId ? { checkId: answer.checkId } : undefined);
                return undefined;
              },
            );
          }}
        />
      )}
      {checked && (
        <div>
          <Alert severity={checked.checkId ? 'success' : 'error'} role="status" sx={{ mb: 3 }}>
            {translate(checked.checkId ? 'accountLocks.callerKnown' : 'assistedActivations.notVerified')}
          </Alert>
          <CallerVerdicts verdicts={checked.verdicts} />
        </div>
      )}
    </>
  );
}

function DocumentStep({ onKnown }: StepProps) {
  const translate = useTranslate();
  const [document, setDocument] = useState<PhoneChangeDocument | ''>('');
  return (
    <TextField
      select
      required
      label={translate('phoneChanges.form.document')}
      value={document}
      helperText={translate('accountLocks.documentHint')}
      onChange={(event) => {
        const shown = event.target.value as PhoneChangeDocument;
        setDocument(shown);
        onKnown({ document: shown });
      }}
      sx={{ width: '100%', maxWidth: 480 }}
    >
      {DOCUMENTS.map((kind) => (
        <MenuItem key={kind} value={kind}>
          {translate(`phoneChanges.document.${kind}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

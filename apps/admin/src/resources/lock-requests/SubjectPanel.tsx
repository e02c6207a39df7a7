import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, LockRequest } from '../../providers/data-provider.ts';

const LONGEST_PURPOSE = 300;

/** Whose account. The number stays masked until a purpose is stated, which is kept. */
export function SubjectPanel({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const [number, setNumber] = useState<string>();
  return (
    <Panel title={translate('lockRequests.subjectTitle')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'flex-end' }}>
        <Box sx={{ flex: '1 1 20rem' }}>
          <Details
            isWide
            details={[
              { label: translate('lockRequests.name'), value: request.subjectName },
              { label: translate('lockRequests.number'), value: number ?? request.subjectNumberMasked },
              {
                label: translate('lockRequests.subjectType'),
                value: translate(`lockRequests.subjectTypeName.${request.subjectType}`),
              },
            ]}
          />
        </Box>
        {number === undefined && (
          <Button
            variant="outlined"
            onClick={() => {
              setAsking(true);
            }}
          >
            {translate('lockRequests.reveal')}
          </Button>
        )}
      </Box>
      {isAsking && (
        <RevealDialog
          request={request}
          onRevealed={(revealed) => {
            setNumber(revealed);
            setAsking(false);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Panel>
  );
}

interface RevealDialogProps {
  readonly request: LockRequest;
  readonly onRevealed: (number: string) => void;
  readonly onClose: () => void;
}

function RevealDialog({ request, onRevealed, onClose }: RevealDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason: purpose, field, check } = useReason();
  const fault = field.obstacle ?? trouble?.fields['purpose'];
  return (
    <ActDialog
      title={translate('lockRequests.revealTitle', { code: request.code })}
      confirm={translate('lockRequests.reveal')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!check()) return;
        void submit(
          async () => dataProvider.revealLockSubject({ id: request.id, purpose }),
          (answer) => {
            if (answer.__typename !== 'LockSubjectRevealed') return answer;
            onRevealed(answer.subjectNumber);
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('lockRequests.revealText')}</Typography>
      <TextField
        label={translate('lockRequests.purpose')}
        required
        autoFocus
        value={field.value}
        error={fault !== undefined}
        helperText={fault}
        slotProps={{ htmlInput: { maxLength: LONGEST_PURPOSE } }}
        onChange={(event) => {
          field.onChange(event.target.value);
        }}
      />
    </ActDialog>
  );
}

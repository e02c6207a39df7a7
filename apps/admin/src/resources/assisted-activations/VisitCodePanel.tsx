import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { PrintSlipButton } from '../../components/PrintSlipButton.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { AssistedActivation, BackOfficeProvider } from '../../providers/data-provider.ts';
import { codeInGroups } from './visit-text.ts';

interface VisitCodePanelProps {
  readonly visit: AssistedActivation;
  /** As the confirmation gave it, to the officer who confirmed. */
  readonly confirmedCode: string | undefined;
}

/** The code in large print, with how long it counts. It is asked for and never there by itself. */
export function VisitCodePanel({ visit, confirmedCode }: VisitCodePanelProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [readCode, setReadCode] = useState<string>();
  const code = readCode ?? confirmedCode;

  const read = () =>
    submit(
      () => dataProvider.readVisitCode(visit.id),
      (answer) => {
        if (answer.__typename !== 'VisitCode') return answer;
        setReadCode(answer.visitCode);
        return undefined;
      },
    );
  if (code === undefined) {
    return (
      <Panel title={translate('assistedActivations.code')}>
        <Typography sx={{ mb: 3 }}>{translate('assistedActivations.codeHint')}</Typography>
        <TroubleAlert trouble={trouble} />
        <Button
          variant="contained"
          aria-disabled={isPending}
          onClick={() => {
            void read();
          }}
        >
          {translate(isPending ? 'decision.sending' : 'assistedActivations.codeRead')}
        </Button>
      </Panel>
    );
  }
  const until = visit.countsUntil
    ? translate('assistedActivations.codeUntil', { moment: formatDateTime(new Date(visit.countsUntil)) })
    : '';
  return (
    <Panel title={translate('assistedActivations.code')}>
      <LargeCode code={code} />
      <Typography sx={{ fontWeight: 600, mb: 2 }}>{until}</Typography>
      <Typography sx={{ mb: visit.isOwn ? 3 : 0, maxWidth: '70ch' }}>
        {translate(`assistedActivations.${visit.isOwn ? 'codeWhatNext' : 'codeForOther'}`)}
      </Typography>
      {visit.isOwn && (
        <PrintSlipButton label={translate('assistedActivations.print')}>
          <Typography variant="h1" component="p" sx={{ mb: 3 }}>
            {translate('assistedActivations.slipTitle')}
          </Typography>
          <LargeCode code={code} />
          <Typography sx={{ fontWeight: 600, mb: 3 }}>{until}</Typography>
          <Typography>{translate('assistedActivations.slipText')}</Typography>
        </PrintSlipButton>
      )}
    </Panel>
  );
}

function LargeCode({ code }: { readonly code: string }) {
  return (
    <Box
      component="p"
      sx={{
        m: 0,
        mb: 1,
        fontSize: { xs: '2rem', sm: '2.75rem' },
        lineHeight: 1.3,
        fontWeight: 700,
        letterSpacing: '0.12em',
        fontFamily: 'ui-monospace, monospace',
      }}
    >
      {codeInGroups(code)}
    </Box>
  );
}

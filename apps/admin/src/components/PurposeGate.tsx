import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { AccessPurposeInput } from '../generated/graphql.ts';
import { AccessPurposeFields } from './AccessPurposeFields.tsx';
import { TroubleAlert } from './TroubleAlert.tsx';
import { useAccessPurpose } from './use-access-purpose.ts';
import { useSubmission } from './use-submission.ts';

interface PurposeGateProps<Opened> {
  readonly open: (purpose: AccessPurposeInput) => Promise<Opened>;
  readonly onOpened: (opened: Opened) => void;
}

/** Stands in the place of a page about a person that is not at hand, until it is said what it is opened for. */
export function PurposeGate<Opened>({ open, onOpened }: PurposeGateProps<Opened>) {
  const translate = useTranslate();
  const { submit, isPending, trouble } = useSubmission();
  const { form, check } = useAccessPurpose();
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 760 }}>
      <Paper
        variant="outlined"
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const purpose = check();
          if (purpose)
            void submit(
              () => open(purpose),
              (opened) => {
                onOpened(opened);
                return undefined;
              },
            );
        }}
        sx={{ p: { xs: 3, sm: 4 }, display: 'flex', flexDirection: 'column', gap: 4 }}
      >
        <Typography variant="h1">{translate('purpose.gateTitle')}</Typography>
        <Typography>
          {translate('purpose.gateText')} {translate('purpose.lead')}
        </Typography>
        <AccessPurposeFields form={form} hasCase={false} trouble={trouble?.fields} />
        <TroubleAlert trouble={trouble} />
        <Box>
          <Button type="submit" variant="contained" aria-disabled={isPending}>
            {translate(isPending ? 'decision.sending' : 'purpose.confirm')}
          </Button>
        </Box>
      </Paper>
    </Box>
  );
}

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useDataProvider, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

import type { ApplicationCase, BackOfficeProvider } from '../../providers/data-provider.ts';
import { DecisionButton } from './DecisionButton.tsx';
import { RefusalAlert } from './RefusalAlert.tsx';
import { useDecision } from './use-decision.ts';
import type { LateDecision } from './use-decision.ts';

export interface DecisionActionProps {
  readonly application: ApplicationCase;
  readonly onLate: (late: LateDecision) => void;
}

export function ApproveApplicationButton({ application, onLate }: DecisionActionProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DecisionButton
        label={translate('decision.approve')}
        shortcut="A"
        variant="contained"
        color="primary"
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <ApproveDialog
          application={application}
          onLate={onLate}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ApproveDialog({
  application,
  onLate,
  onClose,
}: DecisionActionProps & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const textId = useId();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { id, version, code, level, applicant } = application;
  const warning = useCheckWarning(application);
  const { decide, isPending, refusal } = useDecision({
    application,
    doneKey: 'decision.approved',
    send: () => dataProvider.approveApplication({ id, expectedVersion: version }),
    onClose,
    onLate,
  });
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>{translate('decision.approveTitle', { code })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Box component="ul" id={textId} sx={{ m: 0, pl: 5, '& li': { mb: 1 } }}>
          <li>
            {translate('decision.approveGrant', {
              level: translate(`level.${level}`).toLowerCase(),
              name: applicant.fullName,
            })}
          </li>
          <li>{translate('decision.approveSms', { phone: applicant.maskedPhoneNumber })}</li>
          <li>{translate('decision.approveBinding')}</li>
        </Box>
        {warning && <Alert severity="warning">{warning}</Alert>}
        {refusal && <RefusalAlert refusal={refusal} />}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" disabled={isPending} onClick={onClose}>
          {translate('decision.cancel')}
        </Button>
        <Button
          variant="contained"
          autoFocus
          aria-disabled={isPending}
          onClick={() => {
            void decide();
          }}
        >
          {translate(isPending ? 'decision.sending' : 'decision.approveConfirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What speaks against approving without a further look. */
function useCheckWarning({ populationCheck }: ApplicationCase): string | undefined {
  const translate = useTranslate();
  switch (populationCheck?.outcome) {
    case 'MISMATCHED':
      return translate('decision.approveMismatch', {
        smart_count: populationCheck.fields.filter(({ isMatch }) => !isMatch).length,
      });
    case 'NOT_FOUND':
      return translate('case.checkNotFound');
    case 'UNAVAILABLE':
      return translate('case.checkUnavailable');
    default:
      return undefined;
  }
}

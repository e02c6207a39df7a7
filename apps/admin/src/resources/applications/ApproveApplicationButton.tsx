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
import { sourceOf } from './case-source.ts';
import { DecisionButton } from './DecisionButton.tsx';
import { RefusalAlert } from './RefusalAlert.tsx';
import { useDecision } from './use-decision.ts';
import type { LateDecision } from './use-decision.ts';

export interface DecisionActionProps {
  readonly application: ApplicationCase;
  /** Why no decision can be taken now; undefined when one can. */
  readonly obstacle: string | undefined;
  readonly onLate: (late: LateDecision) => void;
  /** True from sending on, until it is known that the case stays open. */
  readonly onSending: (isSending: boolean) => void;
}

export function ApproveApplicationButton({ obstacle, ...action }: DecisionActionProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DecisionButton
        label={translate('decision.approve')}
        shortcut="A"
        variant="contained"
        color="primary"
        obstacle={obstacle}
        onPress={() => {
          setOpen(true);
        }}
      />
      {isOpen && (
        <ApproveDialog
          {...action}
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
  onSending,
  onClose,
}: Omit<DecisionActionProps, 'obstacle'> & { readonly onClose: () => void }) {
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
    onSending,
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
            {level === null
              ? translate('decision.approveGrantOrganisation', { name: applicant.fullName })
              : translate('decision.approveGrant', {
                  level: translate(`level.${level}`).toLowerCase(),
                  name: applicant.fullName,
                })}
          </li>
          <li>{translate('decision.approveSms', { phone: applicant.maskedPhoneNumber })}</li>
          <li>{translate('decision.approveBinding')}</li>
        </Box>
        {warning && (
          <Alert severity="warning" sx={{ whiteSpace: 'pre-line' }}>
            {warning}
          </Alert>
        )}
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

/** What speaks against approving without a further look: every reason why a person has to judge. */
function useCheckWarning({
  populationCheck,
  reviewReasons,
  subjectType,
}: ApplicationCase): string | undefined {
  const translate = useTranslate();
  const source = translate(`sourceInSentence.${sourceOf(subjectType)}`);
  const sentences = reviewReasons
    .filter((reason) => reason !== 'AUTOMATIC_APPROVAL_OFF' && reason !== 'PAPERS_CONFIRMED_LATE')
    .map((reason) =>
      reason === 'POPULATION_MISMATCHED'
        ? translate('decision.approveMismatch', {
            smart_count: populationCheck?.fields.filter(({ isMatch }) => !isMatch).length ?? 0,
          })
        : translate(`reviewReasons.why.${reason}`, { source }),
    );
  return sentences.length === 0 ? undefined : sentences.join('\n');
}

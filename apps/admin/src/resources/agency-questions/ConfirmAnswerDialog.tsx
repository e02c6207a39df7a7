import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import { Details } from '../../components/Details.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import type { Trouble } from '../../components/use-submission.ts';
import type { AgencyQuestion } from '../../providers/data-provider.ts';
import type { AnswerForm } from './answer-form.ts';

interface ConfirmAnswerDialogProps {
  readonly question: AgencyQuestion;
  readonly form: AnswerForm;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The answer once more before it is kept: it is evidence and cannot be changed. */
export function ConfirmAnswerDialog(props: ConfirmAnswerDialogProps) {
  const { question, form, isPending, trouble, onConfirm, onClose } = props;
  const translate = useTranslate();
  const titleId = useId();
  const textId = useId();
  const facts = [
    'personalIdNumber',
    'documentNumber',
    'fullName',
    'dateOfBirth',
    'validUntil',
    'reference',
  ] as const;
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>{translate('agencyQuestions.confirmTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        {form.isFound ? (
          <>
            <Typography>{translate('agencyQuestions.confirmRecord')}</Typography>
            <Details
              isWide
              details={[
                ...facts.map((fact) => ({
                  label: translate(`agencyQuestions.${fact}`),
                  value: form[fact].trim() || '–',
                })),
                {
                  label: translate('agencyQuestions.status'),
                  value: translate(`crossChecks.documentStatus.${form.status}`),
                },
              ]}
            />
          </>
        ) : (
          <Typography>
            {translate('agencyQuestions.confirmNotFound', {
              paper: `${translate(`paperType.${question.paperType}`).toLowerCase()} ${question.documentNumber}`,
              name: question.fullName,
            })}
          </Typography>
        )}
        <Typography id={textId} color="textSecondary">
          {translate('agencyQuestions.confirmText')}
        </Typography>
        <TroubleAlert trouble={trouble} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" disabled={isPending} onClick={onClose}>
          {translate('agencyQuestions.back')}
        </Button>
        <Button variant="contained" autoFocus aria-disabled={isPending} onClick={onConfirm}>
          {translate(isPending ? 'decision.sending' : 'agencyQuestions.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useEffect, useId, useRef, useState } from 'react';

import { ToneChip } from '../../components/ToneChip.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import type {
  ApplicationListItem,
  ApproveTogetherResult,
  BackOfficeProvider,
} from '../../providers/data-provider.ts';
import { RefusalAlert } from './RefusalAlert.tsx';
import { subjectText } from './subject-text.ts';

type Results = Extract<ApproveTogetherResult, { __typename: 'ApplicationsApproved' }>['results'];

interface ApproveTogetherDialogProps {
  /** As they were marked; what changes meanwhile the server finds out by their version. */
  readonly items: readonly ApplicationListItem[];
  readonly onClose: () => void;
}

/** Approves several full matches at once: first what will happen, then, for each of them, what did happen. */
export default function ApproveTogetherDialog({ items, onClose }: ApproveTogetherDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const textId = useId();
  const failureText = useFailureText();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  const isSending = useRef(false);
  const closeRef = useRef<HTMLButtonElement>(null);
  const [isPending, setPending] = useState(false);
  const [results, setResults] = useState<Results>();
  const [refusal, setRefusal] = useState<{ message: string; legalBasis: string | null }>();
  const approvedCount = results?.filter(({ isApproved }) => isApproved).length ?? 0;

  useEffect(() => {
    // The button that had the focus is gone; Enter goes on to work.
    if (results) closeRef.current?.focus();
  }, [results]);
  const approve = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setPending(true);
    setRefusal(undefined);
    try {
      const answer = await dataProvider.approveApplications({
        applications: items.map(({ id, version }) => ({ id, expectedVersion: version })),
      });
      if (answer.__typename === 'ApplicationsApproved') setResults(answer.results);
      else setRefusal(answer);
      await queryClient.invalidateQueries({ queryKey: ['applications', 'getOne'], refetchType: 'none' });
      await queryClient.invalidateQueries({ queryKey: ['applications', 'getList'] });
      await queryClient.invalidateQueries({ queryKey: ['applications', 'counts'] });
    } catch (error) {
      setRefusal({ message: failureText(error), legalBasis: null });
    } finally {
      isSending.current = false;
      setPending(false);
    }
  };

  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
      aria-describedby={textId}
      maxWidth="sm"
      fullWidth
      fullScreen={isNarrow}
    >
      <DialogTitle id={titleId}>
        {results
          ? translate('together.doneTitle', { approved: approvedCount, all: results.length })
          : translate('together.title', { smart_count: items.length })}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        {isPending && <LinearProgress aria-label={translate('decision.sending')} />}
        {results ? (
          <>
            <Typography id={textId} role="status">
              {translate(approvedCount === results.length ? 'together.doneAll' : 'together.doneSome', {
                smart_count: results.length - approvedCount,
              })}
            </Typography>
            <Box
              component="ul"
              aria-label={translate('together.results')}
              sx={{ listStyle: 'none', m: 0, p: 0 }}
            >
              {results.map((row) => (
                <ResultRow
                  key={row.id}
                  row={row}
                  code={row.code ?? items.find(({ id }) => id === row.id)?.code ?? '–'}
                />
              ))}
            </Box>
          </>
        ) : (
          <>
            <Box component="ul" id={textId} sx={{ m: 0, pl: 5, '& li': { mb: 1 } }}>
              <li>{translate('together.willGrant', { smart_count: items.length })}</li>
              <li>{translate('together.willNotify')}</li>
              <li>{translate('together.willJudgeEach')}</li>
              <li>{translate('decision.approveBinding')}</li>
            </Box>
            <Box
              component="ul"
              aria-label={translate('together.chosen')}
              sx={{ listStyle: 'none', m: 0, p: 0 }}
            >
              {items.map((item) => (
                <Box
                  component="li"
                  key={item.id}
                  sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', fontVariantNumeric: 'tabular-nums' }}
                >
                  <strong>{item.code}</strong> · {item.fullName}
                  <Typography variant="caption" component="div" color="textSecondary">
                    {item.maskedPersonalIdNumber} · {subjectText(translate, item)} · {item.unit.name}
                  </Typography>
                </Box>
              ))}
            </Box>
          </>
        )}
        {refusal && <RefusalAlert refusal={refusal} />}
      </DialogContent>
      <DialogActions>
        {results ? (
          <Button variant="contained" ref={closeRef} onClick={onClose}>
            {translate('together.close')}
          </Button>
        ) : (
          <>
            <Button color="inherit" disabled={isPending} onClick={onClose}>
              {translate('decision.cancel')}
            </Button>
            <Button
              variant="contained"
              autoFocus
              aria-disabled={isPending}
              onClick={() => {
                void approve();
              }}
            >
              {isPending
                ? translate('decision.sending')
                : translate('together.confirm', { smart_count: items.length })}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

function ResultRow({ row, code }: { readonly row: Results[number]; readonly code: string }) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <strong>{code}</strong>
        {row.isApproved ? (
          <ToneChip tone="success" icon={CheckCircleIcon}>
            {translate('state.APPROVED')}
          </ToneChip>
        ) : (
          <ToneChip tone="error" icon={ErrorIcon}>
            {translate('together.notApproved')}
          </ToneChip>
        )}
      </Box>
      {!row.isApproved && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {row.message ?? translate('together.noMessage')}
          {row.refusalCode && (
            <Typography variant="caption" component="span" color="textSecondary">
              {' '}
              ({row.refusalCode})
            </Typography>
          )}
        </Typography>
      )}
    </Box>
  );
}

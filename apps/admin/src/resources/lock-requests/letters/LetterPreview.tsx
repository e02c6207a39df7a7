import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useEffect, useId, useState } from 'react';

import { useFailureText } from '../../../components/use-failure-text.ts';
import { useThrottled } from '../../../components/use-throttled.ts';
import type { LetterDecision } from '../../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../../providers/data-provider.ts';
import { LetterPaper } from './LetterPaper.tsx';

/** Every preview is recorded, so what is being typed is not asked for letter by letter. */
const ASK_EVERY_MS = 1500;

interface LetterPreviewProps {
  readonly lockRequestId: string;
  readonly decision: LetterDecision;
  /** As far as it is written. */
  readonly reason: string;
}

/** The letter that this decision would send, as the requester would read it. */
export function LetterPreview({ lockRequestId, decision, reason }: LetterPreviewProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const titleId = useId();
  const [asked, setAsked] = useState({ decision, reason });
  const ask = useThrottled(() => {
    setAsked({ decision, reason });
  }, ASK_EVERY_MS);
  useEffect(() => {
    ask();
  }, [ask, decision, reason]);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['lock-letter-preview', lockRequestId, asked.decision, asked.reason],
    queryFn: () => dataProvider.previewLetter({ lockRequestId, ...asked }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // Words of the same decision stay until the new ones are there; those of another one would mislead.
    placeholderData: (before, query) => (query?.queryKey[2] === asked.decision ? before : undefined),
  });
  const word = (key: string) => translate(`letters.preview.${key}`);
  return (
    <Box component="section" aria-labelledby={titleId} aria-busy={isFetching}>
      <Typography variant="h3" component="h2" id={titleId}>
        {word('title')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {word('hint')}
      </Typography>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={word('loading')} />}</Box>
      {error && (
        <Alert
          severity="error"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                void refetch();
              }}
            >
              {word('retry')}
            </Button>
          }
        >
          {word('failed')} {failureText(error)}
        </Alert>
      )}
      {data ? (
        <LetterPaper letter={data} label={word('title')} />
      ) : (
        !error && <Skeleton variant="rounded" height={320} />
      )}
    </Box>
  );
}

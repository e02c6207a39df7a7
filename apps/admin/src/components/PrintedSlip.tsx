import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface PrintedSlipProps {
  readonly title: string;
  readonly subtitle: string;
  readonly nextLabel: string;
  readonly onNext: () => void;
  /** What the officer alone has to read. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** What the person takes home. Printed, everything but the slip is left out. */
export function PrintedSlip({ title, subtitle, nextLabel, onNext, beside, children }: PrintedSlipProps) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 720 }}>
      <GlobalStyles styles={ONLY_THE_SLIP} />
      {beside}
      <Paper variant="outlined" data-print="slip" sx={{ p: { xs: 4, sm: 5 } }}>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ mb: 1, outline: 'none' }}>
          {title}
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {subtitle}
        </Typography>
        {children}
      </Paper>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          variant="contained"
          onClick={() => {
            window.print();
          }}
        >
          {translate('receipt.print')}
        </Button>
        <Button variant="outlined" onClick={onNext}>
          {nextLabel}
        </Button>
      </Box>
    </Box>
  );
}

/** Printed, everything but the slip is left out. */
export const ONLY_THE_SLIP = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '[data-print="slip"], [data-print="slip"] *': { visibility: 'visible' },
    '[data-print="slip"]': { position: 'absolute', insetInline: 0, top: 0 },
  },
} as const;

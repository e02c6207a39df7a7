import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';

interface PrintedSlipProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that prints a slip, which stands on paper alone. */
export function PrintedSlip({ label, children }: PrintedSlipProps) {
  return (
    <>
      <GlobalStyles styles={ONLY_THE_SLIP} />
      <Box data-print="slip" sx={{ display: 'none', '@media print': { display: 'block' } }}>
        {children}
      </Box>
      <Button
        variant="outlined"
        onClick={() => {
          window.print();
        }}
      >
        {label}
      </Button>
    </>
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

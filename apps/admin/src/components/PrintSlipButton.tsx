import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';

import { ONLY_THE_SLIP } from './PrintedSlip.tsx';

interface PrintSlipButtonProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that prints a slip, which stands on paper alone. */
export function PrintSlipButton({ label, children }: PrintSlipButtonProps) {
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

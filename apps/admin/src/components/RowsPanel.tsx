import Paper from '@mui/material/Paper';
import { useRef, type ReactNode } from 'react';

import { moveBetweenRows } from './row-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The frame around the rows of a page. J and K go to the next and the previous one. */
export function RowsPanel({ children }: { readonly children: ReactNode }) {
  const rowsRef = useRef<HTMLDivElement>(null);
  useShortcuts({
    j: () => {
      moveBetweenRows(rowsRef.current, 1);
    },
    k: () => {
      moveBetweenRows(rowsRef.current, -1);
    },
  });
  return (
    <Paper variant="outlined" ref={rowsRef} sx={{ overflow: 'hidden' }}>
      {children}
    </Paper>
  );
}

import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields two in a row where there is room, one below the other on a phone. */
export function SectionGrid({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 4, alignItems: 'start' }}
    >
      {children}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly lead: string;
  /** What is said of the rows below. */
  readonly status?: ReactNode;
  /** What begins from here: buttons. */
  readonly action?: ReactNode;
}

/** The head of a page: what it is, what it is for, and what can be begun. */
export function PageHead({ title, lead, status, action }: PageHeadProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
      <Box sx={{ flex: '1 1 24rem' }}>
        <Typography variant="h1" sx={{ mb: 1 }}>
          {title}
        </Typography>
        <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
          {lead}
        </Typography>
        {status}
      </Box>
      {action}
    </Box>
  );
}

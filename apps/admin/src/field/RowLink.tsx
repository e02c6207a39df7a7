import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** A row as wide as the phone that leads on, big enough for a thumb. */
export function RowLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <li>
      <Box
        component={Link}
        to={to}
        sx={(theme) => ({
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          minHeight: 64,
          px: 4,
          py: 3,
          color: 'text.primary',
          textDecoration: 'none',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          '&:focus-visible': { outline: `3px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
        })}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
        <ChevronRightIcon aria-hidden />
      </Box>
    </li>
  );
}

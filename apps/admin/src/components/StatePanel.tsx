import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';

interface StatePanelProps {
  readonly icon: SvgIconComponent;
  readonly title: string;
  readonly text: string;
  readonly role?: 'alert' | 'status';
  readonly action?: ReactNode;
}

/** The whole answer of a page that has nothing else to show: empty, filtered to nothing, failed, not there. */
export function StatePanel({ icon: Icon, title, text, role = 'status', action }: StatePanelProps) {
  return (
    <Box
      role={role}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        gap: 2,
        px: 4,
        py: 12,
        textAlign: 'center',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 40, color: 'text.secondary' }} />
      <Typography variant="h2" component="p">
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: '52ch' }}>
        {text}
      </Typography>
      {action}
    </Box>
  );
}

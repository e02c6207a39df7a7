import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactNode } from 'react';

export type Tone = 'warning' | 'error' | 'success' | 'info' | 'secondary';

interface ToneChipProps {
  readonly tone: Tone;
  readonly icon: SvgIconComponent;
  readonly children: ReactNode;
}

/** A meaning as colour, icon and word together; the colour alone never carries it. */
export function ToneChip({ tone, icon: Icon, children }: ToneChipProps) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.5,
        borderRadius: 1,
        fontSize: '0.8125rem',
        lineHeight: '18px',
        fontWeight: 500,
        whiteSpace: 'nowrap',
        color: `${tone}.main`,
        bgcolor: alpha(theme.palette[tone].main, theme.palette.mode === 'dark' ? 0.16 : 0.09),
      })}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {children}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify } from 'ra-core';

import { useShortcuts } from '../../components/use-shortcuts.ts';

interface DecisionButtonProps {
  readonly label: string;
  readonly shortcut: string;
  readonly variant: 'contained' | 'outlined';
  readonly color: 'primary' | 'inherit' | 'error';
  /** Why it cannot be pressed now; the page shows it beside the buttons. */
  readonly obstacle: string | undefined;
  readonly onPress: () => void;
}

export function DecisionButton({ label, shortcut, variant, color, obstacle, onPress }: DecisionButtonProps) {
  const notify = useNotify();
  useShortcuts({
    [shortcut.toLowerCase()]: () => {
      if (obstacle === undefined) onPress();
      else notify(obstacle, { type: 'warning' });
    },
  });
  return (
    <Button
      variant={variant}
      color={color}
      disabled={obstacle !== undefined}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
      sx={{ minWidth: 96, gap: 2 }}
    >
      {label}
      <Box
        component="kbd"
        aria-hidden
        sx={{
          display: { xs: 'none', md: 'inline' },
          fontFamily: 'inherit',
          fontSize: '0.75rem',
          lineHeight: '16px',
          px: 1.5,
          border: 1,
          borderColor: 'currentColor',
          borderRadius: 1,
        }}
      >
        {shortcut}
      </Box>
    </Button>
  );
}

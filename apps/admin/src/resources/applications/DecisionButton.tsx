import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { useShortcuts } from '../../components/use-shortcuts.ts';

interface DecisionButtonProps {
  readonly label: string;
  readonly shortcut: string;
  readonly variant: 'contained' | 'outlined';
  readonly color: 'primary' | 'inherit' | 'error';
  readonly onPress: () => void;
}

export function DecisionButton({ label, shortcut, variant, color, onPress }: DecisionButtonProps) {
  useShortcuts({ [shortcut.toLowerCase()]: onPress });
  return (
    <Button
      variant={variant}
      color={color}
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

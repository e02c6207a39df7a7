import { alpha, keyframes } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';

/** A row that changed shines once and fades; nothing moves, so it is fit for those who asked for less motion too. */
export function glow(theme: Theme) {
  const colour = alpha(theme.palette.info.main, theme.palette.mode === 'dark' ? 0.4 : 0.25);
  return `${keyframes`from { background-color: ${colour}; } to { background-color: transparent; }`} 2.5s ease-out`;
}

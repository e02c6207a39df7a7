import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';

import type { DiffPart } from './character-diff.ts';

/** A text with the characters marked in which it differs from another one. */
export function MarkedText({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
      {parts.map((part, index) =>
        part.differs ? (
          <Box
            component="mark"
            // The parts of one text never change their order, so the position names them.
            key={index}
            sx={(theme) => ({
              color: 'text.primary',
              bgcolor: alpha(theme.palette.error.main, theme.palette.mode === 'dark' ? 0.35 : 0.16),
              borderBottom: `2px solid ${theme.palette.error.main}`,
              fontWeight: 600,
              whiteSpace: 'pre-wrap',
            })}
          >
            {part.text}
          </Box>
        ) : (
          part.text
        ),
      )}
    </Box>
  );
}

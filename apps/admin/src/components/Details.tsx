import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface Detail {
  readonly label: string;
  readonly value: ReactNode;
}

interface DetailsProps {
  readonly details: readonly Detail[];
  /** Beside each other as far as there is room, not one below the other. */
  readonly isWide?: boolean;
  /** The same with short facts: two beside each other on a phone. */
  readonly isDense?: boolean;
}

export function Details({ details, isWide = false, isDense = false }: DetailsProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 6,
        rowGap: 2,
        gridTemplateColumns:
          isWide || isDense
            ? `repeat(auto-fill, minmax(min(${isDense ? '8rem' : '12rem'}, 100%), 1fr))`
            : 'minmax(0, 1fr)',
      }}
    >
      {details.map(({ label, value }) => (
        <div key={label}>
          <Typography variant="caption" component="dt" color="textSecondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            sx={{
              m: 0,
              overflowWrap: 'anywhere',
              whiteSpace: 'pre-line',
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}

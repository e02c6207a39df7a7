import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import { useListContext, useTranslate, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { Details } from './Details.tsx';
import type { Detail } from './Details.tsx';
import { FailurePanel } from './FailurePanel.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from './row-focus.ts';

interface QueueRowsProps<Row extends RaRecord> {
  /** Where its texts are: title, loading, failedTitle. */
  readonly texts: string;
  /** Said in the place of rows when there are none. */
  readonly empty: ReactNode;
  readonly children: (row: Row) => ReactNode;
}

/** The rows of the list around it: on their way, failed, none, or there. */
export function QueueRows<Row extends RaRecord>({ texts, empty, children }: QueueRowsProps<Row>) {
  const translate = useTranslate();
  const { data: rows, error, refetch } = useListContext<Row>();
  if (!rows) {
    return error ? (
      <FailurePanel
        title={translate(`${texts}.failedTitle`)}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate(`${texts}.loading`)} sx={{ px: 4 }}>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} height={88} />
        ))}
      </Box>
    );
  }
  if (rows.length === 0) return empty;
  return (
    <Box component="ul" aria-label={translate(`${texts}.title`)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map(children)}
    </Box>
  );
}

interface QueueRowProps {
  readonly to: string;
  readonly name: string;
  /** Where it stands, and what must not be overlooked. */
  readonly chips: ReactNode;
  readonly details: readonly Detail[];
}

/** One thing that waits or is done: its name, which opens it, and what is asked of it at a glance. J and K stop here. */
export function QueueRow({ to, name, chips, details }: QueueRowProps) {
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={(theme) => ({
        px: 4,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        outline: 'none',
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        '&:last-of-type': { borderBottom: 0 },
        '&:focus-within': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <MuiLink
          component={Link}
          to={to}
          {...FOCUS_MAIN}
          sx={{ fontWeight: 600, minHeight: 24, display: 'inline-flex', alignItems: 'center' }}
        >
          {name}
        </MuiLink>
        {chips}
      </Box>
      <Details isWide details={details} />
    </Box>
  );
}

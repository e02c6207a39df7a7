import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { ActivationWindows } from '../../providers/data-provider.ts';
import { ActivationWindowsBar, WINDOW_PARTS } from './ActivationWindowsBar.tsx';
import { useActivationWindows } from './use-activation-windows.ts';

/** Who can still activate alone, ward by ward. */
export function ActivationWindowsSection() {
  const translate = useTranslate();
  const { data, error, refetch } = useActivationWindows();
  return (
    <Box component="section" aria-labelledby="activation-windows" sx={{ mt: 6 }}>
      <Typography variant="h2" id="activation-windows" sx={{ mb: 2 }}>
        {translate('activationWindows.title')}
      </Typography>
      {data ? (
        <>
          <ActivationWindowsBar counts={data.total} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2, mb: 3 }}>
            {translate('target.asOf', { moment: formatDateTime(new Date(data.asOf)) })}.
          </Typography>
          {data.rows.length > 0 && (
            <Paper variant="outlined">
              <WindowTable windows={data} />
            </Paper>
          )}
        </>
      ) : error ? (
        <FailurePanel
          title={translate('activationWindows.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('activationWindows.loading')}>
          <Skeleton variant="rounded" height={240} />
        </Box>
      )}
    </Box>
  );
}

function WindowTable({ windows }: { readonly windows: ActivationWindows }) {
  const translate = useTranslate();
  return (
    // Wider than a phone: whoever has no finger on it scrolls it by the arrow keys.
    <TableContainer tabIndex={0} role="region" aria-label={translate('activationWindows.table')}>
      <Table
        size="small"
        aria-label={translate('activationWindows.table')}
        sx={{ '& td, & th': { px: { xs: 1.5, sm: 3 }, fontSize: { xs: '0.75rem', sm: '0.875rem' } } }}
      >
        <TableHead>
          <TableRow sx={{ '& th': { verticalAlign: 'bottom' } }}>
            <TableCell>{translate('activationWindows.unit')}</TableCell>
            {WINDOW_PARTS.map(({ key }) => (
              <TableCell key={key} align="right">
                {translate(`activationWindows.${key}`)}
              </TableCell>
            ))}
            <TableCell align="right">{translate('activationWindows.total')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {windows.rows.map(({ unit, counts }) => (
            <TableRow key={unit.code}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
                {unit.name}
              </TableCell>
              <Numbers counts={counts} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Numbers({ counts }: { readonly counts: ActivationWindows['total'] }) {
  const locale = useDisplayLocale();
  return [...WINDOW_PARTS.map(({ key }) => key), 'total' as const].map((key) => (
    <TableCell key={key} align="right">
      {formatCount(counts[key], locale)}
    </TableCell>
  ));
}

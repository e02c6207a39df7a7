import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import type { AccountLocks } from '../../providers/data-provider.ts';
import { useGroundText } from './use-ground-text.ts';

const COLUMNS = ['ground', 'since', 'until', 'ending', 'endedBy'] as const;
type Column = (typeof COLUMNS)[number];

/** Grounds that have ended, the newest first; cards on a phone. */
export function GroundHistory({ grounds }: { readonly grounds: AccountLocks['grounds'] }) {
  const translate = useTranslate();
  const text = useGroundText();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  if (grounds.length === 0)
    return <Typography color="textSecondary">{translate('accountLocks.historyNone')}</Typography>;
  const cells = (ground: AccountLocks['grounds'][number]): Readonly<Record<Column, string>> => ({
    ground: translate(`accountLocks.kind.${ground.kind}`),
    since: formatDateTime(new Date(ground.startedAt)),
    until: ground.endedAt ? formatDateTime(new Date(ground.endedAt)) : '',
    ending: ground.endedBecause ? translate(`accountLocks.endings.${ground.endedBecause}`) : '',
    endedBy: text.endedBy(ground),
  });
  const label = (column: Column) => translate(`accountLocks.column.${column}`);
  if (isNarrow)
    return (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {grounds.map((ground) => {
          const { ground: name, ...rest } = cells(ground);
          return (
            <Box component="li" key={ground.id} sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
              <Typography sx={{ fontWeight: 600, mb: 1 }}>{name}</Typography>
              <Details
                isDense
                details={COLUMNS.filter((column) => column !== 'ground').map((column) => ({
                  label: label(column),
                  value: rest[column],
                }))}
              />
            </Box>
          );
        })}
      </Box>
    );
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('accountLocks.historyTitle')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{label(column)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {grounds.map((ground) => {
            const row = cells(ground);
            return (
              <TableRow key={ground.id} sx={{ height: 36 }}>
                {COLUMNS.map((column) => (
                  <TableCell
                    key={column}
                    sx={{ fontVariantNumeric: 'tabular-nums' }}
                    {...(column === 'ground' ? { component: 'th' as const, scope: 'row' } : {})}
                  >
                    {row[column]}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

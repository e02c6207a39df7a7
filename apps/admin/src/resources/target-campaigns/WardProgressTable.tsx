import { formatCount, formatPercent } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { WardProgress } from '../../providers/data-provider.ts';
import type { WardProgressColumn, WardProgressRow, WardProgressSort } from './ward-progress-sort.ts';

interface WardProgressTableProps {
  readonly rows: readonly WardProgressRow[];
  readonly total: WardProgress['total'];
  readonly sort: WardProgressSort;
  readonly onSort: (sort: WardProgressSort) => void;
}

/** On a phone the target stands behind the number that is done, not in a column of its own. */
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } };

const COLUMNS: readonly { readonly column: WardProgressColumn; readonly label: string }[] = [
  { column: 'name', label: 'unit' },
  { column: 'target', label: 'targetColumn' },
  { column: 'activated', label: 'activated' },
  { column: 'remaining', label: 'remaining' },
  { column: 'percent', label: 'percent' },
];

export function WardProgressTable({ rows, total, sort, onSort }: WardProgressTableProps) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table
        size="small"
        aria-label={translate('target.table')}
        sx={{ '& td, & th': { px: { xs: 1.5, sm: 3 }, fontSize: { xs: '0.75rem', sm: '0.875rem' } } }}
      >
        <TableHead>
          <TableRow>
            {COLUMNS.map(({ column, label }) => (
              <TableCell
                key={column}
                align={column === 'name' ? 'left' : 'right'}
                aria-sort={
                  sort.by === column ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined
                }
                sx={{
                  whiteSpace: { xs: 'normal', sm: 'nowrap' },
                  verticalAlign: 'bottom',
                  ...(column === 'target' ? WIDE_ONLY : {}),
                }}
              >
                <TableSortLabel
                  active={sort.by === column}
                  direction={sort.by === column ? sort.direction : 'asc'}
                  // Without this the unused arrow would take its width from every column.
                  hideSortIcon
                  onClick={() => {
                    onSort({ by: column, direction: nextDirection(sort, column) });
                  }}
                >
                  {translate(`target.${label}`)}
                </TableSortLabel>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.unit.code}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
                <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
                  <MuiLink component={Link} to={`/funnel?unit=${row.unit.code}`} color="inherit">
                    {row.unit.name}
                  </MuiLink>
                  {row.activated >= row.target && (
                    <CheckCircleIcon
                      titleAccess={translate('target.reached')}
                      sx={{ fontSize: 16, color: 'success.main' }}
                    />
                  )}
                </Box>
                {row.documentUnits.length > 1 && (
                  <Typography variant="body2" color="textSecondary">
                    {translate('targets.includes', {
                      units: row.documentUnits.map(({ name }) => name).join(', '),
                    })}
                  </Typography>
                )}
              </TableCell>
              <Numbers {...row} />
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow sx={{ '& td, & th': { fontWeight: 700, color: 'text.primary', borderBottom: 0 } }}>
            <TableCell component="th" scope="row">
              {translate('target.total')}
            </TableCell>
            <Numbers {...total} />
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}

function Numbers({ target, activated, remaining, percent }: WardProgress['total']) {
  const locale = useDisplayLocale();
  return (
    <>
      <TableCell align="right" sx={WIDE_ONLY}>
        {formatCount(target, locale)}
      </TableCell>
      <TableCell align="right">
        {formatCount(activated, locale)}
        <Box component="span" sx={{ display: { sm: 'none' }, color: 'text.secondary' }}>
          /{formatCount(target, locale)}
        </Box>
      </TableCell>
      <TableCell align="right">{formatCount(remaining, locale)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {formatPercent(percent, locale)}
      </TableCell>
    </>
  );
}

/** A second press turns the order round; a first one starts where the eye wants to begin. */
function nextDirection(sort: WardProgressSort, column: WardProgressColumn): 'asc' | 'desc' {
  if (sort.by === column) return sort.direction === 'asc' ? 'desc' : 'asc';
  return column === 'remaining' ? 'desc' : 'asc';
}

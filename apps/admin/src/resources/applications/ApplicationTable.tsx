import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useListContext, useTranslate } from 'ra-core';
import { Link, useNavigate } from 'react-router-dom';

import { DeadlineField } from '../../components/DeadlineField.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import type { ApplicationListItem } from '../../providers/data-provider.ts';
import { ApplicationFlags } from './ApplicationFlags.tsx';
import { CASE_LINK } from './case-links.ts';

export function ApplicationTable({ items }: { readonly items: readonly ApplicationListItem[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('list.tableLabel')} sx={{ '& td, & th': { px: 2.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('list.codeAndLevel')}</TableCell>
            <TableCell>{translate('list.person')}</TableCell>
            <TableCell>{translate('list.unit')}</TableCell>
            <SortedHeader field="receivedAt" />
            <SortedHeader field="dueAt" />
            <TableCell>{translate('list.stateAndFlags')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => {
            const path = `/applications/${item.id}/show`;
            return (
              <TableRow
                key={item.id}
                // A convenience for the mouse; keyboards and screen readers have the link in the first cell.
                onClick={() => {
                  if (!window.getSelection()?.toString()) void navigate(path);
                }}
                sx={(theme) => ({
                  cursor: 'pointer',
                  '&:hover': { bgcolor: alpha(theme.palette.primary.main, 0.05) },
                  '&:focus-within': {
                    bgcolor: alpha(theme.palette.primary.main, 0.1),
                    boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
                  },
                })}
              >
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <MuiLink
                    {...CASE_LINK}
                    component={Link}
                    to={path}
                    onClick={(event) => {
                      event.stopPropagation();
                    }}
                    sx={{ fontWeight: 600 }}
                  >
                    {item.code}
                  </MuiLink>
                  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                    {translate(`level.${item.level}`)}
                  </Box>
                </TableCell>
                <TableCell>
                  <Box sx={{ fontWeight: 500 }}>{item.fullName}</Box>
                  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                    {item.maskedPersonalIdNumber}
                  </Box>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{item.unit.name}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {formatDate(new Date(item.receivedAt))}
                  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                    {formatDateTime(new Date(item.receivedAt)).slice(-5)}
                  </Box>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <DeadlineField {...item} />
                </TableCell>
                <TableCell>
                  <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1 }}>
                    <StateChip state={item.state} />
                    <ApplicationFlags item={item} />
                  </Box>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function SortedHeader({ field }: { readonly field: 'receivedAt' | 'dueAt' }) {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const isActive = sort.field === field;
  const isAscending = sort.order === 'ASC';
  return (
    <TableCell aria-sort={isActive ? (isAscending ? 'ascending' : 'descending') : undefined}>
      <TableSortLabel
        active={isActive}
        direction={isActive && !isAscending ? 'desc' : 'asc'}
        onClick={() => {
          setSort({ field, order: isActive && isAscending ? 'DESC' : 'ASC' });
        }}
      >
        {translate(`list.${field}`)}
      </TableSortLabel>
    </TableCell>
  );
}

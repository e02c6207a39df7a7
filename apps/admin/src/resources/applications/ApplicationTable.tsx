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
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { ApplicationFlags } from './ApplicationFlags.tsx';
import { caseLink } from './case-links.ts';
import { ClaimText } from './ClaimText.tsx';
import { glow } from './glow.ts';
import { LeftQueueText } from './LeftQueueText.tsx';
import { MarkBox } from './MarkBox.tsx';
import type { QueueRowsProps } from './queue-rows.ts';
import { subjectText } from './subject-text.ts';

export function ApplicationTable({ rows, marks, isOneState, glowingIds, onGlowEnd }: QueueRowsProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('list.tableLabel')} sx={{ '& td, & th': { px: 2 } }}>
        <TableHead>
          <TableRow>
            {marks && (
              <TableCell sx={{ width: 36 }}>
                <VisuallyHidden>{translate('together.column')}</VisuallyHidden>
              </TableCell>
            )}
            <TableCell>{translate('list.codeAndKind')}</TableCell>
            <TableCell>{translate('list.person')}</TableCell>
            <TableCell>{translate('list.unit')}</TableCell>
            <SortedHeader field="receivedAt" />
            <SortedHeader field="dueAt" />
            <TableCell>{translate('list.stateAndFlags')}</TableCell>
            <TableCell>{translate('list.heldBy')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ item, hasLeft }) => {
            const path = `/applications/${item.id}/show`;
            const isMarked = marks?.isMarked(item) ?? false;
            return (
              <TableRow
                key={item.id}
                data-case-row=""
                onAnimationEnd={() => {
                  onGlowEnd(item.id);
                }}
                // A convenience for the mouse; keyboards and screen readers have the link in its cell.
                onClick={() => {
                  if (!window.getSelection()?.toString()) void navigate(path);
                }}
                sx={(theme) => ({
                  cursor: 'pointer',
                  bgcolor: isMarked ? alpha(theme.palette.primary.main, 0.08) : undefined,
                  animation: glowingIds.has(item.id) ? glow(theme) : undefined,
                  '&:hover': { bgcolor: alpha(theme.palette.primary.main, 0.05) },
                  '&:focus-within': {
                    bgcolor: alpha(theme.palette.primary.main, 0.1),
                    boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
                  },
                })}
              >
                {marks && (
                  <TableCell padding="none">
                    {!hasLeft && <MarkBox item={item} isMarked={isMarked} onToggle={marks.toggle} />}
                  </TableCell>
                )}
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <MuiLink
                    {...caseLink(item.id)}
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
                    {subjectText(translate, item)}
                  </Box>
                </TableCell>
                <TableCell>
                  <Box sx={{ fontWeight: 500 }}>{item.fullName}</Box>
                  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
                    {item.maskedPersonalIdNumber}
                  </Box>
                </TableCell>
                <TableCell>{item.unit.name}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {formatDate(new Date(item.receivedAt))}
                  <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                    {formatDateTime(new Date(item.receivedAt)).slice(-5)} ·{' '}
                    {translate(`channel.${item.channel}`)}
                  </Box>
                </TableCell>
                <TableCell>
                  <DeadlineField {...item} />
                </TableCell>
                <TableCell>
                  <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1 }}>
                    {(hasLeft || !isOneState) && <StateChip state={item.state} />}
                    {!hasLeft && <ApplicationFlags item={item} />}
                  </Box>
                </TableCell>
                <TableCell>{hasLeft ? <LeftQueueText /> : <ClaimText claim={item.claim} />}</TableCell>
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

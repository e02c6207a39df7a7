import { formatDate } from '@dinhdanh/domain/formats';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';

import type { CalendarDay } from '../../providers/data-provider.ts';
import { weekdayOf } from './calendar-year.ts';
import { DayMarkChip } from './DayMarkChip.tsx';

interface CalendarDayTableProps {
  readonly year: number;
  readonly days: readonly CalendarDay[];
  /** Both missing for whoever may only read. */
  readonly onEdit: ((date: string) => void) | undefined;
  readonly onRemove: ((day: CalendarDay) => void) | undefined;
}

/** The days of the picture as a table: what, how certain, what for, and by which document. */
export function CalendarDayTable(props: CalendarDayTableProps) {
  const { year, days, onEdit, onRemove } = props;
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  const label = translate('calendar.table', { year });
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {days.map((day) => (
          <Box
            component="li"
            key={day.date}
            sx={{ p: 3, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
              <DateText date={day.date} />
              <Box sx={{ ml: 'auto' }}>
                <Actions day={day} onEdit={onEdit} onRemove={onRemove} />
              </Box>
            </Box>
            <Marks day={day} />
            <Texts day={day} />
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <TableContainer>
      <Table size="small" aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('calendar.date')}</TableCell>
            <TableCell>{translate('calendar.kindAndStatus')}</TableCell>
            <TableCell>{translate('calendar.noteAndSource')}</TableCell>
            {onEdit && <TableCell>{translate('calendar.actions')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {days.map((day) => (
            <TableRow key={day.date}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                <DateText date={day.date} />
              </TableCell>
              <TableCell>
                <Marks day={day} />
              </TableCell>
              <TableCell>
                <Texts day={day} />
              </TableCell>
              {onEdit && (
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Actions day={day} onEdit={onEdit} onRemove={onRemove} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function DateText({ date }: { readonly date: string }) {
  const translate = useTranslate();
  return (
    <div>
      <Typography component="span" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {formatDate(date)}
      </Typography>{' '}
      <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {translate(`calendar.weekday.${weekdayOf(date)}`)}
      </Typography>
    </div>
  );
}

function Marks({ day: { kind, status } }: { readonly day: CalendarDay }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <DayMarkChip mark={kind} />
      {status === 'ANNOUNCED' ? (
        <Typography variant="body2" component="span" color="textSecondary">
          {translate('calendar.status.ANNOUNCED')}
        </Typography>
      ) : (
        <DayMarkChip mark={status} />
      )}
    </Box>
  );
}

function Texts({ day: { note, source } }: { readonly day: CalendarDay }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {note}
      <Typography variant="caption" component="div" color="textSecondary">
        {source ? translate('calendar.sourceIs', { source }) : translate('calendar.sourceNone')}
      </Typography>
    </Box>
  );
}

function Actions({
  day,
  onEdit,
  onRemove,
}: Pick<CalendarDayTableProps, 'onEdit' | 'onRemove'> & { readonly day: CalendarDay }) {
  const translate = useTranslate();
  const date = formatDate(day.date);
  return (
    <>
      {onEdit && (
        <IconButton
          size="small"
          aria-label={translate('calendar.editOf', { date })}
          onClick={() => {
            onEdit(day.date);
          }}
        >
          <EditIcon fontSize="small" />
        </IconButton>
      )}
      {onRemove && (
        <IconButton
          size="small"
          aria-label={translate('calendar.removeOf', { date })}
          onClick={() => {
            onRemove(day);
          }}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      )}
    </>
  );
}

import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'ra-core';

import { ApplicationCodeLink } from '../../components/ApplicationCodeLink.tsx';
import { FOCUS_ROW } from '../../components/row-focus.ts';
import type { Appointment } from '../../providers/data-provider.ts';
import { AppointmentActions } from './AppointmentActions.tsx';
import { AppointmentStateChip } from './AppointmentStateChip.tsx';
import { timeOfDay } from './appointment-day.ts';

export interface AppointmentRowsProps {
  readonly appointments: readonly Appointment[];
  /** Several offices in one list are told apart. */
  readonly hasOffices: boolean;
}

export function AppointmentTable({ appointments, hasOffices }: AppointmentRowsProps) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('appointments.tableLabel')} sx={{ '& td, & th': { px: 3 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('appointments.time')}</TableCell>
            <TableCell>{translate('appointments.person')}</TableCell>
            <TableCell>{translate('appointments.phone')}</TableCell>
            {hasOffices && <TableCell>{translate('appointments.office')}</TableCell>}
            <TableCell>{translate('appointments.code')}</TableCell>
            <TableCell>{translate('appointments.stateColumn')}</TableCell>
            <TableCell>{translate('appointments.actions')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {appointments.map((appointment) => (
            <TableRow
              key={appointment.id}
              {...FOCUS_ROW}
              sx={(theme) => ({
                outline: 'none',
                '&:focus-within': {
                  bgcolor: alpha(theme.palette.primary.main, 0.1),
                  boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
                },
              })}
            >
              <TableCell sx={{ fontSize: '1rem', fontWeight: 600 }}>
                {timeOfDay(appointment.startsAt)}
              </TableCell>
              <TableCell component="th" scope="row">
                <Box sx={{ fontWeight: 500 }}>{appointment.fullName}</Box>
                <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
                  {appointment.maskedPersonalIdNumber}
                </Box>
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{appointment.maskedPhoneNumber}</TableCell>
              {hasOffices && <TableCell>{appointment.office.name}</TableCell>}
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {appointment.code}
                {appointment.applicationCode && (
                  <Box sx={{ fontSize: '0.75rem' }}>
                    <ApplicationCodeLink code={appointment.applicationCode} />
                  </Box>
                )}
              </TableCell>
              <TableCell>
                <AppointmentStateChip state={appointment.state} />
              </TableCell>
              <TableCell>
                <AppointmentActions appointment={appointment} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

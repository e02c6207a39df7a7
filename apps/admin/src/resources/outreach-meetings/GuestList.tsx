import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'ra-core';

import type { OpenedOutreachMeeting } from '../../providers/data-provider.ts';

/** Who is invited, hamlet by hamlet. */
export function GuestList({ guests }: Pick<OpenedOutreachMeeting, 'guests'>) {
  const translate = useTranslate();
  const label = (word: string) => translate(`outreachLists.${word}`);
  return (
    <TableContainer>
      <Table
        size="small"
        aria-label={translate('outreachMeetings.guestsTable')}
        sx={{ '& td, & th': { px: { xs: 1, sm: 2 } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell align="right">{label('number')}</TableCell>
            <TableCell>{label('person')}</TableCell>
            <TableCell>{label('address')}</TableCell>
            <TableCell>{label('standing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {guests.map((guest) => (
            <TableRow key={guest.position} sx={{ verticalAlign: 'top' }}>
              <TableCell align="right">{guest.position}</TableCell>
              <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
                {guest.fullName}
              </TableCell>
              <TableCell>{guest.address}</TableCell>
              <TableCell>{label(`stage.${guest.stage}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

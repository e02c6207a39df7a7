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
import type { OpenedOutreachList } from '../../providers/data-provider.ts';

type Person = OpenedOutreachList['people'][number];

/** Who is on the list, with no more than the team has; cards on a phone. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const label = (word: string) => translate(`outreachLists.${word}`);
  if (isNarrow)
    return (
      <Box component="ul" aria-label={label('peopleTable')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </Box>
    );
  return (
    <TableContainer>
      <Table size="small" aria-label={label('peopleTable')}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{label('number')}</TableCell>
            <TableCell>{label('person')}</TableCell>
            <TableCell align="right">{label('birthYear')}</TableCell>
            <TableCell>{label('address')}</TableCell>
            <TableCell align="right">{label('phone')}</TableCell>
            <TableCell>{label('standing')}</TableCell>
            <TableCell>{label('lastVisit')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <TableRow key={person.id} sx={{ verticalAlign: 'top' }}>
              <TableCell align="right">{person.position}</TableCell>
              <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
                {person.fullName}
              </TableCell>
              <TableCell align="right">{person.birthYear}</TableCell>
              <TableCell>{person.address}</TableCell>
              <TableCell align="right">{person.phoneHint}</TableCell>
              <TableCell>{label(`stage.${person.stage}`)}</TableCell>
              <TableCell>
                <LastVisit visit={person.lastVisit ?? null} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function PersonCard({ person }: { readonly person: Person }) {
  const translate = useTranslate();
  const label = (word: string) => translate(`outreachLists.${word}`);
  return (
    <Box
      component="li"
      sx={{ py: 3, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { border: 0 } }}
    >
      <Typography sx={{ fontWeight: 600, mb: 1, overflowWrap: 'anywhere' }}>
        {`${person.position}. ${person.fullName}`}
      </Typography>
      <Details
        isDense
        details={[
          { label: label('birthYear'), value: person.birthYear },
          { label: label('phone'), value: person.phoneHint },
          { label: label('address'), value: person.address },
          { label: label('standing'), value: label(`stage.${person.stage}`) },
          { label: label('lastVisit'), value: <LastVisit visit={person.lastVisit ?? null} /> },
        ]}
      />
    </Box>
  );
}

function LastVisit({ visit }: { readonly visit: NonNullable<Person['lastVisit']> | null }) {
  const translate = useTranslate();
  if (!visit) return translate('outreachLists.notVisited');
  return (
    <>
      {translate(`outreachLists.outcome.${visit.outcome}`)}
      <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block' }}>
        {translate('outreachLists.visitBy', {
          moment: formatDateTime(new Date(visit.visitedAt)),
          name: visit.visitorName,
        })}
      </Typography>
      {visit.note && (
        <Typography
          variant="caption"
          component="span"
          sx={{ display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
        >
          {visit.note}
        </Typography>
      )}
    </>
  );
}

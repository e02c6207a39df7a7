import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Fragment } from 'react';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { UnitMergerPreview } from '../../providers/data-provider.ts';

const FIGURES = ['officers', 'openApplications', 'openRequests', 'openAreaTasks', 'accounts'] as const;
type Change = UnitMergerPreview['changes'][number];

/** What is in hand in the units that end, with the sums by successor; numbers and no person. */
export function MergerEffects({ preview }: { readonly preview: UnitMergerPreview }) {
  const translate = useTranslate();
  const { changes, campaigns, officersMoveOn } = preview;
  const sum = (figure: 'offices' | 'bookedAppointments') =>
    changes.reduce((total, { inHand }) => total + inHand[figure], 0);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <div>
        <Typography variant="h3">{translate('unitMergers.effects')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {translate('unitMergers.effectsHint')}
        </Typography>
      </div>
      <InHandTable changes={changes} />
      <Typography>{translate('unitMergers.officersMove', { day: formatDate(officersMoveOn) })}</Typography>
      <Typography>
        {translate('unitMergers.offices', {
          offices: sum('offices'),
          appointments: sum('bookedAppointments'),
        })}
      </Typography>
      {campaigns.map((campaign) => (
        <CampaignSums key={campaign.documentNumber} campaign={campaign} />
      ))}
    </Box>
  );
}

function InHandTable({ changes }: { readonly changes: readonly Change[] }) {
  const translate = useTranslate();
  const count = useCount();
  const cells = (inHand: Pick<Change['inHand'], (typeof FIGURES)[number]>) =>
    FIGURES.map((figure) => (
      <TableCell
        key={figure}
        align="right"
        data-label={translate(`unitMergers.figure.${figure}`)}
        sx={NUMBER}
      >
        {count(inHand[figure])}
      </TableCell>
    ));
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('unitMergers.effects')} sx={CARDS_WHEN_NARROW}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('unitMergers.unit')}</TableCell>
            {FIGURES.map((figure) => (
              <TableCell key={figure} align="right">
                {translate(`unitMergers.figure.${figure}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ predecessors, successor, inHand }) => (
            <Fragment key={successor.code}>
              {predecessors.map(({ unit, inHand: own }) => (
                <TableRow key={unit.code}>
                  <TableCell component="th" scope="row">
                    {unit.name}
                  </TableCell>
                  {cells(own)}
                </TableRow>
              ))}
              <TableRow sx={{ '& > *': { fontWeight: 600 } }}>
                <TableCell component="th" scope="row">
                  {translate('unitMergers.totalOf', { unit: successor.name })}
                </TableCell>
                {cells(inHand)}
              </TableRow>
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The same people before and after, by the units of either day. */
function CampaignSums({ campaign }: { readonly campaign: UnitMergerPreview['campaigns'][number] }) {
  const translate = useTranslate();
  const count = useCount();
  const { documentNumber, before, after, totalAfter } = campaign;
  const title = translate('unitMergers.targets', { document: documentNumber });
  return (
    <div>
      <Typography variant="h3">{title}</Typography>
      <Typography sx={{ mb: 1 }}>
        {translate('unitMergers.targetsSame', {
          rows: before.length,
          rowsAfter: after.length,
          total: count(totalAfter),
        })}
      </Typography>
      <Table size="small" aria-label={title} sx={{ maxWidth: '32rem' }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('unitMergers.unit')}</TableCell>
            <TableCell align="right">{translate('unitMergers.people')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {after.map(({ unit, people }) => (
            <TableRow key={unit.code}>
              <TableCell component="th" scope="row">
                {unit.name}
              </TableCell>
              <TableCell align="right" sx={NUMBER}>
                {count(people)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function useCount(): (number: number) => string {
  const locale = useDisplayLocale();
  return (number) => formatCount(number, locale);
}

const NUMBER = { fontVariantNumeric: 'tabular-nums' } as const;

/** On a phone every row is a card, and each figure carries its name. */
const CARDS_WHEN_NARROW = {
  '@media (max-width: 599px)': {
    '& thead': { position: 'absolute', width: 1, height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
    '& tr': { display: 'block', py: 2, borderBottom: 1, borderColor: 'divider' },
    '& tbody th, & td': { display: 'flex', flexDirection: 'row', gap: 2, border: 0, py: 0.5, px: 0 },
    '& td::before': { content: 'attr(data-label)', mr: 'auto', fontWeight: 400, color: 'text.secondary' },
  },
} as const;

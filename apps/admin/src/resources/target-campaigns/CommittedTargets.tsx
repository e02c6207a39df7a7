import { formatCount } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { CommitTargetCampaignResult } from '../../providers/data-provider.ts';

export type Committed = Extract<
  CommitTargetCampaignResult,
  { readonly __typename: 'TargetCampaignCommitted' }
>['progress'];

/** What was frozen: for each unit the target beside the size of its list. Both are told, neither is bent to the other. */
export function CommittedTargets({ committed }: { readonly committed: Committed }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { campaign, rows, total } = committed;
  const count = (people: number) => formatCount(people, locale);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 960 }}>
      <Typography variant="h1" sx={{ mb: 4 }}>
        {translate('targets.committed', { number: campaign.documentNumber })}
      </Typography>
      <Alert severity={total.target === total.listed ? 'success' : 'info'} sx={{ mb: 4 }}>
        {translate('targets.committedText', { listed: count(total.listed), target: count(total.target) })}
      </Alert>
      <Paper variant="outlined">
        <TableContainer>
          <Table size="small" aria-label={translate('targets.preview')}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('targets.unit')}</TableCell>
                <TableCell align="right">{translate('targets.people')}</TableCell>
                <TableCell align="right">{translate('targets.listed')}</TableCell>
                <TableCell align="right">{translate('targets.difference')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.unit.code}>
                  <TableCell component="th" scope="row">
                    {row.unit.name}
                  </TableCell>
                  <Numbers {...row} />
                </TableRow>
              ))}
            </TableBody>
            <TableFooter>
              <TableRow sx={{ '& td, & th': { fontWeight: 700, color: 'text.primary', borderBottom: 0 } }}>
                <TableCell component="th" scope="row">
                  {translate('targets.total')}
                </TableCell>
                <Numbers {...total} />
              </TableRow>
            </TableFooter>
          </Table>
        </TableContainer>
      </Paper>
      <Button component={Link} to="/target-campaigns" variant="contained" sx={{ mt: 4 }}>
        {translate('targets.openBoard')}
      </Button>
    </Box>
  );
}

function Numbers({ target, listed }: { readonly target: number; readonly listed: number }) {
  const locale = useDisplayLocale();
  const difference = listed - target;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return (
    <>
      <TableCell align="right">{formatCount(target, locale)}</TableCell>
      <TableCell align="right">{formatCount(listed, locale)}</TableCell>
      <TableCell align="right">{`${sign}${formatCount(Math.abs(difference), locale)}`}</TableCell>
    </>
  );
}

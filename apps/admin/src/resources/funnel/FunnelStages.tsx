import { formatCount, formatPercent } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { FunnelStage } from '../../generated/graphql.ts';
import type { Funnel } from '../../providers/data-provider.ts';
import { pathBehind } from './funnel-paths.ts';

type Sums = Funnel['total'];
type Bucket = Sums['buckets'][number];

const COLORS: Partial<Record<FunnelStage, string>> = {
  RETURNED: 'warning.main',
  REFUSED: 'error.main',
  LOCKED: 'error.main',
  ACTIVATED: 'success.main',
  SIGNED_IN: 'success.main',
  RAISED: 'text.disabled',
};
const IN_USE: readonly FunnelStage[] = ['ACTIVATED', 'SIGNED_IN'];
const NOT_GRANTED: readonly FunnelStage[] = ['COLLECTED', 'CHECKING', 'RETURNED', 'REFUSED', 'RAISED'];
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } };

/** One sentence, and the stages as bars that stand in their table: whoever does not see them reads the numbers beside. */
export function FunnelStages({
  sums,
  unitCodes,
}: {
  readonly sums: Sums;
  readonly unitCodes: readonly string[];
}) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const sumOf = (isMeant: (stage: FunnelStage) => boolean) =>
    sums.buckets.reduce((sum, { stage, count }) => (isMeant(stage) ? sum + count : sum), 0);
  const number = (count: number) => formatCount(count, locale);
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600, mb: 3 }}>
        {translate('funnel.sentence', {
          total: number(sums.applications),
          granted: number(sumOf((stage) => !NOT_GRANTED.includes(stage))),
          active: number(sumOf((stage) => IN_USE.includes(stage))),
        })}
      </Typography>
      {sums.accountsWithoutApplication > 0 && (
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {translate('funnel.withoutApplication', { number: number(sums.accountsWithoutApplication) })}
        </Typography>
      )}
      <Paper variant="outlined">
        <Table
          size="small"
          aria-label={translate('funnel.table')}
          sx={{ '& td, & th': { px: { xs: 1.5, sm: 3 } } }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{translate('funnel.stageColumn')}</TableCell>
              <TableCell align="right">{translate('funnel.countColumn')}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {translate('funnel.shareColumn')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sums.buckets.map((bucket) => (
              <StageRow key={bucket.stage} bucket={bucket} sums={sums} unitCodes={unitCodes} />
            ))}
          </TableBody>
          <TableFooter>
            <TableRow sx={{ '& td, & th': { fontWeight: 600, color: 'text.primary', fontSize: '0.875rem' } }}>
              <TableCell component="th" scope="row">
                {translate('funnel.total')}
              </TableCell>
              <TableCell align="right">{number(sums.total)}</TableCell>
              <TableCell align="right" sx={WIDE_ONLY}>
                {formatPercent(100, locale)}
              </TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </Paper>
    </>
  );
}

function StageRow({
  bucket,
  sums,
  unitCodes,
}: {
  readonly bucket: Bucket;
  readonly sums: Sums;
  readonly unitCodes: readonly string[];
}) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { stage, count } = bucket;
  const name = translate(`funnel.stage.${stage}`);
  const number = formatCount(count, locale);
  const path = pathBehind(bucket, unitCodes);
  const longest = Math.max(1, ...sums.buckets.map((other) => other.count));
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ width: '100%' }}>
        {name}
        <Box
          aria-hidden
          sx={{
            mt: 1,
            height: 8,
            borderRadius: 1,
            minWidth: count > 0 ? 2 : 0,
            width: `${(count / longest) * 100}%`,
            bgcolor: COLORS[stage] ?? 'primary.main',
          }}
        />
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {path ? (
          <MuiLink
            component={Link}
            to={path}
            aria-label={translate('funnel.openList', { stage: name, number })}
            sx={{ fontWeight: 600, minHeight: 24, display: 'inline-flex', alignItems: 'center' }}
          >
            {number}
          </MuiLink>
        ) : (
          number
        )}
      </TableCell>
      <TableCell align="right" sx={WIDE_ONLY}>
        {formatPercent((count / sums.total) * 100, locale)}
      </TableCell>
    </TableRow>
  );
}

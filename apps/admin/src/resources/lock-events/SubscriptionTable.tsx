import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { durationText } from '../../components/duration-text.ts';
import { momentText } from '../../components/moment-text.ts';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { LockSubscription } from '../../providers/data-provider.ts';
import { failureText, isCapped } from './lock-event-figures.ts';
import { SubscriptionStateChip } from './SubscriptionMarks.tsx';

const MS = 1_000;
const FIGURES = ['open', 'applied', 'delay', 'failure'] as const;
type Figure = (typeof FIGURES)[number];

interface SubscriptionTableProps {
  readonly subscriptions: readonly LockSubscription[];
  /** The moment of the figures. */
  readonly asOf: Date;
}

/** The figures of the board, in a table, or as cards where there is no room for one. */
export function SubscriptionTable({ subscriptions, asOf }: SubscriptionTableProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const label = translate('lockEvents.table');
  const figure: Readonly<Record<Figure, (subscription: LockSubscription) => ReactNode>> = {
    open: (subscription) => <Open subscription={subscription} asOf={asOf} />,
    applied: ({ applied }) => <Count count={applied} />,
    delay: (subscription) => <Delay subscription={subscription} />,
    failure: (subscription) => <Failure subscription={subscription} asOf={asOf} />,
  };
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {subscriptions.map((subscription) => (
          <Box
            component="li"
            key={subscription.id}
            sx={{
              p: 3,
              display: 'flex',
              flexDirection: 'column',
              gap: 2,
              borderBottom: 1,
              borderColor: 'divider',
              '&:last-of-type': { borderBottom: 0 },
            }}
          >
            <Name subscription={subscription} />
            <Details
              isWide
              details={FIGURES.map((name) => ({
                label: translate(`lockEvents.column.${name}`),
                value: figure[name](subscription),
              }))}
            />
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
            {(['agency', ...FIGURES] as const).map((column) => (
              <TableCell key={column}>{translate(`lockEvents.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {subscriptions.map((subscription) => (
            <TableRow key={subscription.id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 200 }}>
                <Name subscription={subscription} />
              </TableCell>
              {FIGURES.map((name) => (
                <TableCell key={name}>{figure[name](subscription)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" component="div" color="textSecondary">
      {children}
    </Typography>
  );
}

function Name({
  subscription: { id, agency, state, webhookUrl },
}: {
  readonly subscription: LockSubscription;
}) {
  const translate = useTranslate();
  return (
    <div>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        <MuiLink component={Link} to={`/lock-events/${id}`}>
          {translate(`lockEvents.agency.${agency}`)}
        </MuiLink>
      </Typography>
      <Note>
        {webhookUrl
          ? translate('lockEvents.byWebhook', { host: new URL(webhookUrl).host })
          : translate('lockEvents.byFeed')}
      </Note>
      <Box sx={{ mt: 1 }}>
        <SubscriptionStateChip state={state} />
      </Box>
    </div>
  );
}

function Count({ count }: { readonly count: number }) {
  const locale = useDisplayLocale();
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {`${formatCount(count, locale)}${isCapped(count) ? '+' : ''}`}
    </Box>
  );
}

function Open({ subscription, asOf }: { readonly subscription: LockSubscription; readonly asOf: Date }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { waiting, delivered, oldestUnappliedAt } = subscription;
  const text = (count: number) => `${formatCount(count, locale)}${isCapped(count) ? '+' : ''}`;
  if (!oldestUnappliedAt) return translate('lockEvents.nothingOpen');
  return (
    <>
      {waiting > 0 && <div>{translate('lockEvents.waiting', { count: text(waiting) })}</div>}
      {delivered > 0 && <div>{translate('lockEvents.delivered', { count: text(delivered) })}</div>}
      <Note>{translate('lockEvents.oldest', { moment: momentText(oldestUnappliedAt, asOf) })}</Note>
    </>
  );
}

function Delay({
  subscription: { medianSeconds, worstSeconds },
}: {
  readonly subscription: LockSubscription;
}) {
  const translate = useTranslate();
  if (medianSeconds == null || worstSeconds == null) return translate('lockEvents.noDelay');
  return (
    <>
      <div>{translate('lockEvents.median', { time: durationText(translate, medianSeconds * MS) })}</div>
      <div>{translate('lockEvents.worst', { time: durationText(translate, worstSeconds * MS) })}</div>
    </>
  );
}

function Failure({ subscription, asOf }: { readonly subscription: LockSubscription; readonly asOf: Date }) {
  const translate = useTranslate();
  const { lastFailure, lastFailureAt } = subscription;
  if (!lastFailure || !lastFailureAt) return translate('lockEvents.noFailure');
  return (
    <>
      <div>{momentText(lastFailureAt, asOf)}</div>
      <Note>{failureText(lastFailure, translate)}</Note>
    </>
  );
}

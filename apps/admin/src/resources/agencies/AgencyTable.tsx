import { formatCount, formatPercent } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
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
import { momentText } from '../../components/moment-text.ts';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AgencyStanding } from '../../providers/data-provider.ts';
import { durationText, isCapped, matchedPercentOf, progressOf } from './agency-figures.ts';
import { AgencyMarks } from './AgencyMarks.tsx';
import { useAgencyName } from './use-agency-name.ts';

interface AgencyTableProps {
  readonly agencies: readonly AgencyStanding[];
  /** The moment of the figures. */
  readonly asOf: Date;
  /** Whether the names lead to the connections. */
  readonly canManage: boolean;
}

const FIGURES = ['waiting', 'times', 'activity'] as const;
type Figure = (typeof FIGURES)[number];

/** The figures of the board: the chart's and all others, in a table, or as cards where there is no room for one. */
export function AgencyTable({ agencies, asOf, canManage }: AgencyTableProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const label = translate('agencies.table');
  const figure: Readonly<Record<Figure, (agency: AgencyStanding) => ReactNode>> = {
    waiting: (agency) => <Waiting agency={agency} asOf={asOf} />,
    times: (agency) => <Times agency={agency} />,
    activity: (agency) => (
      <>
        <Day agency={agency} />
        <Last agency={agency} asOf={asOf} />
      </>
    ),
  };
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {agencies.map((agency) => (
          <Box
            component="li"
            key={agency.code}
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
            <div>
              <Name agency={agency} canManage={canManage} />
            </div>
            <AgencyMarks agency={agency} asOf={asOf} />
            <Details
              isWide
              details={FIGURES.map((name) => ({
                label: translate(`agencies.column.${name}`),
                value: figure[name](agency),
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
            {(['agency', 'standing', ...FIGURES] as const).map((column) => (
              <TableCell key={column}>{translate(`agencies.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {agencies.map((agency) => (
            <TableRow key={agency.code}>
              <TableCell component="th" scope="row" sx={{ minWidth: 200 }}>
                <Name agency={agency} canManage={canManage} />
              </TableCell>
              <TableCell sx={{ width: 200 }}>
                <AgencyMarks agency={agency} asOf={asOf} />
              </TableCell>
              {FIGURES.map((name) => (
                <TableCell key={name} sx={name === 'times' ? { whiteSpace: 'nowrap' } : undefined}>
                  {figure[name](agency)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Name({ agency, canManage }: { readonly agency: AgencyStanding; readonly canManage: boolean }) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const { code, paperTypes, channel } = agency;
  return (
    <>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {canManage ? (
          <MuiLink component={Link} to={`/agencies/${code}`}>
            {name}
          </MuiLink>
        ) : (
          name
        )}
      </Typography>
      <Note>
        {paperTypes.length > 0
          ? paperTypes.map((type) => translate(`paperType.${type}`)).join(', ')
          : translate('agencies.noPapers')}
      </Note>
      <Note>{translate(`agencies.channel.${channel}`)}</Note>
    </>
  );
}

function Note({
  children,
  isAlarming = false,
}: {
  readonly children: ReactNode;
  readonly isAlarming?: boolean;
}) {
  return (
    <Typography
      variant="body2"
      component="div"
      color={isAlarming ? 'error' : 'textSecondary'}
      sx={{ fontWeight: isAlarming ? 600 : 400 }}
    >
      {children}
    </Typography>
  );
}

function Waiting({ agency, asOf }: { readonly agency: AgencyStanding; readonly asOf: Date }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const name = useAgencyName()(agency);
  const { openQuestions, overdueQuestions, oldestOpenAt } = agency;
  const progress = progressOf(agency);
  const count = formatCount(openQuestions, locale);
  return (
    <>
      <Box component="div" sx={{ fontWeight: openQuestions > 0 ? 600 : 400 }}>
        {openQuestions === 0
          ? translate('agencies.openNone')
          : translate(isCapped(openQuestions) ? 'agencies.openCapped' : 'agencies.open', { count })}
      </Box>
      {progress !== undefined && (
        <LinearProgress
          variant="determinate"
          value={progress}
          aria-label={translate('agencies.progress', { name, percent: progress })}
          sx={{ my: 1, maxWidth: 160, height: 6, borderRadius: 1 }}
        />
      )}
      {overdueQuestions > 0 && (
        <Note isAlarming>
          {translate('agencies.overdue', { count: formatCount(overdueQuestions, locale) })}
        </Note>
      )}
      {oldestOpenAt && (
        <Note>{translate('agencies.oldest', { moment: momentText(oldestOpenAt, asOf) })}</Note>
      )}
    </>
  );
}

function Times({ agency }: { readonly agency: AgencyStanding }) {
  const translate = useTranslate();
  const { medianSeconds, slowestSeconds, answerWithinDays } = agency;
  return (
    <>
      {medianSeconds == null || slowestSeconds == null ? (
        <Box component="div">{translate('agencies.noAnswers')}</Box>
      ) : (
        <>
          <Box component="div">
            {translate('agencies.median', { time: durationText(medianSeconds, translate) })}
          </Box>
          <Box component="div">
            {translate('agencies.slowest', { time: durationText(slowestSeconds, translate) })}
          </Box>
        </>
      )}
      <Note>{translate('agencies.within', { smart_count: answerWithinDays })}</Note>
    </>
  );
}

function Day({ agency }: { readonly agency: AgencyStanding }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { answeredLastDay, answers } = agency;
  const matched = matchedPercentOf(agency);
  return (
    <>
      <Box component="div">
        {translate('agencies.answered', {
          count: `${formatCount(answeredLastDay, locale)}${isCapped(answeredLastDay) ? '+' : ''}`,
        })}
      </Box>
      {matched !== undefined && (
        <Box
          component="div"
          title={translate('agencies.matchedHint', { count: formatCount(answers, locale) })}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {translate('agencies.matched', { percent: formatPercent(matched, locale) })}
        </Box>
      )}
    </>
  );
}

function Last({ agency, asOf }: { readonly agency: AgencyStanding; readonly asOf: Date }) {
  const translate = useTranslate();
  const { lastAnswerAt, lastFailureAt, lastFailure } = agency;
  const failureText = (word: string) =>
    translate(`agencies.failure.${word}`, { _: translate('agencies.failure.other', { word }) });
  return (
    <>
      <Box component="div">
        {lastAnswerAt
          ? translate('agencies.lastAnswer', { moment: momentText(lastAnswerAt, asOf) })
          : translate('agencies.never')}
      </Box>
      {lastFailureAt && (
        <Note>
          {translate('agencies.lastFailure', {
            moment: momentText(lastFailureAt, asOf),
            word: failureText(lastFailure ?? ''),
          })}
        </Note>
      )}
    </>
  );
}

import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip, type Tone } from '../../components/ToneChip.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { WardForecasts } from '../../providers/data-provider.ts';
import { decimalText } from './decimal-text.ts';

export type Figures = WardForecasts['total'];
type Outlook = Figures['outlook'];

const OUTLOOKS: Readonly<Record<Outlook, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  DONE: { tone: 'success', icon: CheckCircleIcon },
  WILL_MAKE_IT: { tone: 'success', icon: CheckCircleIcon },
  UNCERTAIN: { tone: 'warning', icon: HelpIcon },
  WILL_NOT: { tone: 'error', icon: CancelIcon },
  NO_DUE_DAY: { tone: 'secondary', icon: EventBusyIcon },
};

export function OutlookChip({ outlook }: { readonly outlook: Outlook }) {
  const translate = useTranslate();
  const { tone, icon } = OUTLOOKS[outlook];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`wardBoard.outlook.${outlook}`)}
    </ToneChip>
  );
}

interface ForecastSentenceProps {
  readonly name: string;
  readonly figures: Figures;
  readonly window: WardForecasts['window'];
  readonly dueOn: string | null;
}

/** Where are we, will we make it: the whole answer in one line, with what it rests on below. */
export function ForecastSentence({ name, figures, window, dueOn }: ForecastSentenceProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const count = (value: number) => formatCount(value, locale);
  const { forecast, neededPerDay, remaining } = figures;
  const isOverdue = neededPerDay === null && dueOn !== null;
  const parts = [
    translate('wardBoard.where', {
      name,
      activated: count(figures.activated),
      target: count(figures.target),
    }),
    ...(remaining > 0 ? [translate('wardBoard.remaining', { remaining: count(remaining) })] : []),
    ...(neededPerDay !== null && remaining > 0
      ? [translate('wardBoard.needed', { number: count(neededPerDay) })]
      : []),
    ...(isOverdue ? [translate('wardBoard.neededPast')] : []),
    translate(`wardBoard.forecast.${forecast.basis}`, {
      date: forecast.on && formatDate(forecast.on),
      smart_count: forecast.plusMinusDays ?? 0,
      days: window?.days ?? 0,
    }),
  ];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Typography sx={{ fontSize: { xs: '1.25rem', sm: '1.5rem' }, lineHeight: 1.35, fontWeight: 600 }}>
        {parts.join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <OutlookChip outlook={figures.outlook} />
        <Typography color="textSecondary">
          {translate('wardBoard.pace', { number: decimalText(figures.pacePerDay, locale) })}
        </Typography>
      </Box>
      {forecast.isFewCases && (
        <Alert severity="warning">
          {translate('wardBoard.fewCases', {
            number: count(figures.activatedInWindow),
            days: window?.days ?? 0,
          })}
        </Alert>
      )}
      <HowComputed figures={figures} window={window} />
    </Box>
  );
}

function HowComputed({ figures, window }: Pick<ForecastSentenceProps, 'figures' | 'window'>) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { earliest, latest } = figures.forecast;
  return (
    <Box component="details" sx={{ '& summary': { cursor: 'pointer', color: 'primary.main', py: 1 } }}>
      <summary>{translate('wardBoard.howTitle')}</summary>
      <Typography color="textSecondary" sx={{ maxWidth: '72ch' }}>
        {window && earliest && latest
          ? translate('wardBoard.how', {
              from: formatDate(window.from),
              to: formatDate(window.to),
              number: formatCount(figures.activatedInWindow, locale),
              pace: decimalText(figures.pacePerDay, locale),
              remaining: formatCount(figures.remaining, locale),
              earliest: formatDate(earliest),
              latest: formatDate(latest),
            })
          : translate('wardBoard.howNone')}
      </Typography>
    </Box>
  );
}

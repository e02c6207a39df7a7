import { formatCount, localDateOf } from '@dinhdanh/domain/formats';
import AddIcon from '@mui/icons-material/Add';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import EventNoteIcon from '@mui/icons-material/EventNoteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, memo, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider, CalendarDay } from '../../providers/data-provider.ts';
import { CalendarDayTable } from './CalendarDayTable.tsx';
import { CalendarLegend } from './CalendarLegend.tsx';
import { dayAndMonth, FIRST_YEAR, LAST_YEAR, summaryOf } from './calendar-year.ts';
import { YearPicture } from './YearPicture.tsx';

const EditDayDialog = lazy(() => import('./EditDayDialog.tsx'));
const RemoveDayDialog = lazy(() => import('./RemoveDayDialog.tsx'));

/** Lịch làm việc: which days count, because the terms of applications are reckoned in working days. */
export default function CalendarPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'calendar', action: 'read' });
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return <CalendarOfYear />;
}

/** Years beyond the calendar, and what is no year, give the present one. */
function yearOf(text: string | null, today: string): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today.slice(0, 4));
}

function CalendarOfYear() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [searchParams, setSearchParams] = useSearchParams();
  const { canAccess: canEdit = false } = useCanAccess({ resource: 'calendar', action: 'edit' });
  const [edited, setEdited] = useState<string>();
  const [removed, setRemoved] = useState<CalendarDay>();
  const today = localDateOf(new Date());
  const year = yearOf(searchParams.get('year'), today);
  const {
    data: days,
    error,
    refetch,
  } = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => dataProvider.getWorkingCalendar(year),
  });
  useDocumentTitle(translate('calendar.titleOf', { year }));
  const goTo = (target: number) => {
    setSearchParams(target === Number(today.slice(0, 4)) ? {} : { year: String(target) }, { replace: true });
  };
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
        <Typography variant="h1" sx={{ mr: 'auto' }}>
          {translate('calendar.titleOf', { year })}
        </Typography>
        <Button
          variant="outlined"
          color="inherit"
          startIcon={<ChevronLeftIcon />}
          disabled={year <= FIRST_YEAR}
          aria-label={translate('calendar.previousYear', { year: year - 1 })}
          onClick={() => {
            goTo(year - 1);
          }}
        >
          {year - 1}
        </Button>
        <Button
          variant="outlined"
          color="inherit"
          endIcon={<ChevronRightIcon />}
          disabled={year >= LAST_YEAR}
          aria-label={translate('calendar.nextYear', { year: year + 1 })}
          onClick={() => {
            goTo(year + 1);
          }}
        >
          {year + 1}
        </Button>
        {canEdit && (
          <Button
            variant="contained"
            startIcon={<AddIcon />}
            onClick={() => {
              setEdited('');
            }}
          >
            {translate('calendar.add')}
          </Button>
        )}
      </Box>
      {days ? (
        <Year
          year={year}
          days={days}
          today={today}
          onEdit={canEdit ? setEdited : undefined}
          onRemove={canEdit ? setRemoved : undefined}
        />
      ) : error ? (
        <FailurePanel
          title={translate('calendar.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('calendar.loading')}>
          <Skeleton width={320} height={28} />
          <Skeleton variant="rounded" height={560} sx={{ mt: 4 }} />
        </Box>
      )}
      <Suspense fallback={null}>
        {edited !== undefined && (
          <EditDayDialog
            date={edited}
            days={days ?? []}
            onClose={() => {
              setEdited(undefined);
            }}
            onSaved={(date) => {
              setEdited(undefined);
              goTo(yearOf(date.slice(0, 4), today));
            }}
          />
        )}
        {removed && (
          <RemoveDayDialog
            day={removed}
            onClose={() => {
              setRemoved(undefined);
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}

interface YearProps {
  readonly year: number;
  readonly days: readonly CalendarDay[];
  readonly today: string;
  readonly onEdit: ((date: string) => void) | undefined;
  readonly onRemove: ((day: CalendarDay) => void) | undefined;
}

/** Drawn anew only when something of it is another: its 365 days take longer than a dialog that opens above them. */
const Year = memo(function Year({ year, days, today, onEdit, onRemove }: YearProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography role="status" sx={{ mb: 4, fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600 }}>
        <YearSentence year={year} days={days} />
      </Typography>
      <CalendarLegend />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@media (min-width: 1360px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Paper variant="outlined" sx={{ p: { xs: 3, sm: 4 } }}>
          <YearPicture year={year} days={days} today={today} onPick={onEdit} />
        </Paper>
        <Paper variant="outlined">
          {days.length > 0 ? (
            <CalendarDayTable year={year} days={days} onEdit={onEdit} onRemove={onRemove} />
          ) : (
            <StatePanel
              icon={EventNoteIcon}
              title={translate('calendar.emptyTitle', { year })}
              text={translate('calendar.emptyText')}
            />
          )}
        </Paper>
      </Box>
    </>
  );
});

/** What the picture shows, said before it. */
function YearSentence({ year, days }: { readonly year: number; readonly days: readonly CalendarDay[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { workingDays, pending, projected } = summaryOf(year, days);
  return [
    translate('calendar.sentence', { year, number: formatCount(workingDays, locale) }),
    ...(pending.length > 0
      ? [
          translate('calendar.sentencePending', {
            smart_count: pending.length,
            days: pending.map(dayAndMonth).join(', '),
          }),
        ]
      : []),
    ...(projected.length > 0
      ? [translate('calendar.sentenceProjected', { smart_count: projected.length })]
      : []),
    ...(days.length === 0 ? [translate('calendar.sentenceEmpty')] : []),
  ].join(' ');
}

import { formatDate, isLocalDate, localDateOf } from '@dinhdanh/domain/formats';
import EventAvailableIcon from '@mui/icons-material/EventAvailableOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { AppointmentCards } from './AppointmentCards.tsx';
import { AppointmentTable } from './AppointmentTable.tsx';
import { DayField } from './DayField.tsx';
import { countDay } from './appointment-day.ts';
import { useAppointments } from './use-appointments.ts';

const ANY = '';
const OFFICES_FRESH_MS = 10 * 60_000;
const SKELETON_ROWS = [0, 1, 2, 3, 4, 5];

/** Hẹn hôm nay: who is expected at the counter, and who came. */
export default function AppointmentsPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'appointments', action: 'list' });
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return <AppointmentsOfDay />;
}

function AppointmentsOfDay() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [searchParams, setSearchParams] = useSearchParams();
  const today = localDateOf(new Date());
  const askedDay = searchParams.get('day') ?? '';
  const day = isLocalDate(askedDay) ? askedDay : today;
  const officeCode = searchParams.get('office');
  const { data: offices = [] } = useQuery({
    queryKey: ['offices'],
    queryFn: () => dataProvider.getOffices(),
    staleTime: OFFICES_FRESH_MS,
  });
  const { data: appointments } = useAppointments(day, officeCode);
  const title =
    day === today
      ? translate('appointments.title')
      : translate('appointments.titleOf', { day: formatDate(day) });
  useDocumentTitle(title);

  const choose = (change: { day?: string; office?: string }) => {
    const next = { day, office: officeCode ?? ANY, ...change };
    setSearchParams(
      {
        ...(next.day === today ? {} : { day: next.day }),
        ...(next.office === ANY ? {} : { office: next.office }),
      },
      { replace: true },
    );
  };
  const counts = appointments && countDay(appointments);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Typography variant="h1">{title}</Typography>
      <Typography role="status" color="textSecondary" sx={{ mb: 4, minHeight: 20 }}>
        {counts && counts.all > 0 && translate('appointments.counts', { ...counts, smart_count: counts.all })}
      </Typography>
      <Box
        role="group"
        aria-label={translate('list.filters')}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 3, mb: 4 }}
      >
        <DayField
          day={day}
          onDay={(chosen) => {
            choose({ day: chosen });
          }}
        />
        {offices.length > 1 && (
          <TextField
            select
            label={translate('appointments.office')}
            value={offices.some(({ code }) => code === officeCode) ? officeCode : ANY}
            onChange={(event) => {
              choose({ office: event.target.value });
            }}
            sx={{ minWidth: { xs: '100%', sm: 220 } }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value={ANY}>{translate('appointments.anyOffice')}</MenuItem>
            {offices.map(({ code, name }) => (
              <MenuItem key={code} value={code}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <RowsPanel>
        <AppointmentRows
          day={day}
          officeCode={officeCode}
          hasOffices={offices.length > 1 && officeCode === null}
          onAnyOffice={() => {
            choose({ office: ANY });
          }}
        />
      </RowsPanel>
    </Box>
  );
}

interface AppointmentRowsOfDayProps {
  readonly day: string;
  readonly officeCode: string | null;
  readonly hasOffices: boolean;
  readonly onAnyOffice: () => void;
}

function AppointmentRows({ day, officeCode, hasOffices, onAnyOffice }: AppointmentRowsOfDayProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 1099px)');
  const { data: appointments, error, refetch } = useAppointments(day, officeCode);
  if (!appointments) {
    return error ? (
      <FailurePanel
        title={translate('appointments.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('appointments.loading')} sx={{ px: 3 }}>
        {SKELETON_ROWS.map((row) => (
          <Skeleton key={row} height={48} />
        ))}
      </Box>
    );
  }
  if (appointments.length === 0) {
    return (
      <StatePanel
        icon={EventAvailableIcon}
        title={translate('appointments.emptyTitle', { day: formatDate(day) })}
        text={translate(officeCode ? 'appointments.emptyOfficeText' : 'appointments.emptyText')}
        action={
          officeCode && (
            <Button variant="outlined" onClick={onAnyOffice}>
              {translate('appointments.anyOffice')}
            </Button>
          )
        }
      />
    );
  }
  const Rows = isNarrow ? AppointmentCards : AppointmentTable;
  return <Rows appointments={appointments} hasOffices={hasOffices} />;
}

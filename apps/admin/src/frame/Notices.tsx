import { formatDateTime, localDateOf } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';

import type { BreakGlassAlarm } from '../providers/break-glass-acts.ts';
import type { BackOfficeProvider } from '../providers/data-provider.ts';
import { useCoverWords } from '../resources/leave-covers/use-cover-words.ts';

const AcknowledgeDialog = lazy(() => import('./AcknowledgeDialog.tsx'));

const FRESH_MS = 60_000;

/** What an officer has to know on every page: an alarm, and in whose place one acts. Nothing where there is nothing. */
export function Notices() {
  const { canAccess: canSeeAlarms = false } = useCanAccess({ resource: 'break-glass', action: 'list' });
  const { canAccess: canCover = false } = useCanAccess({ resource: 'leave-covers', action: 'list' });
  return (
    <Box
      sx={{
        px: { xs: 3, sm: 5 },
        pt: 3,
        maxWidth: 1080,
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        '&:empty': { display: 'none' },
      }}
    >
      {canSeeAlarms && <Alarms />}
      {canCover && <CoveredColleagues />}
    </Box>
  );
}

function Alarms() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { canAccess: canAcknowledge = false } = useCanAccess({
    resource: 'break-glass',
    action: 'acknowledge',
  });
  const [chosen, setChosen] = useState<BreakGlassAlarm>();
  const { data: alarms = [] } = useQuery({
    queryKey: ['break-glass'],
    queryFn: () => dataProvider.getBreakGlassAlarms(),
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
  return (
    <>
      {alarms.map((alarm) => (
        <Alert key={alarm.id} severity="error">
          <AlertTitle>{translate('breakGlass.title')}</AlertTitle>
          {translate('breakGlass.text', {
            ...{ name: alarm.displayName, username: alarm.username, unit: alarm.unit.name },
            moment: formatDateTime(new Date(alarm.raisedAt)),
          })}
          {alarm.isOwn && ` ${translate('breakGlass.own')}`}
          {canAcknowledge && !alarm.isOwn && (
            <div>
              <Button
                color="inherit"
                variant="outlined"
                size="small"
                sx={{ mt: 2 }}
                onClick={() => {
                  setChosen(alarm);
                }}
              >
                {translate('breakGlass.acknowledge')}
              </Button>
            </div>
          )}
        </Alert>
      ))}
      {chosen && (
        <Suspense fallback={null}>
          <AcknowledgeDialog
            alarm={chosen}
            onClose={() => {
              setChosen(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function CoveredColleagues() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { roleName, lastDay } = useCoverWords();
  const { data: covers = [] } = useQuery({
    queryKey: ['leave-covers'],
    queryFn: () => dataProvider.getLeaveCovers(),
    staleTime: FRESH_MS,
  });
  const today = localDateOf(new Date());
  return covers
    .filter(({ isGiven, validFrom }) => !isGiven && validFrom <= today)
    .map((cover) => (
      <Alert key={cover.assignmentId} severity="info" role="status">
        {translate('leaveCovers.notice', {
          ...{ absent: cover.absent, role: roleName(cover), unit: cover.unit.name, until: lastDay(cover) },
        })}{' '}
        <MuiLink component={Link} to="/leave-covers">
          {translate('leaveCovers.noticeMore')}
        </MuiLink>
      </Alert>
    ));
}

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetIdentity, useTranslate } from 'ra-core';

import { ClerkStart } from '../resources/agency-questions/ClerkStart.tsx';
import { IntakeStart } from '../resources/appointments/IntakeStart.tsx';
import { AreaOfficerStart } from '../resources/area-tasks/AreaOfficerStart.tsx';
import { AssistedActivationStart } from '../resources/assisted-activations/AssistedActivationStart.tsx';
import { LockRequestStart } from '../resources/lock-requests/LockRequestStart.tsx';

interface OfficerStartProps {
  readonly hasCounter: boolean;
  readonly hasArea: boolean;
  readonly hasQuestions: boolean;
  readonly hasVisits: boolean;
  readonly hasLocks: boolean;
}

/** The day of somebody who meets citizens, at the counter, in the area or on the hotline, and of an agency's clerk. */
export default function OfficerStart({
  hasCounter,
  hasArea,
  hasQuestions,
  hasVisits,
  hasLocks,
}: OfficerStartProps) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1">
        {translate('startReview.greeting', { name: identity?.fullName ?? '' })}
      </Typography>
      {hasCounter && <IntakeStart />}
      {hasArea && <AreaOfficerStart />}
      {hasQuestions && <ClerkStart />}
      {hasLocks && <LockRequestStart />}
      {hasVisits && <AssistedActivationStart />}
    </Box>
  );
}

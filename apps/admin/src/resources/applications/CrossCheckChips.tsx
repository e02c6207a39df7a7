import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import FeedbackIcon from '@mui/icons-material/FeedbackOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { CrossCheckState, CrossCheckTurn } from '../../generated/graphql.ts';
import type { CrossCheckItem } from '../../providers/data-provider.ts';

interface Look {
  readonly tone: Tone;
  readonly icon: SvgIconComponent;
}

const STATE_LOOKS: Readonly<Record<CrossCheckState, Look>> = {
  REQUESTED: { tone: 'info', icon: HourglassIcon },
  MATCHED: { tone: 'success', icon: CheckCircleIcon },
  MISMATCHED: { tone: 'error', icon: ErrorIcon },
  UNAVAILABLE: { tone: 'info', icon: HourglassIcon },
};

/** Where the confirmation of a paper stands. */
export function CrossCheckStateChip({ state }: { readonly state: CrossCheckState }) {
  const translate = useTranslate();
  const { tone, icon } = STATE_LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`crossChecks.state.${state}`)}
    </ToneChip>
  );
}

export function ContestedChip() {
  const translate = useTranslate();
  return (
    <ToneChip tone="warning" icon={FeedbackIcon}>
      {translate('crossChecks.contested')}
    </ToneChip>
  );
}

export function OverdueChip() {
  const translate = useTranslate();
  return (
    <ToneChip tone="error" icon={ErrorIcon}>
      {translate('crossChecks.overdue')}
    </ToneChip>
  );
}

const TURN_LOOKS: Readonly<
  Record<CrossCheckTurn, { readonly colour: string; readonly icon: SvgIconComponent }>
> = {
  AGENCY: { colour: 'info.main', icon: HourglassIcon },
  OFFICER: { colour: 'warning.main', icon: ScheduleIcon },
  CITIZEN: { colour: 'info.main', icon: HourglassIcon },
  NOBODY: { colour: 'success.main', icon: CheckCircleIcon },
};

/** Whose turn it is: the officer's own in the colour of what is due. */
export function TurnText({ turn }: { readonly turn: CrossCheckTurn }) {
  const translate = useTranslate();
  const { colour, icon: Icon } = TURN_LOOKS[turn];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        verticalAlign: 'bottom',
        alignItems: 'center',
        gap: 1,
        color: colour,
        fontWeight: 500,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {translate(`crossChecks.turn.${turn}`)}
    </Box>
  );
}

/** Why a paper is not confirmed, in a sentence; undefined while it is awaited or when it is confirmed. */
export function useReasonText(): (
  standing: Pick<CrossCheckItem, 'reason' | 'mismatchedFields'>,
) => string | undefined {
  const translate = useTranslate();
  return ({ reason, mismatchedFields }) =>
    reason === null
      ? undefined
      : translate(`crossChecks.why.${reason}`, {
          fields: mismatchedFields.map((field) => translate(`crossChecks.field.${field}`)).join(', '),
        });
}

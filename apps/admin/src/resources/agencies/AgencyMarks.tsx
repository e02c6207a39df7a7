import BuildIcon from '@mui/icons-material/BuildOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import PowerOffIcon from '@mui/icons-material/PowerOffOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';

import { momentText } from '../../components/moment-text.ts';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { AgencyState } from '../../generated/graphql.ts';
import type { AgencyStanding } from '../../providers/data-provider.ts';

export function AgencyStateChip({ state }: { readonly state: AgencyState }) {
  const translate = useTranslate();
  return (
    <ToneChip
      tone={state === 'ACTIVE' ? 'success' : 'secondary'}
      icon={state === 'ACTIVE' ? CheckCircleIcon : PauseCircleIcon}
    >
      {translate(`agencies.state.${state}`)}
    </ToneChip>
  );
}

interface AgencyMarksProps {
  readonly agency: AgencyStanding;
  /** The moment of the figures: what is of the same day needs no date. */
  readonly asOf: Date;
}

/** How an agency stands, each thing as a word with its sign: connected or not, silent, held back, under maintenance, keys. */
export function AgencyMarks({ agency, asOf }: AgencyMarksProps) {
  const translate = useTranslate();
  const { state, isSilent, overdueQuestions, isBreakerOpen, pausedUntil, downtime, keyWarnings } = agency;
  const moment = (value: string) => momentText(value, asOf);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <AgencyStateChip state={state} />
      {isSilent && (
        <ToneChip tone="error" icon={ErrorIcon}>
          {translate('agencies.mark.silent')}
        </ToneChip>
      )}
      {!isSilent && overdueQuestions > 0 && (
        <ToneChip tone="error" icon={ErrorIcon}>
          {translate('agencies.mark.overdue')}
        </ToneChip>
      )}
      {isBreakerOpen && (
        <ToneChip tone="error" icon={PowerOffIcon}>
          {translate('agencies.mark.breaker')}
        </ToneChip>
      )}
      {pausedUntil && (
        <ToneChip tone="info" icon={HourglassIcon}>
          {translate('agencies.mark.paused', { moment: moment(pausedUntil) })}
        </ToneChip>
      )}
      {downtime && (
        <ToneChip tone="info" icon={BuildIcon}>
          {downtime.isNow
            ? translate('agencies.mark.downtimeNow', { moment: moment(downtime.endsAt) })
            : translate('agencies.mark.downtimeNext', { moment: moment(downtime.startsAt) })}
        </ToneChip>
      )}
      {keyWarnings.map(({ kind, kid }) => (
        <ToneChip
          key={`${kind}-${kid ?? ''}`}
          tone={kind === 'KEY_EXPIRES_SOON' ? 'warning' : 'error'}
          icon={KeyIcon}
        >
          {translate(`agencies.warning.${kind}`)}
        </ToneChip>
      ))}
    </Box>
  );
}

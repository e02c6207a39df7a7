import { localDateOf } from '@dinhdanh/domain/formats';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { LeaveCover } from './leave-cover-acts.ts';
import { useCoverWords } from './use-cover-words.ts';

interface CoverRowProps {
  readonly cover: LeaveCover;
  /** Absent for whoever only covers. */
  readonly onEnd: ((cover: LeaveCover) => void) | undefined;
}

/** One cover with its note: who acts for whom, as what, when. */
export function CoverRow({ cover, onEnd }: CoverRowProps) {
  const translate = useTranslate();
  const { roleName, days } = useCoverWords();
  const { colleague, absent, isGiven, unit, handOverNote, validFrom } = cover;
  const isRunning = validFrom <= localDateOf(new Date());
  return (
    <Box
      component="li"
      sx={{
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        alignItems: 'flex-start',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>
          {isGiven
            ? translate('leaveCovers.coverBy', { colleague })
            : translate('leaveCovers.coverOf', { absent })}
        </Typography>
        <ToneChip tone={isRunning ? 'info' : 'secondary'} icon={isRunning ? HourglassIcon : ScheduleIcon}>
          {translate(isRunning ? 'leaveCovers.running' : 'leaveCovers.toCome')}
        </ToneChip>
      </Box>
      <Typography color="textSecondary">
        {roleName(cover)} · {unit.name} · {days(cover)}
      </Typography>
      <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 3 }}>
        <Typography variant="caption" color="textSecondary">
          {translate('leaveCovers.handOver')}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80ch' }}>
          {handOverNote}
        </Typography>
      </Box>
      {onEnd && (
        <Button
          size="small"
          color="error"
          variant="outlined"
          aria-label={translate('leaveCovers.endOf', { colleague })}
          onClick={() => {
            onEnd(cover);
          }}
        >
          {translate('leaveCovers.end')}
        </Button>
      )}
    </Box>
  );
}

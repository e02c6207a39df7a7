import { formatDateTime } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import EditNoteIcon from '@mui/icons-material/EditNoteOutlined';
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import PhoneIcon from '@mui/icons-material/PhoneOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import SmsFailedIcon from '@mui/icons-material/SmsFailedOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import { ApplicationCodeLink } from '../../components/ApplicationCodeLink.tsx';
import { Details } from '../../components/Details.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { AreaTaskKind } from '../../generated/graphql.ts';
import type { AreaTask } from '../../providers/data-provider.ts';
import { daysSince } from './area-task-text.ts';
import { TaskRequestText } from './TaskRequestText.tsx';

const KIND_ICONS: Readonly<Record<AreaTaskKind, SvgIconComponent>> = {
  DATA_CORRECTION: EditNoteIcon,
  UNDELIVERABLE_NOTICE: SmsFailedIcon,
  OUTREACH_FINDING: HowToRegIcon,
};

interface AreaTaskCardProps {
  readonly task: AreaTask;
  readonly now: Date;
  /** Missing for whoever may read tasks and not complete them. */
  readonly onComplete: ((task: AreaTask) => void) | undefined;
}

/** One person to call or to visit: what to ask, how to reach them, and what came out. */
export function AreaTaskCard({ task, now, onComplete }: AreaTaskCardProps) {
  const translate = useTranslate();
  const nameId = useId();
  const isOpen = task.state === 'OPEN';
  const days = daysSince(task.createdAt, now);
  return (
    <Box
      component="li"
      aria-labelledby={nameId}
      {...FOCUS_ROW}
      sx={(theme) => ({
        p: 4,
        borderBottom: 1,
        borderColor: 'divider',
        outline: 'none',
        display: 'flex',
        flexDirection: 'column',
        gap: 3,
        '&:last-of-type': { borderBottom: 0 },
        '&:focus-within': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h2" id={nameId} sx={{ overflowWrap: 'anywhere' }}>
          {task.fullName}
        </Typography>
        <ToneChip tone="secondary" icon={KIND_ICONS[task.kind]}>
          {translate(`areaTasks.kind.${task.kind}`)}
        </ToneChip>
        <ToneChip tone={isOpen ? 'warning' : 'success'} icon={isOpen ? ScheduleIcon : CheckCircleIcon}>
          {translate(`areaTasks.state.${task.state}`)}
        </ToneChip>
      </Box>
      <Typography sx={{ maxWidth: '80ch' }}>
        <TaskRequestText task={task} />
      </Typography>
      <Details
        isWide
        details={[
          { label: translate('field.PERSONAL_ID_NUMBER'), value: task.maskedPersonalIdNumber },
          {
            label: translate('field.PHONE_NUMBER'),
            value: (
              <MuiLink
                href={`tel:${task.phoneNumber}`}
                aria-label={translate('areaTasks.call', { name: task.fullName, number: task.phoneNumber })}
                sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 24, fontWeight: 600 }}
              >
                <PhoneIcon aria-hidden sx={{ fontSize: 16 }} />
                {task.phoneNumber}
              </MuiLink>
            ),
          },
          { label: translate('areaTasks.address'), value: task.address || '–' },
          { label: translate('areaTasks.unit'), value: task.unit.name },
          {
            label: translate('areaTasks.applicationCode'),
            value: task.applicationCode ? <ApplicationCodeLink code={task.applicationCode} /> : '–',
          },
          {
            label: translate('areaTasks.since'),
            value: translate(days === 0 ? 'areaTasks.sinceToday' : 'areaTasks.sinceMoment', {
              moment: formatDateTime(new Date(task.createdAt)),
              smart_count: days,
            }),
          },
        ]}
      />
      {task.doneAt && (
        <Box sx={{ borderLeft: 3, borderColor: 'success.main', pl: 3 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('areaTasks.doneBy', {
              moment: formatDateTime(new Date(task.doneAt)),
              name: task.doneBy ?? '–',
            })}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{task.note}</Typography>
        </Box>
      )}
      {isOpen && onComplete && (
        <Button
          {...FOCUS_MAIN}
          variant="contained"
          aria-label={translate('areaTasks.completeOf', { name: task.fullName })}
          onClick={() => {
            onComplete(task);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('areaTasks.complete')}
        </Button>
      )}
    </Box>
  );
}

import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import FeedbackIcon from '@mui/icons-material/FeedbackOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';

import { durationText } from '../../components/duration-text.ts';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { QuestionCause } from '../../generated/graphql.ts';
import type { AgencyQuestionItem } from '../../providers/data-provider.ts';

const LAST_DAY_MS = 24 * 3_600_000;

/** How long the answer is still awaited: amber on the last day, red when it is late. */
export function TimeLeft({ answerBy, now }: { readonly answerBy: string; readonly now: Date }) {
  const translate = useTranslate();
  const left = Date.parse(answerBy) - now.getTime();
  const isOverdue = left < 0;
  const Icon = isOverdue ? ErrorIcon : ScheduleIcon;
  const colour = isOverdue ? 'error.main' : left < LAST_DAY_MS ? 'warning.main' : 'text.primary';
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
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {translate(isOverdue ? 'agencyQuestions.overdueBy' : 'agencyQuestions.timeLeft', {
        duration: durationText(translate, left),
      })}
    </Box>
  );
}

/** Why it is asked; a disputed answer is to be looked at with care. */
export function CauseText({ cause }: { readonly cause: QuestionCause }) {
  const translate = useTranslate();
  const text = translate(`crossChecks.cause.${cause}`);
  return cause === 'DISPUTED' ? (
    <ToneChip tone="warning" icon={FeedbackIcon}>
      {text}
    </ToneChip>
  ) : (
    text
  );
}

export function OutcomeChip({ outcome }: Pick<AgencyQuestionItem, 'outcome'>) {
  const translate = useTranslate();
  return outcome === 'MATCHED' ? (
    <ToneChip tone="success" icon={CheckCircleIcon}>
      {translate('agencyQuestions.matched')}
    </ToneChip>
  ) : (
    <ToneChip tone="error" icon={ErrorIcon}>
      {translate('agencyQuestions.mismatched')}
    </ToneChip>
  );
}

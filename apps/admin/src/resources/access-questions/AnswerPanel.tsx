import { permissionWords } from '@dinhdanh/i18n/permission-words';
import { termLabel } from '@dinhdanh/i18n/terms';
import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useEffect, useId, useRef } from 'react';

import { ToneChip } from '../../components/ToneChip.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AccessAnswer } from './access-question-acts.ts';
import type { AccessQuestion } from './access-question-form.ts';

interface AnswerPanelProps {
  readonly question: AccessQuestion;
  readonly answer: AccessAnswer;
}

/** Yes or no, and every question on the way to it with its answer. */
export function AnswerPanel({ question, answer: { isAllowed, steps } }: AnswerPanelProps) {
  const translate = useTranslate();
  const words: Readonly<Record<string, string>> = permissionWords[useDisplayLocale()];
  const titleId = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    headingRef.current?.focus();
  }, [steps]);
  const Icon = isAllowed ? CheckCircleIcon : BlockIcon;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={titleId}
      sx={{ p: { xs: 3, sm: 4 }, borderLeft: 4, borderLeftColor: isAllowed ? 'success.main' : 'error.main' }}
    >
      <Typography
        variant="h2"
        id={titleId}
        ref={headingRef}
        tabIndex={-1}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          outline: 'none',
          color: isAllowed ? 'success.main' : 'error.main',
        }}
      >
        <Icon aria-hidden />
        {translate(isAllowed ? 'accessQuestion.yes' : 'accessQuestion.no')}
      </Typography>
      <Typography sx={{ mb: 3, overflowWrap: 'anywhere' }}>
        {translate('accessQuestion.answer', {
          name: question.name,
          operation: words[question.permission] ?? question.permission,
        })}
      </Typography>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('accessQuestion.steps')}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 5 }}>
        {steps.map((step) => (
          <Step key={step.rule} step={step} />
        ))}
      </Box>
    </Paper>
  );
}

function Step({ step: { rule, isMet, roles } }: { readonly step: AccessAnswer['steps'][number] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const named = roles.map((role) => termLabel('officerRole', role, locale)).join(', ');
  return (
    <Box component="li" sx={{ py: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <ToneChip tone={isMet ? 'success' : 'error'} icon={isMet ? CheckCircleIcon : BlockIcon}>
          {translate(isMet ? 'accessQuestion.met' : 'accessQuestion.notMet')}
        </ToneChip>
        <Typography sx={{ flex: '1 1 16rem' }}>{translate(`accessQuestion.rule.${rule}`)}</Typography>
      </Box>
      {named !== '' && (
        <Typography variant="body2" color="textSecondary">
          {translate(isMet ? 'accessQuestion.roles' : 'accessQuestion.rolesThatWould', { roles: named })}
        </Typography>
      )}
    </Box>
  );
}

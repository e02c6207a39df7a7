import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { AccessQuestion } from './access-question-form.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { QuestionForm } from './QuestionForm.tsx';

/** Có được phép không? Why an officer may or may not do something. Every question is recorded, so it is asked by hand. */
export default function AccessQuestionPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'access', action: 'explain' });
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [question, setQuestion] = useState<AccessQuestion>();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: ({ asked }: AccessQuestion) => dataProvider.askOfficerAccess(asked),
  });
  useDocumentTitle(translate('accessQuestion.title'));
  if (isChecking) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  const ask = (wanted: AccessQuestion) => {
    setQuestion(wanted);
    mutate(wanted);
  };
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead title={translate('accessQuestion.title')} lead={translate('accessQuestion.lead')} />
      <QuestionForm isPending={isPending} onAsk={ask} />
      {isPending && <LinearProgress aria-label={translate('accessQuestion.asking')} />}
      {question && error && (
        <FailurePanel
          title={translate('accessQuestion.failedTitle')}
          error={error}
          onRetry={() => {
            mutate(question);
          }}
        />
      )}
      {question && data && !isPending && <AnswerPanel question={question} answer={data} />}
    </Box>
  );
}

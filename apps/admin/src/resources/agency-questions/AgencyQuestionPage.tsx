import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useNavigate, useParams } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import type { AgencyQuestion, BackOfficeProvider } from '../../providers/data-provider.ts';
import { AnsweredAlert } from './AnsweredAlert.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { AskedPanel } from './AskedPanel.tsx';

const LIST = '/agency-questions';

export default function AgencyQuestionPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="agency-questions"
      texts="agencyQuestions"
      id={id}
      open={(one) => dataProvider.getAgencyQuestion(one)}
    >
      {(question) => <QuestionPage question={question} />}
    </OpenedRecord>
  );
}

function QuestionPage({ question }: { readonly question: AgencyQuestion }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const title = translate('agencyQuestions.questionTitle', {
    paper: translate(`paperType.${question.paperType}`).toLowerCase(),
  });
  useDocumentTitle(title);
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  useShortcuts({
    u: () => {
      void navigate(LIST);
    },
  });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <BackToList to={LIST}>{translate('agencyQuestions.backToList')}</BackToList>
        <Typography variant="h1" ref={headingRef} tabIndex={-1} sx={{ outline: 'none' }}>
          {title}
        </Typography>
      </div>
      <AnsweredAlert what="nextOpened" />
      <AskedPanel question={question} />
      <AnswerPanel question={question} />
    </Box>
  );
}

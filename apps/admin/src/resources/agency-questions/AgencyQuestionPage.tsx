import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { AccessDenied } from 'react-admin';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import type { AgencyQuestion, BackOfficeProvider } from '../../providers/data-provider.ts';
import { hasFailureCode } from '../../providers/request-failure.ts';
import { AnsweredAlert } from './AnsweredAlert.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { AskedPanel } from './AskedPanel.tsx';

const LIST = '/agency-questions';

export default function AgencyQuestionPage() {
  const { id = '' } = useParams();
  const { canAccess, isPending } = useCanAccess({ resource: 'agency-questions', action: 'list' });
  if (isPending) return null;
  return canAccess ? <Question key={id} reference={id} /> : <AccessDenied />;
}

function Question({ reference }: { readonly reference: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['agency-questions', 'one', reference],
    queryFn: () => dataProvider.getAgencyQuestion(reference),
    // Numbers stand open here and every reading is recorded, so it is read once when it is opened.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (data) return <QuestionPage question={data} />;
  if (hasFailureCode(error, 'NOT_FOUND')) {
    return (
      <StatePanel
        icon={SearchOffIcon}
        role="alert"
        title={translate('agencyQuestions.notFoundTitle')}
        text={translate('agencyQuestions.notFoundText')}
        action={
          <Button component={Link} to={LIST} variant="outlined">
            {translate('agencyQuestions.backToList')}
          </Button>
        }
      />
    );
  }
  if (error) {
    return (
      <FailurePanel
        title={translate('agencyQuestions.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return (
    <Box role="status" aria-label={translate('agencyQuestions.loading')} sx={{ p: 5, maxWidth: 880 }}>
      <Skeleton width={280} height={40} />
      <Skeleton variant="rounded" height={200} sx={{ mb: 4 }} />
      <Skeleton variant="rounded" height={240} />
    </Box>
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
        <MuiLink
          component={Link}
          to={LIST}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 24, mb: 1 }}
        >
          <ArrowBackIcon aria-hidden sx={{ fontSize: 16 }} />
          {translate('agencyQuestions.backToList')}
        </MuiLink>
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

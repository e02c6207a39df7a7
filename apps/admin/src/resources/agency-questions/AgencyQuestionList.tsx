import { formatCount } from '@dinhdanh/domain/formats';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { ListPages } from '../../components/ListPages.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AgencyQuestionItem, ListMeta } from '../../providers/data-provider.ts';
import { AgencyQuestionRows } from './AgencyQuestionRows.tsx';
import { AnsweredAlert } from './AnsweredAlert.tsx';
import { useAgencyQuestionCount } from './use-agency-question-count.ts';

const OPEN_ONLY = { isOpen: true };
const VIEWS = { open: 'agencyQuestions.title', answered: 'agencyQuestions.answeredTitle' } as const;

/** Câu hỏi cần trả lời: what the agency of the clerk is asked, and what it has answered. */
export default function AgencyQuestionList() {
  return (
    <ListBase<AgencyQuestionItem>
      perPage={25}
      filterDefaultValues={OPEN_ONLY}
      queryOptions={{
        // The page itself says what failed and offers to try again, so no passing notice is needed.
        onError: () => undefined,
        // Every reading is recorded, so nobody reads by switching windows.
        refetchOnWindowFocus: false,
      }}
    >
      <AgencyQuestionListPage />
    </ListBase>
  );
}

function AgencyQuestionListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { meta, filterValues, setFilters, refetch } = useListContext<AgencyQuestionItem>();
  const count = useAgencyQuestionCount(true);
  const { isOpen = true } = filterValues as { readonly isOpen?: boolean };
  const { total, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  const hasChanged = isOpen && count !== undefined && total !== undefined && count.open !== total;
  useDocumentTitle(translate('agencyQuestions.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <div>
        <Typography variant="h1">{translate('agencyQuestions.title')}</Typography>
        <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
          {total !== undefined &&
            total > 0 &&
            translate(`agencyQuestions.total.${isOpen ? 'OPEN' : 'ANSWERED'}`, {
              smart_count: total,
              number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
            })}
        </Typography>
      </div>
      <AnsweredAlert what="allAnswered" />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isOpen ? 'open' : 'answered'}
        aria-label={translate('agencyQuestions.views')}
        onChange={(_event, view: keyof typeof VIEWS | null) => {
          if (view) setFilters({ isOpen: view === 'open' }, []);
        }}
      >
        {(['open', 'answered'] as const).map((view) => (
          <ToggleButton key={view} value={view}>
            {translate(VIEWS[view])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hasChanged && (
        <Alert
          severity="info"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                void refetch();
              }}
            >
              {translate('list.takeOver')}
            </Button>
          }
        >
          {translate('agencyQuestions.changed')}
        </Alert>
      )}
      <RowsPanel>
        <AgencyQuestions isOpen={isOpen} />
      </RowsPanel>
      <ListPages />
    </Box>
  );
}

function AgencyQuestions({ isOpen }: { readonly isOpen: boolean }) {
  const translate = useTranslate();
  const { data: questions, error, refetch } = useListContext<AgencyQuestionItem>();
  if (!questions) {
    return error ? (
      <FailurePanel
        title={translate('agencyQuestions.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('agencyQuestions.loading')} sx={{ px: 4 }}>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} height={64} />
        ))}
      </Box>
    );
  }
  if (questions.length > 0) return <AgencyQuestionRows questions={questions} isOpen={isOpen} />;
  return (
    <StatePanel
      icon={isOpen ? TaskAltIcon : InboxIcon}
      title={translate(isOpen ? 'agencyQuestions.emptyOpenTitle' : 'agencyQuestions.emptyAnsweredTitle')}
      text={translate(isOpen ? 'agencyQuestions.emptyOpenText' : 'agencyQuestions.emptyAnsweredText')}
    />
  );
}

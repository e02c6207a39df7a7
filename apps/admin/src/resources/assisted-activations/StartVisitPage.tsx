import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { CallerForm } from '../../components/CallerForm.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { CheckCallerInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, CallerChecked } from '../../providers/data-provider.ts';
import { CallerResults } from './CallerResults.tsx';
import { VisitForm } from './VisitForm.tsx';

/** Begins a visit: who calls is asked first, and only then is the visit recorded. */
export default function StartVisitPage() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [checked, setChecked] = useState<CallerChecked>();
  const { submit, isPending, trouble } = useSubmission();
  const check = (input: CheckCallerInput) => {
    void submit(
      () => dataProvider.checkCaller(input),
      (answer) => {
        if (answer.__typename !== 'CallerChecked') return answer;
        setChecked(answer);
        return undefined;
      },
    );
  };
  useRequireAccess({ resource: 'assisted-activations', action: 'request' });
  useDocumentTitle(translate('assistedActivations.start'));
  const {
    data: form,
    error,
    refetch,
  } = useQuery({
    queryKey: ['assisted-activations', 'form'],
    queryFn: () => dataProvider.getCallerCheckForm(),
    staleTime: Infinity,
  });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880 }}>
      <Button
        component={Link}
        to="/assisted-activations"
        color="inherit"
        startIcon={<ArrowBackIcon />}
        sx={{ mb: 2, ml: -2 }}
      >
        {translate('assistedActivations.back')}
      </Button>
      <Typography variant="h1" sx={{ mb: 4 }}>
        {translate('assistedActivations.start')}
      </Typography>
      {form ? (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <Panel title={translate('assistedActivations.stepCaller')}>
            {!checked?.checkId && (
              <CallerForm fields={form.fields} isPending={isPending} trouble={trouble} onCheck={check} />
            )}
            {checked && <CallerResults checked={checked} />}
          </Panel>
          {checked?.checkId && (
            <Panel title={translate('assistedActivations.stepVisit')}>
              <VisitForm checkId={checked.checkId} channels={form.channels} />
            </Panel>
          )}
        </Box>
      ) : error ? (
        <FailurePanel
          title={translate('assistedActivations.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <LinearProgress aria-label={translate('assistedActivations.loading')} />
      )}
    </Box>
  );
}

import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { AccessDenied } from 'react-admin';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { BackToList } from '../../components/BackToList.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { CommittedTargets, type Committed } from './CommittedTargets.tsx';
import { EMPTY_DOCUMENT, PUBLISHED_FIELDS, documentInputOf, readFigure } from './target-document-form.ts';
import { TargetDocumentFields } from './TargetDocumentFields.tsx';
import { TargetSheetField } from './TargetSheetField.tsx';
import { SheetProblems } from './TargetSheetPreviewPanel.tsx';
import { useTargetSheet } from './use-target-sheet.ts';

export default function CommitTargetCampaignPage() {
  const translate = useTranslate();
  const { canAccess, isPending } = useCanAccess({ resource: 'target-campaigns', action: 'commit' });
  useDocumentTitle(translate('targets.entryTitle'));
  if (isPending) return null;
  return canAccess ? <CommitForm /> : <AccessDenied />;
}

/** The document, its table, and one button that binds; afterwards the lists that were frozen beside the targets. */
function CommitForm() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [form, setForm] = useState(EMPTY_DOCUMENT);
  const [isConfirming, setConfirming] = useState(false);
  const sheet = useTargetSheet(form.issuedOn);
  const { commit, committed, problems, isPending, trouble } = useCommit();
  if (committed) return <CommittedTargets committed={committed} />;

  const isFilled = sheet.sheet && PUBLISHED_FIELDS.every((name) => readFigure(form[name]) !== undefined);
  const rows = formatCount(sheet.preview?.rows.length ?? 0, locale);
  const sum = formatCount(sheet.preview?.sum ?? 0, locale);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 960 }}>
      <BackToList to="/target-campaigns">{translate('targets.back')}</BackToList>
      <Typography variant="h1" sx={{ mb: 4 }}>
        {translate('targets.entryTitle')}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Panel title={translate('targets.document')}>
          <TargetDocumentFields
            form={form}
            troubles={trouble?.fields ?? {}}
            onChange={(part) => {
              setForm((before) => ({ ...before, ...part }));
            }}
          />
        </Panel>
        <Panel title={translate('targets.sheet')}>
          <TargetSheetField state={sheet} issuedOn={form.issuedOn} />
        </Panel>
        <TroubleAlert trouble={trouble} />
        {problems.length > 0 && <SheetProblems problems={problems} />}
        {!sheet.sheet && <Alert severity="info">{translate('targets.sheetMissing')}</Alert>}
        <Box>
          <Button
            variant="contained"
            disabled={!isFilled}
            onClick={() => {
              setConfirming(true);
            }}
          >
            {translate('targets.commit')}
          </Button>
        </Box>
      </Box>
      {isConfirming && sheet.sheet && (
        <ActDialog
          title={translate('targets.confirmTitle', { number: form.documentNumber })}
          confirm={translate('targets.commit')}
          isPending={isPending}
          trouble={undefined}
          onConfirm={() => {
            void commit(form, sheet.sheet).finally(() => {
              setConfirming(false);
            });
          }}
          onClose={() => {
            setConfirming(false);
          }}
        >
          <Typography>
            {translate('targets.confirmText', { rows, sum, date: formatDate(form.issuedOn) })}
          </Typography>
        </ActDialog>
      )}
    </Box>
  );
}

/** Sends the form under one key, so that a press too many, or a line that broke, enters nothing twice. */
function useCommit() {
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [committed, setCommitted] = useState<Committed>();
  const [problems, setProblems] = useState<Parameters<typeof SheetProblems>[0]['problems']>([]);

  const commit = (form: typeof EMPTY_DOCUMENT, sheet: ReturnType<typeof useTargetSheet>['sheet']) => {
    if (!sheet) return Promise.resolve();
    setProblems([]);
    return submit(
      () => dataProvider.commitTargetCampaign({ idempotencyKey: key, ...documentInputOf(form), sheet }),
      (answer) => {
        if (answer.__typename !== 'TargetCampaignCommitted') {
          // What is sent next is another form.
          setKey(crypto.randomUUID());
          if (answer.__typename === 'TargetSheetRefused') setProblems(answer.problems);
          return answer;
        }
        void queryClient.invalidateQueries({ queryKey: ['target-campaigns'] });
        setCommitted(answer.progress);
        return undefined;
      },
    );
  };
  return { commit, committed, problems, isPending, trouble };
}

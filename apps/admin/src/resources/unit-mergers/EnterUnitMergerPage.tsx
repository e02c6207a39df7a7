import { localDateOf } from '@dinhdanh/domain/formats';
import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';

import { BackToList } from '../../components/BackToList.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { ChangeFields } from './ChangeFields.tsx';
import { ConfirmMergerDialog } from './ConfirmMergerDialog.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { choosableIn, inputOf, newChange, newForm, problemsByField, type MergerForm } from './merger-form.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { useMergerPreview } from './use-merger-preview.ts';

/** Nhập sáp nhập đơn vị: a document is written down, looked at before and after, and carried out. */
export default function EnterUnitMergerPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'unit-mergers', action: 'enter' });
  useDocumentTitle(translate('unitMergers.enter'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <BackToList to="/unit-mergers">{translate('unitMergers.backToList')}</BackToList>
      <Typography variant="h1" sx={{ mb: 4 }}>
        {translate('unitMergers.enter')}
      </Typography>
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : <MergerEntry />}
    </Box>
  );
}

function MergerEntry() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [form, setForm] = useState<MergerForm>(() => newForm(localDateOf(new Date())));
  const [isTried, setTried] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const { data: units = [], isError } = useQuery({
    queryKey: ['unit-mergers', 'units', form.effectiveOn],
    queryFn: () => dataProvider.getMergeableUnits(form.effectiveOn),
    enabled: form.effectiveOn !== '',
    placeholderData: (before) => before,
  });
  const input = inputOf(form);
  const preview = useMergerPreview(input);
  // What is merely not written yet is told when the document is to be entered, not while it is being written.
  const isBegun = form.changes.some(({ predecessorCodes }) => predecessorCodes.length > 0);
  const problems = problemsByField(
    (preview.data?.problems ?? []).filter(({ path }) => isTried || valueAt(form, path) !== ''),
  );
  const canEnter =
    input !== null &&
    preview.data !== undefined &&
    !preview.isStale &&
    (preview.data.problems.length === 0 || preview.data.enteredBefore !== null);
  const change = (part: Partial<MergerForm>) => {
    setForm((before) => ({ ...before, ...part }));
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (canEnter) setConfirming(true);
      }}
      sx={{
        display: 'grid',
        gap: 4,
        alignItems: 'start',
        gridTemplateColumns: 'minmax(0, 1fr)',
        '@media (min-width: 1400px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Panel title={translate('unitMergers.documentTitle')}>
          <DocumentFields form={form} problems={problems} isTried={isTried} onChange={change} />
        </Panel>
        <Panel title={translate('unitMergers.changesTitle')}>
          <Box sx={{ display: 'grid', gap: 3 }}>
            {isError && <Alert severity="error">{translate('unitMergers.unitsFailed')}</Alert>}
            {form.changes.map((one, index) => (
              <ChangeFields
                key={one.key}
                number={index + 1}
                form={one}
                units={choosableIn(units, form, one.key)}
                problemOf={(field) => problems[`changes.${index}.${field}`]}
                onChange={(part) => {
                  setForm((before) => ({
                    ...before,
                    changes: before.changes.map((other) =>
                      other.key === one.key ? { ...other, ...part } : other,
                    ),
                  }));
                }}
                onRemove={
                  form.changes.length > 1
                    ? () => {
                        change({ changes: form.changes.filter(({ key }) => key !== one.key) });
                      }
                    : undefined
                }
              />
            ))}
            <Button
              variant="outlined"
              color="inherit"
              startIcon={<AddIcon />}
              sx={{ justifySelf: 'start' }}
              onClick={() => {
                change({ changes: [...form.changes, newChange(crypto.randomUUID())] });
              }}
            >
              {translate('unitMergers.addChange')}
            </Button>
          </Box>
        </Panel>
      </Box>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <PreviewPanel form={form} units={units} preview={preview} isBegun={isBegun} />
        {isTried &&
          preview.data &&
          preview.data.problems.length > 0 &&
          preview.data.enteredBefore === null && (
            <Alert severity="error">
              {translate('unitMergers.problems', { smart_count: preview.data.problems.length })}
            </Alert>
          )}
        <Button type="submit" variant="contained" size="large" sx={{ justifySelf: 'start' }}>
          {translate('unitMergers.review')}
        </Button>
      </Box>
      {isConfirming && input && preview.data && (
        <ConfirmMergerDialog
          input={input}
          preview={preview.data}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </Box>
  );
}

/** What is written at the path of a problem; lists and what is no text count as written. */
function valueAt(form: MergerForm, path: string): unknown {
  const [, index, field] = /^changes\.(\d+)\.(.+)$/.exec(path) ?? [];
  if (index === undefined) return path === 'changes' ? '' : form[path as 'issuer'];
  const change = form.changes[Number(index)];
  if (!change) return '';
  if (field === 'predecessorCodes') return '';
  if (field === 'successor.name') return change.name;
  if (field === 'successor.code') return change.isFounded ? change.code : change.standingCode;
  return field;
}

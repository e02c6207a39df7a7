import { addDays, localDateOf } from '@dinhdanh/domain/formats';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { CoverFields } from './CoverFields.tsx';
import { coverOf, emptyCover } from './cover-form.ts';

/** Giao làm thay: to whom, in which role, for which days, with a note. */
export default function GiveCoverDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason: handOverNote, field, check } = useReason();
  const [form, setForm] = useState(() => emptyCover(localDateOf(new Date())));
  const [isChecked, setChecked] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['leave-covers', 'choices'],
    queryFn: async () => {
      const [own, colleagues] = await Promise.all([dataProvider.getOwnRoles(), dataProvider.getColleagues()]);
      return { own, colleagues };
    },
  });
  const confirm = () => {
    setChecked(true);
    const isNoted = check();
    const cover = data && coverOf(form, data.own);
    if (!cover || !isNoted) return;
    void submit(
      () => dataProvider.giveLeaveCover({ ...cover, validTo: addDays(form.until, 1), handOverNote }),
      (answer) => {
        if (answer.__typename !== 'OfficerAssigned') return answer;
        void queryClient.invalidateQueries({ queryKey: ['leave-covers'] });
        notify(translate('leaveCovers.giveDone'), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('leaveCovers.giveTitle')}
      confirm={translate('leaveCovers.give')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate('leaveCovers.giveText')}</Typography>
      {data ? (
        <CoverFields
          form={form}
          choices={data}
          isChecked={isChecked}
          onChange={(change) => {
            setForm({ ...form, ...change });
          }}
        />
      ) : error ? (
        <FailurePanel
          title={translate('leaveCovers.colleaguesFailed')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <LinearProgress aria-label={translate('leaveCovers.loading')} />
      )}
      <ReasonField
        {...field}
        isLater
        label={translate('leaveCovers.note')}
        hint={translate('leaveCovers.noteHint')}
        trouble={trouble?.fields['handOverNote']}
      />
    </ActDialog>
  );
}

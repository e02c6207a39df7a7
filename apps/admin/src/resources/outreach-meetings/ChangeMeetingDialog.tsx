import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { MeetingAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, OpenedOutreachMeeting } from '../../providers/data-provider.ts';
import { fieldOf, isDayAndTime, momentOf } from './meeting-moment.ts';
import { PlaceAndTime } from './PlaceAndTime.tsx';

interface DialogProps {
  readonly meeting: OpenedOutreachMeeting['meeting'];
  readonly onClose: () => void;
}

type Answer = Awaited<ReturnType<BackOfficeProvider['editOutreachMeeting']>>;

/** What every change does with its answer. */
function useMeetingAct(onClose: () => void) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { submit, isPending, trouble } = useSubmission();
  const act = (send: () => Promise<Answer>) => {
    void submit(send, (answer) => {
      if (answer.__typename !== 'OutreachMeetingKept') return answer;
      void queryClient.invalidateQueries({ queryKey: ['outreach-meetings'] });
      notify(translate('outreachMeetings.done'), { type: 'success' });
      onClose();
      return undefined;
    });
  };
  return { act, isPending, trouble };
}

/** The dialog of an action. */
export default function ChangeMeetingDialog({
  action,
  ...props
}: DialogProps & { readonly action: MeetingAction }) {
  if (action === 'EDIT') return <EditDialog {...props} />;
  return action === 'CANCEL' ? <CancelDialog {...props} /> : <ResultDialog {...props} />;
}

function EditDialog({ meeting, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useMeetingAct(onClose);
  const [form, setForm] = useState({ place: meeting.place, startsAt: fieldOf(meeting.startsAt) });
  const missing: Readonly<Record<string, string>> = isDayAndTime(form.startsAt)
    ? {}
    : { startsAt: translate('agencies.momentMissing') };
  return (
    <ActDialog
      title={translate('outreachMeetings.editTitle')}
      confirm={translate('outreachMeetings.editConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!isDayAndTime(form.startsAt)) return;
        const { id, version } = meeting;
        const { place, startsAt } = form;
        act(() =>
          dataProvider.editOutreachMeeting({
            id,
            expectedVersion: version,
            place,
            startsAt: momentOf(startsAt),
          }),
        );
      }}
      onClose={onClose}
    >
      <PlaceAndTime form={form} troubles={{ ...trouble?.fields, ...missing }} onChange={setForm} />
    </ActDialog>
  );
}

function ResultDialog({ meeting, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useMeetingAct(onClose);
  const [form, setForm] = useState({ came: '', activated: '', note: '' });
  const label = (word: string) => translate(`outreachMeetings.${word}`);
  const numberOf = (text: string) => (text.trim() === '' ? -1 : Math.trunc(Number(text)));
  return (
    <ActDialog
      title={label('resultTitle')}
      confirm={label('resultConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        act(() =>
          dataProvider.recordOutreachMeeting({
            id: meeting.id,
            expectedVersion: meeting.version,
            came: numberOf(form.came),
            activated: numberOf(form.activated),
            note: form.note,
          }),
        );
      }}
      onClose={onClose}
    >
      {(['came', 'activated'] as const).map((field) => (
        <TextField
          key={field}
          label={label(field === 'came' ? 'came' : 'activatedThere')}
          required
          autoFocus={field === 'came'}
          type="number"
          value={form[field]}
          slotProps={{ htmlInput: { min: 0, inputMode: 'numeric' } }}
          onChange={(event) => {
            setForm((before) => ({ ...before, [field]: event.target.value }));
          }}
        />
      ))}
      <TextField
        label={label('resultNote')}
        multiline
        minRows={2}
        maxRows={8}
        value={form.note}
        error={trouble?.fields['note'] !== undefined}
        helperText={trouble?.fields['note']}
        onChange={(event) => {
          setForm((before) => ({ ...before, note: event.target.value }));
        }}
      />
    </ActDialog>
  );
}

function CancelDialog({ meeting, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useMeetingAct(onClose);
  const { reason, field, check } = useReason();
  return (
    <ActDialog
      title={translate('outreachMeetings.cancelTitle')}
      confirm={translate('outreachMeetings.cancelConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!check()) return;
        act(() =>
          dataProvider.cancelOutreachMeeting({ id: meeting.id, expectedVersion: meeting.version, reason }),
        );
      }}
      onClose={onClose}
    >
      <ReasonField
        {...field}
        label={translate('outreachMeetings.reason')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}

import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useGetList, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { HamletChoice } from '../../components/HamletChoice.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { AdministrativeUnit, BackOfficeProvider } from '../../providers/data-provider.ts';
import { isDayAndTime, momentOf } from './meeting-moment.ts';
import { PlaceAndTime } from './PlaceAndTime.tsx';

/** Lên lịch: where, when, and whose people are invited. */
export default function PlanMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({ place: '', startsAt: '' });
  const [chosenUnit, setChosenUnit] = useState('');
  const [hamlets, setHamlets] = useState<readonly string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units');
  const [onlyUnit] = units;
  const unitCode = units.length === 1 && onlyUnit ? onlyUnit.code : chosenUnit;
  const label = (word: string) => translate(`outreachMeetings.${word}`);
  const missing: Readonly<Record<string, string>> =
    isChecked && !isDayAndTime(form.startsAt) ? { startsAt: translate('agencies.momentMissing') } : {};
  const confirm = () => {
    setChecked(true);
    if (!isDayAndTime(form.startsAt) || unitCode === '') return;
    void submit(
      () =>
        dataProvider.planOutreachMeeting({
          idempotencyKey,
          unitCode,
          place: form.place,
          startsAt: momentOf(form.startsAt),
          hamlets: [...hamlets],
        }),
      (answer) => {
        if (answer.__typename !== 'OutreachMeetingKept') return answer;
        void queryClient.invalidateQueries({ queryKey: ['outreach-meetings'] });
        notify(label('planned'), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={label('plan')}
      confirm={label('planConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <PlaceAndTime form={form} troubles={{ ...trouble?.fields, ...missing }} onChange={setForm} />
      {units.length > 1 && (
        <TextField
          select
          required
          label={label('unit')}
          value={unitCode}
          onChange={(event) => {
            setChosenUnit(event.target.value);
            setHamlets([]);
          }}
        >
          {units.map(({ id, code, name }) => (
            <MenuItem key={id} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {unitCode !== '' && (
        <HamletChoice
          key={unitCode}
          unitCode={unitCode}
          campaignId={null}
          teamId={null}
          offersWithoutHamlet={false}
          chosen={hamlets}
          trouble={trouble?.fields['hamlets']}
          onChange={setHamlets}
        />
      )}
    </ActDialog>
  );
}

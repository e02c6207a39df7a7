import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { usePurpose } from '../../components/use-purpose.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { AdministrativeUnit, BackOfficeProvider } from '../../providers/data-provider.ts';
import { useLookAgain } from './use-long-tasks.ts';

/** Xuất danh sách tài khoản chưa kích hoạt of one ward, with its purpose. */
export default function ExportNotActivatedDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const lookAgain = useLookAgain();
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units');
  const { submit, isPending, trouble } = useSubmission();
  const { purpose, field, check } = usePurpose();
  const [unitCode, setUnitCode] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const isUnitMissing = isChecked && unitCode === '';
  const send = () => {
    setChecked(true);
    if (!check() || unitCode === '') return;
    void submit(
      () => dataProvider.exportNotActivated({ idempotencyKey, unitCode, purpose }),
      (answer) => {
        if (answer.__typename !== 'LongTaskStarted') return answer;
        lookAgain();
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('longTasks.form.exportTitle')}
      confirm={translate('longTasks.form.exportSubmit')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography>{translate('longTasks.form.exportLead')}</Typography>
      <TextField
        select
        required
        label={translate('longTasks.form.unit')}
        value={unitCode}
        error={isUnitMissing}
        helperText={isUnitMissing ? translate('longTasks.form.unitMissing') : undefined}
        onChange={({ target: { value } }) => {
          setUnitCode(value);
        }}
      >
        {units.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField {...field} required multiline minRows={2} />
    </ActDialog>
  );
}

import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';

import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { PhoneChange } from '../../providers/data-provider.ts';
import { PhoneChangeForm } from './PhoneChangeForm.tsx';
import { PhoneChangeReceipt } from './PhoneChangeReceipt.tsx';
import { WaitingPhoneChanges } from './WaitingPhoneChanges.tsx';

/** Đổi số điện thoại: in person, for whoever has lost the old phone; entered by one officer, confirmed by another. */
export default function PhoneChangesPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'phone-change', action: 'list' });
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return <PhoneChanges />;
}

function PhoneChanges() {
  const translate = useTranslate();
  const { canAccess: canEnter = false } = useCanAccess({ resource: 'phone-number', action: 'change' });
  const [entered, setEntered] = useState<PhoneChange>();
  useDocumentTitle(translate('phoneChanges.title'));
  if (entered)
    return (
      <PhoneChangeReceipt
        change={entered}
        onNext={() => {
          setEntered(undefined);
        }}
      />
    );
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 1040 }}>
      <div>
        <Typography variant="h1">{translate('phoneChanges.title')}</Typography>
        <Typography color="textSecondary">{translate('phoneChanges.lead')}</Typography>
      </div>
      {canEnter && <PhoneChangeForm onEntered={setEntered} />}
      <WaitingPhoneChanges />
    </Box>
  );
}

import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Panel } from '../../components/Panel.tsx';

const ChangePasswordDialog = lazy(() => import('./ChangePasswordDialog.tsx'));

export function PasswordPanel() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={translate('officers.passwordTitle')}>
      <Typography>{translate('officers.passwordText')}</Typography>
      <Button
        variant="outlined"
        color="inherit"
        onClick={() => {
          setOpen(true);
        }}
        sx={{ mt: 3 }}
      >
        {translate('officers.changePassword')}
      </Button>
      <Suspense fallback={null}>
        {isOpen && (
          <ChangePasswordDialog
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </Suspense>
    </Panel>
  );
}

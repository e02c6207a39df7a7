import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { momentText } from '../../components/moment-text.ts';
import { Panel } from '../../components/Panel.tsx';
import type { OwnAccount } from './own-account-acts.ts';

const ChangeFactorDialog = lazy(() => import('./ChangeFactorDialog.tsx'));
const RenewCodesDialog = lazy(() => import('./RenewCodesDialog.tsx'));

/** The app and the recovery codes, and how they are changed. */
export function FactorPanel({ means }: { readonly means: OwnAccount['ownSignInMeans'] }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<'APP' | 'CODES'>();
  const close = () => {
    setOpened(undefined);
  };
  const { factorEnrolledAt, passkeys, recoveryCodesLeft } = means;
  const hasFactor = Boolean(factorEnrolledAt) || passkeys.length > 0;
  return (
    <Panel title={translate('officers.factorTitle')}>
      <Typography>
        {factorEnrolledAt
          ? translate('officers.factorSince', { moment: momentText(factorEnrolledAt, new Date()) })
          : translate('officers.factorNone')}
      </Typography>
      {hasFactor && (
        <Typography>{translate('officers.codesLeft', { smart_count: recoveryCodesLeft })}</Typography>
      )}
      <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          variant="outlined"
          color="inherit"
          onClick={() => {
            setOpened('APP');
          }}
        >
          {translate(factorEnrolledAt ? 'officers.changeFactor' : 'officers.setUpFactor')}
        </Button>
        {hasFactor && (
          <Button
            variant="outlined"
            color="inherit"
            onClick={() => {
              setOpened('CODES');
            }}
          >
            {translate('officers.renewCodes')}
          </Button>
        )}
      </Box>
      <Suspense fallback={null}>
        {opened === 'APP' && <ChangeFactorDialog isFirst={!factorEnrolledAt} onClose={close} />}
        {opened === 'CODES' && <RenewCodesDialog onClose={close} />}
      </Suspense>
    </Panel>
  );
}

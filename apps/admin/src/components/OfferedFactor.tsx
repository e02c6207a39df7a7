import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { QrPicture } from './QrPicture.tsx';

const GROUP = /.{1,4}/g;

/** What an authenticator app is set up with: a QR code, and the same key for typing. */
export function OfferedFactor({ secret, address }: { readonly secret: string; readonly address: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <QrPicture text={address} label={translate('officers.qrLabel')} />
      <Typography variant="body2">
        {translate('officers.secretLabel')}{' '}
        <Box component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
          {secret.match(GROUP)?.join(' ')}
        </Box>
      </Typography>
    </Box>
  );
}

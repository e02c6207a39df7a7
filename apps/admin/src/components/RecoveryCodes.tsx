import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

/** Recovery codes, for this one time. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Typography>{translate('officers.recoveryLead')}</Typography>
      <Box
        component="ol"
        aria-label={translate('officers.recoveryLabel')}
        sx={{
          m: 0,
          pl: 6,
          fontFamily: 'monospace',
          display: 'grid',
          gap: 1,
          columnGap: 6,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button
        variant="outlined"
        color="inherit"
        startIcon={<PrintIcon />}
        onClick={() => {
          window.print();
        }}
        sx={{ alignSelf: 'flex-start' }}
      >
        {translate('officers.print')}
      </Button>
    </Box>
  );
}

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

interface NotLinkedProps {
  /** How the provider calls the account. */
  readonly subject: string;
  readonly onStartOver: () => void;
}

/** Nobody signs in with this work account: whom to ask, and what to tell. */
export function NotLinked({ subject, onStartOver }: NotLinkedProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Alert severity="warning">{translate('singleSignOn.notLinkedText')}</Alert>
      <div>
        <Typography variant="body2" color="textSecondary">
          {translate('singleSignOn.subject')}
        </Typography>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere', userSelect: 'all' }}>
          {subject}
        </Typography>
      </div>
      <Button variant="outlined" size="large" color="inherit" onClick={onStartOver}>
        {translate('singleSignOn.toPassword')}
      </Button>
    </Box>
  );
}

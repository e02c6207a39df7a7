import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface MaskedFieldProps {
  readonly label: string;
  readonly masked: string;
  /** Present only while the officer, with a stated purpose, looks at the full number. */
  readonly revealed?: string | undefined;
}

export function MaskedField({ label, masked, revealed }: MaskedFieldProps) {
  return (
    <Box>
      <Typography variant="caption" component="dt" color="textSecondary">
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums', letterSpacing: '0.02em' }}>
        {revealed ?? masked}
      </Typography>
    </Box>
  );
}

import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';

/** The way back from a record, above its name. */
export function BackToList({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <MuiLink
      component={Link}
      to={to}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 24, mb: 1 }}
    >
      <ArrowBackIcon aria-hidden sx={{ fontSize: 16 }} />
      {children}
    </MuiLink>
  );
}

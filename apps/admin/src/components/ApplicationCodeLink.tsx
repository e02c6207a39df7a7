import MuiLink from '@mui/material/Link';
import { useCanAccess } from 'ra-core';
import { Link } from 'react-router-dom';

/** Mã hồ sơ; for whoever may see applications it leads to the list that holds this one alone. */
export function ApplicationCodeLink({ code }: { readonly code: string }) {
  const { canAccess = false } = useCanAccess({ resource: 'applications', action: 'list' });
  if (!canAccess) return code;
  const search = new URLSearchParams({ filter: JSON.stringify({ search: code }), page: '1' });
  return (
    <MuiLink component={Link} underline="always" to={`/applications?${search.toString()}`}>
      {code}
    </MuiLink>
  );
}

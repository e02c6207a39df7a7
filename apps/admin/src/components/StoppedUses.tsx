import { termLabel } from '@dinhdanh/i18n/terms';
import Box from '@mui/material/Box';

import { useDisplayLocale } from './use-display-locale.ts';
import type { ProcessingUse } from '../generated/graphql.ts';

/** What a request of the data subject stops, one below the other. */
export function StoppedUses({ uses }: { readonly uses: readonly ProcessingUse[] }) {
  const locale = useDisplayLocale();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 4 }}>
      {uses.map((use) => (
        <li key={use}>{termLabel('processingUse', use, locale)}</li>
      ))}
    </Box>
  );
}

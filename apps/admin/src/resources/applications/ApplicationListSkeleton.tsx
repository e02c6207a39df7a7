import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'ra-core';

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** Grey rows in the measure of the real ones, so that nothing jumps when they arrive. */
export function ApplicationListSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('list.loading')} sx={{ px: 3 }}>
      {ROWS.map((row) => (
        <Box key={row} sx={{ display: 'flex', gap: 6, alignItems: 'center', height: { xs: 120, md: 49 } }}>
          <Skeleton width={112} />
          <Skeleton sx={{ flex: 2 }} />
          <Skeleton sx={{ flex: 1, display: { xs: 'none', md: 'block' } }} />
          <Skeleton sx={{ flex: 1, display: { xs: 'none', md: 'block' } }} />
          <Skeleton width={96} sx={{ display: { xs: 'none', sm: 'block' } }} />
        </Box>
      ))}
    </Box>
  );
}

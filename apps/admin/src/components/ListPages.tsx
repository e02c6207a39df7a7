import { formatCount } from '@dinhdanh/domain/formats';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'ra-core';

import type { ListMeta } from '../providers/data-provider.ts';
import { useDisplayLocale } from './use-display-locale.ts';

/** The pages of a list; nothing while one page holds it all. */
export function ListPages() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { data, meta, page, perPage, setPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!data || !meta || (!hasNextPage && !hasPreviousPage)) return null;
  const { total, totalIsCapped } = meta as ListMeta;
  const begin = (page - 1) * perPage + 1;
  return (
    <Box
      component="nav"
      aria-label={translate('list.pagination')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 2, mt: 3 }}
    >
      <Typography sx={{ fontVariantNumeric: 'tabular-nums', px: 2 }}>
        {translate('list.range', {
          begin: formatCount(begin, locale),
          end: formatCount(begin + data.length - 1, locale),
          total: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
        })}
      </Typography>
      <IconButton
        aria-label={translate('list.previousPage')}
        disabled={!hasPreviousPage}
        onClick={() => {
          setPage(page - 1);
        }}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        aria-label={translate('list.nextPage')}
        disabled={!hasNextPage}
        onClick={() => {
          setPage(page + 1);
        }}
      >
        <ChevronRightIcon />
      </IconButton>
    </Box>
  );
}

import { formatCount } from '@dinhdanh/domain/formats';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { ListMeta } from '../../providers/data-provider.ts';

const PAGE_SIZES = [25, 50, 100];

export function ApplicationPagination() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { data, meta, page, perPage, setPage, setPerPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!data || data.length === 0 || !meta) return null;
  const { total, totalIsCapped } = meta as ListMeta;
  const begin = (page - 1) * perPage + 1;
  const range = {
    begin: formatCount(begin, locale),
    end: formatCount(begin + data.length - 1, locale),
    total: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
  };
  return (
    <Box
      component="nav"
      aria-label={translate('list.pagination')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 2, mt: 3 }}
    >
      <TextField
        select
        label={translate('list.rowsPerPage')}
        value={perPage}
        onChange={(event) => {
          setPerPage(Number(event.target.value));
        }}
        sx={{ minWidth: 84 }}
      >
        {PAGE_SIZES.map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
      <Typography sx={{ fontVariantNumeric: 'tabular-nums', px: 2 }}>
        {translate('list.range', range)}
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

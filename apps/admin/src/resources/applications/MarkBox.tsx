import Checkbox from '@mui/material/Checkbox';
import { useTranslate } from 'ra-core';

import type { ApplicationListItem } from '../../providers/data-provider.ts';
import { whyNotTogether } from './decide-together.ts';

interface MarkBoxProps {
  readonly item: ApplicationListItem;
  readonly isMarked: boolean;
  readonly onToggle: (item: ApplicationListItem) => void;
}

/** Marks a row for deciding together. A row that must be looked at by itself says so instead. */
export function MarkBox({ item, isMarked, onToggle }: MarkBoxProps) {
  const translate = useTranslate();
  const obstacle = whyNotTogether(item);
  const label = obstacle
    ? translate(`together.not.${obstacle}`, { code: item.code })
    : translate('together.mark', { code: item.code });
  return (
    <Checkbox
      size="small"
      checked={isMarked}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
      }}
      onChange={() => {
        onToggle(item);
      }}
      sx={{ p: 1, position: 'relative', opacity: obstacle ? 0.45 : 1 }}
      slotProps={{
        input: {
          'aria-label': label,
          // It stays reachable, because pressing it tells why it cannot be marked.
          'aria-disabled': obstacle !== undefined,
        },
      }}
    />
  );
}

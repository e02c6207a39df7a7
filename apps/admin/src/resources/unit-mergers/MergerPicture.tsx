import { formatDate } from '@dinhdanh/domain/formats';
import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import NewIcon from '@mui/icons-material/FiberNewOutlined';
import StaysIcon from '@mui/icons-material/PushPinOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { UnitName } from './ChangeFields.tsx';

export interface PicturedChange {
  readonly key: string;
  readonly predecessors: readonly UnitName[];
  readonly successor: UnitName;
  readonly isFounded: boolean;
}

/** Who goes into whom: the units that end on the left, each group with an arrow to the one unit on the right. */
export function MergerPicture({
  changes,
  effectiveOn,
}: {
  readonly changes: readonly PicturedChange[];
  readonly effectiveOn: string;
}) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('unitMergers.picture')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      <Box component="li" aria-hidden sx={{ ...ROW, pb: 1 }}>
        <Typography variant="caption" color="textSecondary">
          {translate('unitMergers.before')}
        </Typography>
        <span />
        <Typography variant="caption" color="textSecondary">
          {translate('unitMergers.after', { day: formatDate(effectiveOn) })}
        </Typography>
      </Box>
      {changes.map(({ key, predecessors, successor, isFounded }) => (
        <Box component="li" key={key} sx={{ ...ROW, py: 2, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
            {predecessors.map((unit) => (
              <UnitBox key={unit.code} unit={unit} isEnding />
            ))}
            {/* A unit that stays stands on both sides. */}
            {!isFounded && <UnitBox unit={successor} />}
          </Box>
          <ArrowForwardIcon aria-hidden sx={{ color: 'text.secondary' }} />
          <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1 }}>
            <UnitBox unit={successor} />
            <ToneChip tone={isFounded ? 'success' : 'secondary'} icon={isFounded ? NewIcon : StaysIcon}>
              {translate(isFounded ? 'unitMergers.newUnit' : 'unitMergers.stays')}
            </ToneChip>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const ROW = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 24px minmax(0, 1fr)',
  alignItems: 'center',
  gap: 2,
} as const;

function UnitBox({ unit, isEnding = false }: { readonly unit: UnitName; readonly isEnding?: boolean }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        width: '100%',
        px: 2,
        py: 1,
        border: 1,
        borderStyle: isEnding ? 'dashed' : 'solid',
        borderColor: isEnding ? 'divider' : 'primary.main',
        borderRadius: 1,
        overflowWrap: 'anywhere',
      }}
    >
      {unit.name || translate('unitMergers.noName')}{' '}
      <Typography component="span" variant="caption" color="textSecondary">
        {unit.code}
      </Typography>
    </Box>
  );
}

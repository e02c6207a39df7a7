import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

import type { UnitView } from '../../generated/graphql.ts';
import type { Funnel } from '../../providers/data-provider.ts';

interface FunnelControlsProps {
  readonly chosen: { readonly unit: string; readonly on: string; readonly units: UnitView };
  readonly today: string;
  readonly rows: Funnel['rows'];
  readonly onChoose: (change: Readonly<Record<string, string>>) => void;
}

const UNITS: readonly UnitView[] = ['AS_ISSUED', 'AS_OF_TODAY'];
const WIDTH = { width: { xs: '100%', sm: 240 } };

export function FunnelControls({ chosen, today, rows, onChoose }: FunnelControlsProps) {
  const translate = useTranslate();
  const isListed = rows.some(({ unit }) => unit.code === chosen.unit);
  return (
    <Box
      role="group"
      aria-label={translate('list.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 4 }}
    >
      <TextField
        select
        label={translate('funnel.unit')}
        value={isListed ? chosen.unit : ''}
        onChange={({ target: { value } }) => {
          onChoose({ unit: value });
        }}
        sx={WIDTH}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('funnel.allUnits')}</MenuItem>
        {rows.map(({ unit }) => (
          <MenuItem key={unit.code} value={unit.code}>
            {unit.name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        label={translate('funnel.on')}
        value={chosen.on}
        onChange={({ target: { value } }) => {
          if (value !== '' && value <= today) onChoose({ on: value });
        }}
        sx={WIDTH}
        slotProps={{ htmlInput: { max: today }, inputLabel: { shrink: true } }}
      />
      <TextField
        select
        label={translate('funnel.unitsOf')}
        value={chosen.units}
        onChange={({ target: { value } }) => {
          // A ward of then is no ward of today: whoever changes sides sees all of them first.
          onChoose({ units: value, unit: '' });
        }}
        sx={WIDTH}
      >
        {UNITS.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`funnel.${value}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

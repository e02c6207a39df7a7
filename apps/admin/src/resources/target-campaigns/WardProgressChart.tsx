import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'ra-core';

import { bulletBarOf } from '../../components/BulletBar.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { WardProgressRow } from './ward-progress-sort.ts';

const ROW_HEIGHT = 30;
const AXIS_HEIGHT = 32;
const LEGEND_HEIGHT = 8;
const NAME_WIDTH = 124;
const BulletBar = bulletBarOf('activated');

/**
 * A bullet chart: a pale bar as long as the target, and on it a narrow dark bar as long as what is done. It repeats
 * the table beside it, so a screen reader gets one sentence that points there.
 */
export default function WardProgressChart({ rows }: { readonly rows: readonly WardProgressRow[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { palette } = useTheme();
  const count = (value: number | null) => formatCount(value ?? 0, locale);
  return (
    <Box
      role="img"
      aria-label={translate('target.chartLabel', { count: rows.length })}
      sx={{ '& text': { fontVariantNumeric: 'tabular-nums' } }}
    >
      <BarChart
        layout="horizontal"
        height={rows.length * ROW_HEIGHT + AXIS_HEIGHT + LEGEND_HEIGHT}
        skipAnimation
        borderRadius={2}
        margin={{ left: 0, right: 24, top: 4, bottom: 0 }}
        yAxis={[
          {
            data: rows.map(({ unit }) => unit.name),
            width: NAME_WIDTH,
            tickLabelStyle: { fontSize: 12 },
            disableTicks: true,
            categoryGapRatio: 0.35,
            barGapRatio: -1,
          },
        ]}
        xAxis={[
          { valueFormatter: count, height: AXIS_HEIGHT, tickLabelStyle: { fontSize: 12 }, tickNumber: 5 },
        ]}
        grid={{ vertical: true }}
        series={[
          {
            id: 'target',
            label: translate('target.seriesTarget'),
            data: rows.map(({ target }) => target),
            color: palette.mode === 'dark' ? '#3d5a61' : '#bfd6d7',
            valueFormatter: count,
          },
          {
            id: 'activated',
            label: translate('target.seriesActivated'),
            data: rows.map(({ activated }) => activated),
            color: palette.primary.main,
            valueFormatter: count,
          },
        ]}
        slots={{ bar: BulletBar }}
      />
    </Box>
  );
}

import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { LineChart, lineClasses } from '@mui/x-charts/LineChart';
import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { TargetHistory } from '../../providers/data-provider.ts';

interface HistoryChartProps {
  readonly history: TargetHistory;
  readonly height: number;
}

/** The line of those who have activated below the line of the target. It repeats the table, which a screen reader reads. */
export default function HistoryChart({ history: { points, target }, height }: HistoryChartProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { palette } = useTheme();
  const count = (value: number | null) => formatCount(value ?? 0, locale);
  return (
    <Box
      role="img"
      aria-label={translate('wardBoard.chart')}
      sx={{ '& text': { fontVariantNumeric: 'tabular-nums' } }}
    >
      <LineChart
        height={height}
        skipAnimation
        margin={{ left: 0, right: 16, top: 8, bottom: 0 }}
        xAxis={[
          {
            data: points.map(({ on }) => new Date(`${on}T00:00:00+07:00`)),
            scaleType: 'time',
            valueFormatter: (day: Date) => formatDate(day).slice(0, 5),
            tickNumber: 5,
            tickLabelStyle: { fontSize: 12 },
          },
        ]}
        yAxis={[{ min: 0, valueFormatter: count, tickNumber: 4, tickLabelStyle: { fontSize: 12 } }]}
        grid={{ horizontal: true }}
        series={[
          {
            id: 'target',
            label: translate('wardBoard.seriesTarget'),
            data: points.map(() => target),
            color: palette.text.secondary,
            showMark: false,
            valueFormatter: count,
          },
          {
            id: 'activated',
            label: translate('wardBoard.seriesActivated'),
            data: points.map(({ activated }) => activated),
            color: palette.primary.main,
            area: true,
            showMark: false,
            valueFormatter: count,
          },
        ]}
        sx={{
          [`& .${lineClasses.line}[data-series="target"]`]: { strokeDasharray: '6 4' },
          [`& .${lineClasses.area}`]: { opacity: 0.14 },
        }}
      />
    </Box>
  );
}

import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'ra-core';

import { bulletBarOf } from '../../components/BulletBar.tsx';
import type { AgencyStanding } from '../../providers/data-provider.ts';
import { durationText, placeOnScale, SCALE_STEPS, scaleEnd, secondsAt } from './agency-figures.ts';

const ROW_HEIGHT = 40;
const AXIS_HEIGHT = 32;
const LEGEND_HEIGHT = 36;
const NAME_WIDTH = 116;
const BulletBar = bulletBarOf('median');

/**
 * A pale bar as long as the slowest answer of an agency, and on it a narrow dark one as long as the median. It repeats
 * the table below it, so a screen reader gets one sentence that points there.
 */
export default function AgencyAnswerChart({ agencies }: { readonly agencies: readonly AgencyStanding[] }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const end = scaleEnd(Math.max(...agencies.map(({ slowestSeconds }) => slowestSeconds ?? 0)));
  const steps = SCALE_STEPS.filter(({ place }) => place <= end);
  const timeAt = (place: number | null) => durationText(secondsAt(place ?? 0), translate);
  const stepText = (place: number) => {
    const step = steps.find((candidate) => candidate.place === place);
    return step ? translate(`agencies.duration.${step.text}`, { count: step.count }) : '';
  };
  return (
    <Box
      role="img"
      aria-label={translate('agencies.chartLabel', { count: agencies.length })}
      sx={{ '& text': { fontVariantNumeric: 'tabular-nums' } }}
    >
      <BarChart
        layout="horizontal"
        height={agencies.length * ROW_HEIGHT + AXIS_HEIGHT + LEGEND_HEIGHT}
        skipAnimation
        borderRadius={2}
        margin={{ left: 0, right: 24, top: 4, bottom: 0 }}
        yAxis={[
          {
            data: agencies.map(({ code }) => translate(`agencies.shortName.${code}`)),
            width: NAME_WIDTH,
            tickLabelStyle: { fontSize: 12 },
            disableTicks: true,
            categoryGapRatio: 0.4,
            barGapRatio: -1,
          },
        ]}
        xAxis={[
          {
            min: 0,
            max: end,
            domainLimit: 'strict',
            tickInterval: steps.map(({ place }) => place),
            valueFormatter: stepText,
            height: AXIS_HEIGHT,
            tickLabelStyle: { fontSize: 12 },
          },
        ]}
        grid={{ vertical: true }}
        series={[
          {
            id: 'slowest',
            label: translate('agencies.seriesSlowest'),
            data: agencies.map(({ slowestSeconds }) => placeOnScale(slowestSeconds ?? 0)),
            color: palette.mode === 'dark' ? '#3d5a61' : '#bfd6d7',
            valueFormatter: timeAt,
          },
          {
            id: 'median',
            label: translate('agencies.seriesMedian'),
            data: agencies.map(({ medianSeconds }) => placeOnScale(medianSeconds ?? 0)),
            color: palette.primary.main,
            valueFormatter: timeAt,
          },
        ]}
        slots={{ bar: BulletBar }}
      />
    </Box>
  );
}

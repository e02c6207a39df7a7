import type { BarProps } from '@mui/x-charts/BarChart';

const NARROW_SHARE_OF_HEIGHT = 0.5;

/** The bars of a bullet chart: pale ones as high as their row, and on them the named series as narrow ones. */
export function bulletBarOf(narrowSeries: string) {
  return function BulletBar({ ownerState, x, y, width, height }: BarProps) {
    const isNarrow = ownerState.seriesId === narrowSeries;
    const barHeight = isNarrow ? Number(height) * NARROW_SHARE_OF_HEIGHT : Number(height);
    return (
      <rect
        x={Number(x)}
        y={Number(y) + (Number(height) - barHeight) / 2}
        width={Number(width)}
        height={barHeight}
        rx={1}
        fill={ownerState.color}
      />
    );
  };
}

import {
  forecastTarget,
  neededPace,
  pacePerDay,
  targetOutlook,
  wardProgress,
  type TargetForecast,
  type TargetOutlook,
} from '@dinhdanh/domain';
import type { FiguresFound, UnitFigures } from './ward-forecasts.queries.ts';

/** Where a unit stands, how fast it goes, how fast it must go, and when it will be there. */
export interface UnitForecast {
  readonly target: number;
  readonly activated: number;
  readonly remaining: number;
  readonly percent: number;
  readonly activatedInWindow: number;
  readonly activatedInPeriod: number;
  readonly pacePerDay: number;
  readonly neededPerDay: number | null;
  readonly forecast: TargetForecast;
  readonly outlook: TargetOutlook;
}

type Figures = Omit<UnitFigures, 'code' | 'name'>;
type Frame = Pick<FiguresFound, 'campaign' | 'today' | 'window'>;

function forecastOf(figures: Figures, remaining: number, { campaign, today, window }: Frame): UnitForecast {
  const days = window?.days ?? 0;
  const { activatedInWindow, activatedInPeriod } = figures;
  const { dueOn } = campaign;
  const forecast = forecastTarget({ remaining, activatedInWindow, windowDays: days, today });
  return {
    ...wardProgress(figures),
    remaining,
    activatedInWindow,
    activatedInPeriod,
    pacePerDay: pacePerDay(activatedInWindow, days),
    neededPerDay: neededPace({ remaining, dueOn, today }),
    forecast,
    outlook: targetOutlook(forecast, { dueOn, today }),
  };
}

interface Forecasts {
  readonly rows: readonly (UnitForecast & {
    readonly unit: { readonly code: string; readonly name: string };
  })[];
  readonly total: UnitForecast;
}

/**
 * The forecast of each unit and of all of them. What remains in all is added row by row, so that the surplus of one unit
 * fills no other's target.
 */
export function forecastsOf(found: FiguresFound): Forecasts {
  const rows = found.rows.map(({ code, name, ...figures }) => ({
    unit: { code, name },
    ...forecastOf(figures, wardProgress(figures).remaining, found),
  }));
  const sum = (of: 'target' | 'activated' | 'activatedInWindow' | 'activatedInPeriod' | 'remaining') =>
    rows.reduce((total, row) => total + row[of], 0);
  const figures = {
    target: sum('target'),
    activated: sum('activated'),
    activatedInWindow: sum('activatedInWindow'),
    activatedInPeriod: sum('activatedInPeriod'),
  };
  return { rows, total: forecastOf(figures, sum('remaining'), found) };
}

import {
  addDays,
  daysBetween,
  hamletFigures,
  type ForecastBasis,
  type LocalDate as Day,
  type TargetOutlook,
} from '@dinhdanh/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ForecastBasisEnum, TargetOutlookEnum } from '../../platform/graphql/enums.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { forecastsOf, type UnitForecast } from './forecast-of.ts';
import type {
  CampaignToForecast,
  FiguresFound,
  HamletsFound,
  HistoryFound,
} from './ward-forecasts.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'The campaign that figures belong to.' })
export class ForecastCampaign {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: 'Number of the document.' })
  documentNumber!: string;

  @Field(() => LocalDate, { description: 'Date of the document.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day by which it is due; null: the document names none.',
  })
  dueOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The whole days that a pace is read from; today is none.' })
export class ForecastWindow {
  @Field(() => LocalDate, { description: 'The first day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  to!: string;

  @Field(() => Int, { description: 'How many days; at most 28.' })
  days!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Dự báo: the day on which the target is reached at the pace of now. With n activations in w days and r people left it takes t = r · w / n days; with eight chances of ten it lies between t / e^(1.28·s) and t · e^(1.28·s), s = √(1/n + 1/r).',
})
export class TargetForecast {
  @Field(() => ForecastBasisEnum, { description: 'What it rests on; the days are null unless it is PACE.' })
  basis!: ForecastBasis;

  @Field(() => LocalDate, { nullable: true, description: 'The day.' })
  on!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The early end of the 80 % interval.' })
  earliest!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The late end of the 80 % interval.' })
  latest!: string | null;

  @Field(() => Int, { nullable: true, description: 'The longer side of the interval, in days.' })
  plusMinusDays!: number | null;

  @Field(() => Boolean, {
    description:
      'Rests on fewer than 20 activations: dựa trên ít trường hợp. Must be said beside the number.',
  })
  isFewCases!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Where units stand, and whether they will make it.' })
export class ForecastFigures {
  @Field(() => Int, { description: 'Chỉ tiêu: people of the list.' })
  target!: number;

  @Field(() => Int, { description: 'People of the list who have activated.' })
  activated!: number;

  @Field(() => Int, { description: 'target - activated, never below 0.' })
  remaining!: number;

  @Field(() => Float, { description: 'activated of target, two decimals; may exceed 100.' })
  percent!: number;

  @Field(() => Int, { description: 'Of them, within the days of the window.' })
  activatedInWindow!: number;

  @Field(() => Float, { description: 'People per day in the window, one decimal.' })
  pacePerDay!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'People per day that are needed from today until the due day, rounded up; null: no day is set, or it has gone by.',
  })
  neededPerDay!: number | null;

  @Field(() => TargetForecast, { description: 'When the target will be reached.' })
  forecast!: TargetForecast;

  @Field(() => TargetOutlookEnum, { description: 'Whether that is in time.' })
  outlook!: TargetOutlook;
}

@ObjectType({ simpleResolvers: true, description: 'One unit.' })
export class WardForecastRow extends ForecastFigures {
  @Field(() => AdministrativeUnit, { description: 'The unit, of the day of the order or of today.' })
  unit!: AdministrativeUnit;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Target, pace and forecast of the units that the officer covers. Figures only.',
})
export class WardForecasts {
  @Field(() => ForecastCampaign, { description: 'The campaign.' })
  campaign!: ForecastCampaign;

  @Field(() => DateTime, { description: 'The moment that the figures belong to.' })
  asOf!: Date;

  @Field(() => ForecastWindow, {
    nullable: true,
    description: 'The days of the pace; null: the campaign has no whole day yet.',
  })
  window!: ForecastWindow | null;

  @Field(() => [WardForecastRow], { description: 'One row per unit, in the order of the document.' })
  rows!: WardForecastRow[];

  @Field(() => ForecastFigures, { description: 'All rows together.' })
  total!: ForecastFigures;
}

const figuresOf = ({
  activatedInPeriod: _asked,
  ...figures
}: UnitForecast): Omit<UnitForecast, 'activatedInPeriod'> => figures;

export function wardForecastsOf(found: FiguresFound): WardForecasts {
  const { rows, total } = forecastsOf(found);
  return {
    campaign: found.campaign,
    asOf: found.asOf,
    window: found.window,
    rows: rows.map(({ unit, ...row }) => ({ unit, ...figuresOf(row) })),
    total: figuresOf(total),
  };
}

@ObjectType({ simpleResolvers: true, description: 'One day of the history.' })
export class TargetHistoryPoint {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'People of the list who had activated by its end.' })
  activated!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How a target has been filled, day by day.' })
export class TargetHistory {
  @Field(() => ForecastCampaign, { description: 'The campaign.' })
  campaign!: ForecastCampaign;

  @Field(() => Int, { description: 'Chỉ tiêu of the units that were asked about.' })
  target!: number;

  @Field(() => [TargetHistoryPoint], {
    description: 'Every day from the first to the last that was asked for.',
  })
  points!: TargetHistoryPoint[];
}

export function targetHistoryOf(
  campaign: CampaignToForecast,
  { target, before, days }: HistoryFound,
  { from, to }: { readonly from: Day; readonly to: Day },
): TargetHistory {
  const byDay = new Map(days.map(({ on, activated }) => [on, activated]));
  let activated = before;
  const points = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const on = addDays(from, index);
    activated += byDay.get(on) ?? 0;
    return { on, activated };
  });
  return { campaign, target, points };
}

@ObjectType({
  simpleResolvers: true,
  description: 'Figures of a hamlet, or of the others together. No person.',
})
export class HamletProgressRow {
  @Field(() => String, {
    nullable: true,
    description:
      'Thôn, khu; null: the others, who are fewer than 5 in their hamlet or whose address names none.',
  })
  hamlet!: string | null;

  @Field(() => Int, { description: 'How many hamlets are in this row.' })
  hamletCount!: number;

  @Field(() => Int, { description: 'People of the list; never fewer than 5.' })
  listed!: number;

  @Field(() => Int, { description: 'Of them, activated.' })
  activated!: number;

  @Field(() => Int, { description: 'Of them, not yet.' })
  remaining!: number;

  @Field(() => Float, { description: 'Of all who remain in the ward, in percent, two decimals.' })
  shareOfRemaining!: number;

  @Field(() => Boolean, {
    description:
      'Among the fewest hamlets that hold half of all who remain: going there moves the figure most.',
  })
  movesMost!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Where the people live who remain of a list.' })
export class HamletProgress {
  @Field(() => Int, { description: 'Chỉ tiêu of the ward.' })
  target!: number;

  @Field(() => Boolean, {
    description:
      'False: no list stands behind the target, or it holds fewer than 5 people; then there is no row.',
  })
  hasRows!: boolean;

  @Field(() => [HamletProgressRow], { description: 'Those with most people left first, the others last.' })
  rows!: HamletProgressRow[];
}

export function hamletProgressOf({ target, counts }: HamletsFound): HamletProgress {
  const rows = hamletFigures(counts);
  return { target, hasRows: rows.length > 0, rows: [...rows] };
}

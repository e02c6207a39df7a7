import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { ActivationWindowFigures } from './activation-windows.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Accounts that wait for activation, by how their window stands.',
})
export class ActivationWindowCounts {
  @Field(() => Int, { description: 'The notice has not arrived: the time has not begun.' })
  notStarted!: number;

  @Field(() => Int, { description: 'Open, and not in its last two days.' })
  open!: number;

  @Field(() => Int, { description: 'Open, in its last two days.' })
  closingSoon!: number;

  @Field(() => Int, { description: 'Closed: these people need the hotline or an officer to activate.' })
  closed!: number;

  @Field(() => Int, { description: 'All four: every account that is granted and not activated.' })
  total!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The waiting accounts of one unit.' })
export class ActivationWindowRow {
  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => ActivationWindowCounts, { description: 'Its accounts.' })
  counts!: ActivationWindowCounts;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Thời hạn tự kích hoạt in the units that the officer covers.',
})
export class ActivationWindows {
  @Field(() => DateTime, { description: 'The moment that the figures belong to.' })
  asOf!: Date;

  @Field(() => [ActivationWindowRow], { description: 'Units with somebody who waits, by name.' })
  rows!: ActivationWindowRow[];

  @Field(() => ActivationWindowCounts, { description: 'Sum of the rows.' })
  total!: ActivationWindowCounts;
}

type Figures = Omit<ActivationWindowFigures, 'code' | 'name'>;

const countsOf = ({ notStarted, open, closingSoon, closed }: Figures): ActivationWindowCounts => ({
  notStarted,
  open,
  closingSoon,
  closed,
  total: notStarted + open + closingSoon + closed,
});

export const activationWindowsOf = (
  asOf: Date,
  rows: readonly ActivationWindowFigures[],
): ActivationWindows => {
  const sum = (of: keyof Figures) => rows.reduce((total, row) => total + row[of], 0);
  return {
    asOf,
    rows: rows.map(({ code, name, ...figures }) => ({ unit: { code, name }, counts: countsOf(figures) })),
    total: countsOf({
      notStarted: sum('notStarted'),
      open: sum('open'),
      closingSoon: sum('closingSoon'),
      closed: sum('closed'),
    }),
  };
};

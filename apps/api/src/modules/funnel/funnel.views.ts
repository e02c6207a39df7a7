import {
  APPLICATION_STAGES,
  FUNNEL_STAGES,
  totalFunnel,
  type Funnel as Figures,
  type FunnelStage,
} from '@dinhdanh/domain';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FunnelStageEnum } from '../../platform/graphql/enums.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { FunnelReading } from './funnel.queries.ts';

const FunnelList = { APPLICATIONS: 'APPLICATIONS', PEOPLE: 'PEOPLE' } as const;
registerEnumType(FunnelList, {
  name: 'FunnelList',
  description: 'Where the people behind a number are listed.',
  valuesConfig: {
    APPLICATIONS: { description: 'applications, filtered by the states and units of the number.' },
    PEOPLE: { description: 'funnelPeople.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One stage of a funnel with what is in it.' })
export class FunnelBucket {
  @Field(() => FunnelStageEnum, { description: 'The stage.' })
  stage!: FunnelStage;

  @Field(() => Int, { description: 'Applications, and accounts without one, that stand there.' })
  count!: number;

  @Field(() => FunnelList, {
    nullable: true,
    description:
      'The list behind the number; null when the officer may not see persons, and for a day that is over, of which numbers are kept and no lists.',
  })
  opens!: keyof typeof FunnelList | null;
}

@ObjectType({ simpleResolvers: true, description: 'Buckets that add up.' })
export class FunnelSums {
  @Field(() => [FunnelBucket], { description: 'Every stage in the order of the way, empty ones too.' })
  buckets!: FunnelBucket[];

  @Field(() => Int, { description: 'Applications received until then; each is in exactly one bucket.' })
  applications!: number;

  @Field(() => Int, {
    description: 'Accounts that no application of this system granted; each is in exactly one bucket too.',
  })
  accountsWithoutApplication!: number;

  @Field(() => Int, { description: 'Sum of the buckets: applications + accountsWithoutApplication.' })
  total!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The funnel of one unit.' })
export class FunnelRow {
  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => [String], {
    description: 'Codes of the units whose figures these are: the unit itself, or those that it replaced.',
  })
  unitCodes!: readonly string[];

  @Field(() => FunnelSums, { description: 'Its figures.' })
  sums!: FunnelSums;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Phễu kích hoạt of the units that the officer covers, on one day.',
})
export class Funnel {
  @Field(() => DateTime, { description: 'The moment at which it was read.' })
  asOf!: Date;

  @Field(() => LocalDate, {
    description: 'The day at whose end the figures stood so; today: as they stand now.',
  })
  on!: string;

  @Field(() => [FunnelRow], { description: 'Units of which something is kept, by name.' })
  rows!: FunnelRow[];

  @Field(() => FunnelSums, { description: 'Sum of the rows.' })
  total!: FunnelSums;
}

/** What the officer may open. */
export interface Openable {
  readonly applications: boolean;
  readonly people: boolean;
}

const isBeforeDecision = (stage: FunnelStage): boolean => APPLICATION_STAGES.some((early) => early === stage);

const sumsOf = ({ buckets, ...counts }: Figures, may: Openable): FunnelSums => ({
  ...counts,
  buckets: FUNNEL_STAGES.map((stage) => ({ stage, count: buckets[stage], opens: listOf(stage, may) })),
});

function listOf(stage: FunnelStage, may: Openable): keyof typeof FunnelList | null {
  if (isBeforeDecision(stage)) return may.applications ? 'APPLICATIONS' : null;
  return may.people ? 'PEOPLE' : null;
}

export function funnelView(
  { asOf, today, rows }: FunnelReading,
  { on, may }: { readonly on: string | null; readonly may: Openable },
): Funnel {
  const openable = on === null || on === today ? may : { applications: false, people: false };
  return {
    asOf,
    on: on ?? today,
    rows: rows.map(({ code, name, unitCodes, funnel }) => ({
      unit: { code, name },
      unitCodes,
      sums: sumsOf(funnel, openable),
    })),
    total: sumsOf(totalFunnel(rows.map(({ funnel }) => funnel)), openable),
  };
}

import { totalProgress, wardProgress } from '@dinhdanh/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Chiến dịch kích hoạt: an order that sets targets for units.',
})
export class TargetCampaign {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Number of the document, e.g. '688/UBND-CATP'." })
  documentNumber!: string;

  @Field(() => LocalDate, { description: 'Date of the document: the day on which the list was drawn.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => Int, { description: 'Sum as printed in the document, in people.' })
  targetTotal!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The campaigns, newest first.' })
export class TargetCampaignList {
  @Field(() => [TargetCampaign], { description: 'All of them.' })
  items!: TargetCampaign[];
}

@ObjectType({ simpleResolvers: true, description: 'How far one unit has come.' })
export class WardProgressRow {
  @Field(() => AdministrativeUnit, { description: 'The unit, as it was named in the document.' })
  unit!: AdministrativeUnit;

  @Field(() => Int, {
    description: 'Chỉ tiêu: people approved and not activated on the day of the document. Never changes.',
  })
  target!: number;

  @Field(() => Int, {
    description:
      'People of the list of the unit who have activated since. Others who activate move no target.',
  })
  activated!: number;

  @Field(() => Int, { description: 'target - activated, never below 0.' })
  remaining!: number;

  @Field(() => Float, { description: 'activated of target, two decimals; may exceed 100.' })
  percent!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The rows added up.' })
export class WardProgressTotal {
  @Field(() => Int, { description: 'People.' })
  target!: number;

  @Field(() => Int, { description: 'Accounts.' })
  activated!: number;

  @Field(() => Int, { description: 'Sum of the rows.' })
  remaining!: number;

  @Field(() => Float, { description: 'activated of target, two decimals.' })
  percent!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Tiến độ kích hoạt of a campaign, for the units that the officer covers.',
})
export class WardProgress {
  @Field(() => TargetCampaign, { description: 'The campaign.' })
  campaign!: TargetCampaign;

  @Field(() => DateTime, { description: 'The moment that the figures belong to.' })
  asOf!: Date;

  @Field(() => [WardProgressRow], { description: 'One row per covered unit, in the order of the document.' })
  rows!: WardProgressRow[];

  @Field(() => WardProgressTotal, { description: 'Sum of the rows shown.' })
  total!: WardProgressTotal;
}

/** A row of figures as SQL gives it. */
export interface ProgressRow {
  readonly code: string;
  readonly name: string;
  readonly target: number;
  readonly activated: number;
}

export const progressOf = (
  campaign: TargetCampaign,
  asOf: Date,
  rows: readonly ProgressRow[],
): WardProgress => ({
  campaign,
  asOf,
  rows: rows.map(({ code, name, target, activated }) => ({
    unit: { code, name },
    ...wardProgress({ target, activated }),
  })),
  total: totalProgress(rows),
});

import type { UnitKind } from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldRefusal, RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';

@ObjectType({ simpleResolvers: true, description: 'Units that went over whole into one.' })
export class UnitMergerChange {
  @Field(() => [AdministrativeUnit], { description: 'The units that ended, by name.' })
  predecessors!: AdministrativeUnit[];

  @Field(() => AdministrativeUnit, { description: 'The unit that took over.' })
  successor!: AdministrativeUnit;

  @Field(() => Boolean, { description: 'True when the document founded it.' })
  isFounded!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Sáp nhập đơn vị hành chính, as it was entered.' })
export class UnitMerger {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: 'Number of the document.' })
  documentNumber!: string;

  @Field(() => LocalDate, { description: 'Date of the document.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => LocalDate, { description: 'First day of the new units.' })
  effectiveOn!: string;

  @Field(() => Boolean, { description: 'True from the effective day on.' })
  isInForce!: boolean;

  @Field(() => DateTime, { description: 'When it was entered.' })
  enteredAt!: Date;

  @Field(() => String, { description: 'Display name of who entered it.' })
  enteredBy!: string;

  @Field(() => [UnitMergerChange], { description: 'What it changed.' })
  changes!: UnitMergerChange[];
}

@ObjectType({ simpleResolvers: true, description: 'What is in hand in units; numbers and no person.' })
export class UnitsInHand {
  @Field(() => Int, { description: 'Officers appointed, each once.' })
  officers!: number;

  @Field(() => Int, { description: 'Applications not decided yet.' })
  openApplications!: number;

  @Field(() => Int, {
    description: 'Requests to lock or unlock, and of holders about their data, not settled yet.',
  })
  openRequests!: number;

  @Field(() => Int, { description: 'Tasks of area officers not done yet.' })
  openAreaTasks!: number;

  @Field(() => Int, { description: 'Offices, which go on where they are.' })
  offices!: number;

  @Field(() => Int, { description: 'Appointments booked, which stay as they are.' })
  bookedAppointments!: number;

  @Field(() => Int, { description: 'Accounts of their people.' })
  accounts!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One unit that would end.' })
export class EndingUnit {
  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => UnitsInHand, { description: 'What is in hand there, and stays its own.' })
  inHand!: UnitsInHand;
}

@ObjectType({ simpleResolvers: true, description: 'What one change of the document would do.' })
export class PreviewedChange {
  @Field(() => [EndingUnit], { description: 'The units that would end.' })
  predecessors!: EndingUnit[];

  @Field(() => AdministrativeUnit, { description: 'The unit that would take over.' })
  successor!: AdministrativeUnit;

  @Field(() => Boolean, { description: 'True when the document founds it.' })
  isFounded!: boolean;

  @Field(() => UnitsInHand, { description: 'What its officers would look after besides their own.' })
  inHand!: UnitsInHand;
}

@ObjectType({ simpleResolvers: true, description: 'Targets of a campaign for one unit.' })
export class TargetOfUnit {
  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => Int, { description: 'People.' })
  people!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The targets of a campaign by the units of the eve and by those of the day; the same people.',
})
export class PreviewedCampaign {
  @Field(() => String, { description: 'Number of its document.' })
  documentNumber!: string;

  @Field(() => [TargetOfUnit], { description: 'By the units of the eve.' })
  before!: TargetOfUnit[];

  @Field(() => [TargetOfUnit], { description: 'By the units of the effective day.' })
  after!: TargetOfUnit[];

  @Field(() => Int, { description: 'Sum of the rows before.' })
  totalBefore!: number;

  @Field(() => Int, { description: 'Sum of the rows after; the same.' })
  totalAfter!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a document would change, before it is carried out.' })
export class UnitMergerPreview {
  @Field(() => [FieldRefusal], {
    description: 'What stands against it, by field; with any of these it cannot be entered.',
  })
  problems!: FieldRefusal[];

  @Field(() => UnitMerger, {
    nullable: true,
    description: 'A document of this number that was entered before; null when there is none.',
  })
  enteredBefore!: UnitMerger | null;

  @Field(() => [PreviewedChange], { description: 'What it would do; empty while there are problems.' })
  changes!: PreviewedChange[];

  @Field(() => [PreviewedCampaign], { description: 'Campaigns with targets in these units, newest first.' })
  campaigns!: PreviewedCampaign[];

  @Field(() => Int, { description: 'Wards, communes and special zones of the province on the eve.' })
  unitsBefore!: number;

  @Field(() => Int, { description: 'The same on the effective day.' })
  unitsAfter!: number;

  @Field(() => LocalDate, {
    description: 'When officers change over: the effective day, or today when that has passed.',
  })
  officersMoveOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã nhập văn bản sáp nhập.' })
export class UnitMergerEntered {
  @Field(() => UnitMerger, { description: 'As it stands.' })
  merger!: UnitMerger;

  @Field(() => Boolean, {
    description: 'True when the same document had been entered before, so that nothing was changed.',
  })
  wasEnteredBefore!: boolean;
}

export const EnterUnitMergerResult = createUnionType({
  name: 'EnterUnitMergerResult',
  description: 'Outcome of enterUnitMerger.',
  types: () => [UnitMergerEntered, ValidationFailed, RuleRefused] as const,
});

/** How a merger is kept: what was changed, with the names of that day. */
export interface KeptChange {
  readonly predecessors: readonly { readonly id: number; readonly code: string; readonly name: string }[];
  readonly successor: {
    readonly id: number;
    readonly code: string;
    readonly name: string;
    readonly kind: UnitKind;
  };
  readonly isFounded: boolean;
}

export interface UnitMergerRow {
  readonly id: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly effectiveOn: string;
  readonly isInForce: boolean;
  readonly enteredAt: Date;
  readonly enteredBy: string;
  readonly changes: readonly KeptChange[];
}

const unitOf = ({ code, name }: AdministrativeUnit): AdministrativeUnit => ({ code, name });

export const unitMergerOf = (row: UnitMergerRow): UnitMerger => ({
  ...row,
  changes: row.changes.map(({ predecessors, successor, isFounded }) => ({
    predecessors: predecessors.map(unitOf),
    successor: unitOf(successor),
    isFounded,
  })),
});

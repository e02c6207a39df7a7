import {
  accessFindingActions,
  type AccessFindingAction,
  type AccessFindingKind,
  type AccessFindingState,
  type AccessPurpose,
  type OpeningBasis,
} from '@dinhdanh/domain';
import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  AccessFindingActionEnum,
  AccessFindingKindEnum,
  AccessFindingStateEnum,
  AccessPurposeEnum,
  OpeningBasisEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import type { AccessFindingRow } from './access-findings.queries.ts';
import type { OpenedFinding } from './read-findings.ts';

@ObjectType({ simpleResolvers: true, description: 'One number of the evidence.' })
export class FindingFigure {
  @Field(() => String, { description: 'What it counts: a word for programs, e.g. people or withinMinutes.' })
  name!: string;

  @Field(() => Float, { description: 'How much.' })
  value!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Phát hiện bất thường about the openings of one officer on one day. It names no citizen.',
})
export class AccessFinding {
  @Field(() => ID, { description: 'Names the finding.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => AccessFindingKindEnum, { description: 'What was out of the ordinary.' })
  kind!: AccessFindingKind;

  @Field(() => AccessFindingStateEnum, { description: 'Where it stands.' })
  state!: AccessFindingState;

  @Field(() => String, { description: 'Display name of the officer it is about.' })
  officerName!: string;

  @Field(() => String, { description: 'The unit where the officer is appointed.' })
  unitName!: string;

  @Field(() => LocalDate, { description: 'The day of the openings.' })
  onDay!: string;

  @Field(() => [FindingFigure], { description: 'Numbers that show it.' })
  evidence!: FindingFigure[];

  @Field(() => DateTime, { description: 'When it was raised.' })
  raisedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The auditor who looks into it; null: nobody yet.' })
  takenBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null: it is open.' })
  closedAt!: Date | null;

  @Field(() => [AccessFindingActionEnum], { description: 'What the asking auditor can do with it now.' })
  allowedActions!: AccessFindingAction[];
}

export const accessFindingOf = (
  row: AccessFindingRow,
  asker: { readonly id: string; readonly maySettle: boolean },
): AccessFinding => ({
  ...row,
  evidence: Object.entries(row.evidence).map(([name, value]) => ({ name, value })),
  allowedActions: asker.maySettle ? accessFindingActions({ ...row, auditorId: asker.id }) : [],
});

@ObjectType({ simpleResolvers: true, description: 'What an auditor wrote about a finding.' })
export class AccessFindingNote {
  @Field(() => String, { description: 'Display name of the auditor.' })
  writtenBy!: string;

  @Field(() => DateTime, { description: 'When.' })
  writtenAt!: Date;

  @Field(() => AccessFindingActionEnum, { description: 'With what it was written.' })
  action!: AccessFindingAction;

  @Field(() => String, { description: 'The words.' })
  note!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One opening of that day; it says nothing of the person.' })
export class FoundOpening {
  @Field(() => ID, { description: 'The opening, as audit lines name it.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Nobody was opened: there is none, or the officer may not see them.' })
  isDenied!: boolean;

  @Field(() => AccessPurposeEnum, { description: 'What for.' })
  purpose!: AccessPurpose;

  @Field(() => OpeningBasisEnum, { description: 'On what the purpose rests.' })
  basis!: OpeningBasis;

  @Field(() => String, { nullable: true, description: 'What the officer added; null: nothing.' })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A finding with what was written, and the openings.' })
export class OpenedAccessFinding {
  @Field(() => AccessFinding, { description: 'The finding.' })
  finding!: AccessFinding;

  @Field(() => [AccessFindingNote], { description: 'What was written about it, the first first.' })
  notes!: AccessFindingNote[];

  @Field(() => [FoundOpening], { description: 'The openings of the day, the first 200.' })
  openings!: FoundOpening[];
}

export const openedFindingOf = (
  { finding, notes, openings }: OpenedFinding,
  asker: { readonly id: string; readonly maySettle: boolean },
): OpenedAccessFinding => ({
  finding: accessFindingOf(finding, asker),
  notes: [...notes],
  openings: [...openings],
});

@ObjectType({ simpleResolvers: true, description: 'The finding as it stands after the act.' })
export class AccessFindingSettled {
  @Field(() => OpenedAccessFinding, { description: 'As it stands now.' })
  opened!: OpenedAccessFinding;
}

export const SettleAccessFindingResult = createUnionType({
  name: 'SettleAccessFindingResult',
  description: 'Outcome of settleAccessFinding.',
  types: () => [AccessFindingSettled, ValidationFailed, StaleVersion, RuleRefused] as const,
});

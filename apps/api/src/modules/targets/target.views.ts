import { totalProgress, type TargetSource, type UnitView } from '@dinhdanh/domain';
import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TargetSourceEnum, UnitViewEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { TargetSheetRefused } from './target-sheet.views.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Figures as the document prints them. Each stands for itself: they are no parts of a sum, and nothing is computed from them.',
})
export class PublishedFigures {
  @Field(() => Int, { nullable: true, description: 'Hồ sơ đã thu nhận; null: the document prints none.' })
  collected!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tài khoản đã kích hoạt; null: the document prints none.',
  })
  activated!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Đã duyệt, chưa kích hoạt; null: the document prints none.',
  })
  waiting!: number | null;
}

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

  @Field(() => String, { description: 'What it orders, in short.' })
  orderText!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it sets; null: it names none.' })
  dueOn!: string | null;

  @Field(() => [String], { description: 'Nơi nhận, in its order; offices.' })
  recipients!: string[];

  @Field(() => PublishedFigures, { description: 'What it publishes.' })
  published!: PublishedFigures;

  @Field(() => Int, { description: 'Which table holds: 1, or more after corrections.' })
  version!: number;

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
  @Field(() => AdministrativeUnit, {
    description: 'The unit, as it was named in the document, or the one that stands in its place today.',
  })
  unit!: AdministrativeUnit;

  @Field(() => [AdministrativeUnit], {
    description:
      'The units of the document that this row adds up: itself, or those that were merged into it.',
  })
  documentUnits!: AdministrativeUnit[];

  @Field(() => Int, {
    description: 'Chỉ tiêu: people approved and not activated on the day of the document. Never changes.',
  })
  target!: number;

  @Field(() => Int, {
    description:
      'People of the list of the unit who have activated since. Others who activate move no target.',
  })
  activated!: number;

  @Field(() => Int, { description: 'target - activated, never below 0; added unit by unit of the document.' })
  remaining!: number;

  @Field(() => Float, { description: 'activated of target, two decimals; may exceed 100.' })
  percent!: number;

  @Field(() => Int, {
    description:
      'People on the frozen list of the unit. It may differ from the target, and neither is bent to the other.',
  })
  listed!: number;

  @Field(() => Int, {
    description:
      'Accounts granted in the unit after the day of the document: on no list, and no part of the target.',
  })
  approvedSince!: number;

  @Field(() => String, { description: 'Ghi chú as printed, joined where units were merged; may be empty.' })
  note!: string;
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

  @Field(() => Int, { description: 'Sum of the rows.' })
  listed!: number;

  @Field(() => Int, { description: 'Sum of the rows.' })
  approvedSince!: number;
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

  @Field(() => UnitViewEnum, { description: 'By which units the rows are.' })
  units!: UnitView;

  @Field(() => [WardProgressRow], {
    description:
      'One row per covered unit: in the order of the document, or by name where the units are those of today.',
  })
  rows!: WardProgressRow[];

  @Field(() => WardProgressTotal, { description: 'Sum of the rows shown; the same by either units.' })
  total!: WardProgressTotal;
}

@ObjectType({ simpleResolvers: true, description: 'The target of one unit in one version.' })
export class TargetVersionRow {
  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => Int, { description: 'Its target.' })
  target!: number;

  @Field(() => String, { description: 'Ghi chú as printed; may be empty.' })
  note!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A table of targets that holds, or has held.' })
export class TargetVersion {
  @Field(() => Int, { description: 'From 1.' })
  version!: number;

  @Field(() => TargetSourceEnum, { description: 'How it came in.' })
  source!: TargetSource;

  @Field(() => Int, { description: 'The sum as printed.' })
  statedTotal!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it took the place of the one before; null for the first.',
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The officer; null when it came with the system.' })
  committedBy!: string | null;

  @Field(() => DateTime, { description: 'When it was committed.' })
  committedAt!: Date;

  @Field(() => [TargetVersionRow], { description: 'The rows of the covered units, in its order.' })
  rows!: TargetVersionRow[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The campaign is entered and its lists are frozen; each row shows the target beside the size of its list.',
})
export class TargetCampaignCommitted {
  @Field(() => WardProgress, { description: 'How it stands.' })
  progress!: WardProgress;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The corrected table holds; the lists of people are as they were.',
})
export class TargetCampaignCorrected {
  @Field(() => WardProgress, { description: 'How it stands.' })
  progress!: WardProgress;
}

export const CommitTargetCampaignResult = createUnionType({
  name: 'CommitTargetCampaignResult',
  description: 'Outcome of commitTargetCampaign.',
  types: () => [TargetCampaignCommitted, TargetSheetRefused, ValidationFailed, RuleRefused] as const,
});

export const CorrectTargetCampaignResult = createUnionType({
  name: 'CorrectTargetCampaignResult',
  description: 'Outcome of correctTargetCampaign.',
  types: () =>
    [TargetCampaignCorrected, TargetSheetRefused, ValidationFailed, StaleVersion, RuleRefused] as const,
});

/** A campaign as SQL gives it. */
export interface CampaignRow extends Omit<TargetCampaign, 'published'> {
  readonly publishedCollected: number | null;
  readonly publishedActivated: number | null;
  readonly publishedWaiting: number | null;
}

export const campaignOf = ({
  publishedCollected,
  publishedActivated,
  publishedWaiting,
  ...campaign
}: CampaignRow): TargetCampaign => ({
  ...campaign,
  published: { collected: publishedCollected, activated: publishedActivated, waiting: publishedWaiting },
});

/** The figures of a unit of the document, and the unit under which a view shows it. */
export interface ProgressRow {
  readonly code: string;
  readonly name: string;
  readonly heirId: number;
  readonly shownCode: string;
  readonly shownName: string;
  readonly target: number;
  readonly note: string;
  readonly activated: number;
  readonly listed: number;
}

const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/**
 * Rows of one unit shown become one. What is left is added unit by unit of the document, so that the totals are the
 * same whichever units are shown.
 */
export function progressOf(
  campaign: CampaignRow,
  asOf: Date,
  units: UnitView,
  figures: { readonly rows: readonly ProgressRow[]; readonly approvals: ReadonlyMap<number, number> },
): WardProgress {
  const shown = [...new Set(figures.rows.map(({ heirId }) => heirId))];
  const rows = shown.map((unitId): WardProgressRow => {
    const group = figures.rows.filter(({ heirId }) => heirId === unitId);
    const [first] = group;
    return {
      unit: { code: first?.shownCode ?? '', name: first?.shownName ?? '' },
      documentUnits: group.map(({ code, name }) => ({ code, name })),
      ...totalProgress(group),
      listed: sumOf(group, ({ listed }) => listed),
      approvedSince: figures.approvals.get(unitId) ?? 0,
      note: group
        .map(({ note }) => note)
        .filter((note) => note !== '')
        .join('; '),
    };
  });
  return {
    campaign: campaignOf(campaign),
    asOf,
    units,
    rows,
    total: {
      ...totalProgress(figures.rows),
      listed: sumOf(rows, ({ listed }) => listed),
      approvedSince: sumOf(rows, ({ approvedSince }) => approvedSince),
    },
  };
}

/** A version as SQL gives it. */
export interface VersionRow extends Omit<TargetVersion, 'rows'> {
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly people: number;
    readonly note: string;
  }[];
}

export const versionOf = ({ rows, ...version }: VersionRow): TargetVersion => ({
  ...version,
  rows: rows.map(({ code, name, people, note }) => ({ unit: { code, name }, target: people, note })),
});

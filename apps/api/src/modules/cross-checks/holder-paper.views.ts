import {
  agencyNameOn,
  localDateOf,
  type AgencyCode,
  type CrossCheckedPaperType,
  type CrossCheckState,
  type MismatchResolution,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PaperTypeEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';

/** What the holder is told about a paper: neutral words, nothing of what the agency has on record. */
export const HOLDER_PAPER_STATES = ['CONFIRMED', 'WAITING', 'TO_BE_CHECKED', 'NOT_CONFIRMED'] as const;
export type HolderPaperState = (typeof HOLDER_PAPER_STATES)[number];
const HolderPaperStateEnum = Object.fromEntries(HOLDER_PAPER_STATES.map((state) => [state, state])) as {
  [State in HolderPaperState]: State;
};
registerEnumType(HolderPaperStateEnum, {
  name: 'HolderPaperState',
  description: 'Tình trạng giấy tờ, as its holder is told.',
  valuesConfig: {
    CONFIRMED: { description: 'Đã xác thực: it is shown on the account.' },
    WAITING: { description: 'Đang chờ cơ quan quản lý or an officer; nothing to do.' },
    TO_BE_CHECKED: { description: 'Cần xem lại: the holder should look at the number or bring the paper.' },
    NOT_CONFIRMED: { description: 'Chưa xác thực được: the holder may correct or contest it.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Giấy tờ trên tài khoản.' })
export class HolderPaper {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => PaperTypeEnum, { description: 'Loại giấy tờ.' })
  type!: CrossCheckedPaperType;

  @Field(() => String, { description: "The holder's own number, in full." })
  number!: string;

  @Field(() => HolderPaperStateEnum, { description: 'How it stands.' })
  state!: HolderPaperState;

  @Field(() => String, { description: 'The agency that confirms it, in Vietnamese.' })
  agencyName!: string;

  @Field(() => DateTime, { description: 'Since when it stands so.' })
  stateSince!: Date;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last good day of a confirmed paper; null: without end, or not confirmed.',
  })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether the holder has contested the outcome already.' })
  isContested!: boolean;

  @Field(() => Boolean, { description: 'Whether the holder can contest the outcome now.' })
  canContest!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Đã thêm giấy tờ; the agency is asked.' })
export class PaperAdded {
  @Field(() => [HolderPaper], { description: 'All papers of the holder as they stand now.' })
  papers!: HolderPaper[];
}
@ObjectType({ simpleResolvers: true, description: 'Đã sửa giấy tờ; the agency is asked anew.' })
export class PaperEdited {
  @Field(() => [HolderPaper], { description: 'All papers of the holder as they stand now.' })
  papers!: HolderPaper[];
}
@ObjectType({ simpleResolvers: true, description: 'Đã bỏ giấy tờ.' })
export class PaperRemoved {
  @Field(() => [HolderPaper], { description: 'All papers of the holder as they stand now.' })
  papers!: HolderPaper[];
}
@ObjectType({ simpleResolvers: true, description: 'Đã gửi khiếu nại; an officer looks at it.' })
export class PaperContested {
  @Field(() => [HolderPaper], { description: 'All papers of the holder as they stand now.' })
  papers!: HolderPaper[];
}

export const AddPaperResult = createUnionType({
  name: 'AddPaperResult',
  description: 'Outcome of addPaper.',
  types: () => [PaperAdded, RuleRefused, ValidationFailed] as const,
});
export const EditPaperResult = createUnionType({
  name: 'EditPaperResult',
  description: 'Outcome of editPaper.',
  types: () => [PaperEdited, StaleVersion, RuleRefused, ValidationFailed] as const,
});
export const RemovePaperResult = createUnionType({
  name: 'RemovePaperResult',
  description: 'Outcome of removePaper.',
  types: () => [PaperRemoved, StaleVersion, RuleRefused] as const,
});
export const ContestPaperResult = createUnionType({
  name: 'ContestPaperResult',
  description: 'Outcome of contestPaper.',
  types: () => [PaperContested, StaleVersion, RuleRefused, ValidationFailed] as const,
});

export interface HolderPaperRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly version: number;
  readonly type: CrossCheckedPaperType;
  readonly number: string;
  readonly agency_code: AgencyCode;
  readonly state: CrossCheckState;
  readonly state_since: Date;
  /** Whether the value that the agency confirmed is the one that stands on the paper, and the document has not ended. */
  readonly is_confirmed: boolean;
  readonly valid_until: string | null;
  readonly resolution: MismatchResolution | null;
  readonly is_contested: boolean;
  readonly now: Date;
}

export const holderPaperOf = (row: HolderPaperRow): HolderPaper => ({
  id: row.id,
  version: row.version,
  type: row.type,
  number: row.number,
  state: stateOf(row),
  agencyName: agencyNameOn(row.agency_code, localDateOf(row.now)),
  stateSince: row.state_since,
  validUntil: row.is_confirmed ? row.valid_until : null,
  isContested: row.is_contested,
  canContest: row.state === 'MISMATCHED' && !row.is_contested,
});

function stateOf(row: HolderPaperRow): HolderPaperState {
  if (row.is_confirmed) return 'CONFIRMED';
  if (row.state !== 'MISMATCHED' || row.is_contested) return 'WAITING';
  return row.resolution === null ? 'NOT_CONFIRMED' : 'TO_BE_CHECKED';
}

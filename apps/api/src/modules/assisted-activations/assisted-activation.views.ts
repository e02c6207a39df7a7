import {
  activationWindowState,
  lastDayOfWindow,
  maskPersonalIdNumber,
  visitActions,
  visitEnd,
  visitStanding,
  type AccountState,
  type ActivationWindowState,
  type AssistanceChannel,
  type AssistanceDevice,
  type AssistanceHelper,
  type AssistedActivationOfficerAction,
  type AssistedActivationStanding,
  type CallerField,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AccountStateEnum,
  ActivationWindowStateEnum,
  AssistanceChannelEnum,
  AssistanceDeviceEnum,
  AssistanceHelperEnum,
  AssistedActivationActionEnum,
  AssistedActivationStandingEnum,
  CallerFieldEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { EXACT_UP_TO, type VisitRow } from './assisted-activations.queries.ts';
import { CallerFieldVerdict, type CheckedCaller } from '../caller-checks/index.ts';

@ObjectType({ simpleResolvers: true, description: 'What the form for verifying a caller asks for.' })
export class CallerCheckForm {
  @Field(() => [CallerFieldEnum], { description: 'What the caller is asked, in the order of the form.' })
  fields!: CallerField[];

  @Field(() => [AssistanceChannelEnum], { description: 'Where this officer meets citizens; never empty.' })
  channels!: AssistanceChannel[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whom a visit is for: as much as whoever helps must know, and no record.',
})
export class AssistedPerson {
  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => AdministrativeUnit, { description: 'The ward of the account.' })
  unit!: AdministrativeUnit;

  @Field(() => AccountStateEnum, { description: 'Only an account that is GRANTED waits for activation.' })
  accountState!: AccountState;

  @Field(() => ActivationWindowStateEnum, { description: 'Whether the holder can still activate alone.' })
  windowState!: ActivationWindowState;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day on which the holder can activate alone; null before the window has begun.',
  })
  windowLastDay!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A caller was asked, and the answers were compared.' })
export class CallerChecked {
  @Field(() => [CallerFieldVerdict], { description: 'Every question in the order of the form.' })
  fields!: CallerFieldVerdict[];

  @Field(() => Boolean, { description: 'Nothing is wrong and at least three answers are right.' })
  isVerified!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'For requestAssistedActivation, within 30 minutes; null when the caller is not verified or the account does not wait.',
  })
  checkId!: string | null;

  @Field(() => AssistedPerson, { nullable: true, description: 'Null unless the caller is verified.' })
  person!: AssistedPerson | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Kích hoạt có hỗ trợ: one visit in which a citizen is helped to activate. It holds no secret of the citizen.',
})
export class AssistedActivation {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => AssistedActivationStandingEnum, { description: 'Where it stands now.' })
  standing!: AssistedActivationStanding;

  @Field(() => AssistedPerson, { description: 'Whom it is for.' })
  person!: AssistedPerson;

  @Field(() => AdministrativeUnit, { description: 'The unit that helps.' })
  unit!: AdministrativeUnit;

  @Field(() => AssistanceChannelEnum, { description: 'Where the citizen asked for help.' })
  channel!: AssistanceChannel;

  @Field(() => AssistanceHelperEnum, { description: 'Who is with the citizen.' })
  helper!: AssistanceHelper;

  @Field(() => String, { nullable: true, description: 'Name of the helper; null when nobody helps.' })
  helperName!: string | null;

  @Field(() => String, { description: 'Where the citizen is helped.' })
  place!: string;

  @Field(() => AssistanceDeviceEnum, { description: 'Whose device the citizen types on.' })
  device!: AssistanceDevice;

  @Field(() => [CallerFieldEnum], { description: 'What the caller answered rightly.' })
  rightFields!: CallerField[];

  @Field(() => [CallerFieldEnum], { description: 'What was asked and could not be compared.' })
  unrecordedFields!: CallerField[];

  @Field(() => DateTime, { description: 'When it was asked for, with the consent of the citizen.' })
  requestedAt!: Date;

  @Field(() => String, { description: 'Display name of who asked for it.' })
  requestedBy!: string;

  @Field(() => Boolean, {
    description: 'Whether this officer asked for it, who then decides nothing about it.',
  })
  isOwn!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed or refused; null before.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Display name of who decided; null before.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null otherwise.' })
  refusalReason!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the visit code counts: 24 hours after the confirmation; null without one.',
  })
  countsUntil!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the citizen activated, or the visit was cancelled; null before.',
  })
  endedAt!: Date | null;

  @Field(() => [AssistedActivationActionEnum], { description: 'What this officer could do with it now.' })
  allowedActions!: AssistedActivationOfficerAction[];
}

@ObjectType({ simpleResolvers: true, description: 'One page of visits, the newest first.' })
export class AssistedActivationPage {
  @Field(() => [AssistedActivation], { description: 'The visits of this page.' })
  items!: AssistedActivation[];

  @Field(() => Int, { description: 'Number of matching visits, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Done.' })
export class AssistedActivationChanged {
  @Field(() => AssistedActivation, { description: 'As it stands now.' })
  assistedActivation!: AssistedActivation;
}

@ObjectType({ simpleResolvers: true, description: 'Đã xác nhận.' })
export class AssistedActivationConfirmed {
  @Field(() => AssistedActivation, { description: 'As it stands now.' })
  assistedActivation!: AssistedActivation;

  @Field(() => String, {
    description:
      'Mã buổi hỗ trợ, eight characters, shown to the confirming officer this once. It opens nothing without the code that only the registered phone gets.',
  })
  visitCode!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Mã buổi hỗ trợ, for whoever asked for the visit.' })
export class VisitCode {
  @Field(() => String, { description: 'Eight characters, to be read to the citizen.' })
  visitCode!: string;

  @Field(() => DateTime, { description: 'Until when it counts.' })
  countsUntil!: Date;
}

export const CheckCallerResult = createUnionType({
  name: 'CheckCallerResult',
  description: 'Outcome of checkCaller.',
  types: () => [CallerChecked, ValidationFailed, RuleRefused] as const,
});

export const RequestAssistedActivationResult = createUnionType({
  name: 'RequestAssistedActivationResult',
  description: 'Outcome of requestAssistedActivation.',
  types: () => [AssistedActivationChanged, ValidationFailed, RuleRefused] as const,
});

export const RefuseAssistedActivationResult = createUnionType({
  name: 'RefuseAssistedActivationResult',
  description: 'Outcome of refuseAssistedActivation.',
  types: () => [AssistedActivationChanged, ValidationFailed, RuleRefused, StaleVersion] as const,
});

export const CancelAssistedActivationResult = createUnionType({
  name: 'CancelAssistedActivationResult',
  description: 'Outcome of cancelAssistedActivation.',
  types: () => [AssistedActivationChanged, RuleRefused, StaleVersion] as const,
});

export const ConfirmAssistedActivationResult = createUnionType({
  name: 'ConfirmAssistedActivationResult',
  description: 'Outcome of confirmAssistedActivation.',
  types: () => [AssistedActivationConfirmed, RuleRefused, StaleVersion] as const,
});

export const ReadVisitCodeResult = createUnionType({
  name: 'ReadVisitCodeResult',
  description: 'Outcome of readVisitCode.',
  types: () => [VisitCode, RuleRefused] as const,
});

function personOf(
  person: {
    readonly personalIdNumber: string;
    readonly unitCode: string;
    readonly unitName: string;
    readonly accountState: AccountState;
    readonly windowClosesAt: Date | null;
  },
  now: Date,
): AssistedPerson {
  const { personalIdNumber, unitCode, unitName, accountState, windowClosesAt } = person;
  return {
    maskedPersonalIdNumber: maskPersonalIdNumber(personalIdNumber),
    unit: { code: unitCode, name: unitName },
    accountState,
    windowState: activationWindowState(windowClosesAt, now),
    windowLastDay: windowClosesAt && lastDayOfWindow(windowClosesAt),
  };
}

export const callerCheckedOf = ({ fields, isVerified, checkId, person, now }: CheckedCaller): CallerChecked =>
  Object.assign(new CallerChecked(), {
    fields: [...fields],
    isVerified,
    checkId,
    person: person && personOf(person, now),
  });

export function assistedActivationOf(row: VisitRow, officerId: string): AssistedActivation {
  const visit = { state: row.state, decidedAt: row.decided_at };
  const isOwn = row.requested_by === officerId;
  return {
    id: row.id,
    version: row.version,
    standing: visitStanding(visit, row.now),
    person: personOf(
      {
        personalIdNumber: row.personal_id_number,
        unitCode: row.person_unit_code,
        unitName: row.person_unit_name,
        accountState: row.account_state,
        windowClosesAt: row.window_closes_at,
      },
      row.now,
    ),
    unit: { code: row.unit_code, name: row.unit_name },
    channel: row.channel,
    helper: row.helper,
    helperName: row.helper_name,
    place: row.place,
    device: row.device,
    rightFields: row.right_fields,
    unrecordedFields: row.unrecorded_fields,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by_name,
    isOwn,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by_name,
    refusalReason: row.refusal_reason,
    countsUntil: row.state === 'CONFIRMED' && row.decided_at ? visitEnd(row.decided_at) : null,
    endedAt: row.ended_at,
    allowedActions: visitActions(visit, row.now).filter((action) => action === 'CANCEL' || !isOwn),
  };
}

export const assistedActivationPageOf = (
  { rows, counted }: { readonly rows: readonly VisitRow[]; readonly counted: number },
  officerId: string,
): AssistedActivationPage => ({
  items: rows.map((row) => assistedActivationOf(row, officerId)),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});

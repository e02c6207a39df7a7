import {
  agencyNameOn,
  localDateOf,
  lockSubscriptionLifecycle,
  type AgencyCode,
  type LockDeliveryState,
  type LockEventKind,
  type LockSubscriptionAction,
  type LockSubscriptionState,
} from '@dinhdanh/domain';
import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { holdsAnywhere } from '../../platform/access/act-under.ts';
import type { OfficerActor } from '../../platform/access/actor.ts';
import {
  AgencyCodeEnum,
  LockDeliveryStateEnum,
  LockEventKindEnum,
  LockSubscriptionActionEnum,
  LockSubscriptionStateEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type {
  DeliveryOfBoardRow,
  ReceiptRow,
  SubscriptionStandingRow,
} from './lock-subscriptions.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'How far an agency has come with the locks and unlocks that it is told of. Nothing of a person.',
})
export class LockSubscription {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Goes up with every change.' })
  version!: number;

  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  agency!: AgencyCode;

  @Field(() => String, { description: 'What it is called today, in Vietnamese.' })
  agencyName!: string;

  @Field(() => LockSubscriptionStateEnum, { description: 'Whether it is told now.' })
  state!: LockSubscriptionState;

  @Field(() => String, {
    nullable: true,
    description: 'Where signed events are pushed; null: the agency reads the feed.',
  })
  webhookUrl!: string | null;

  @Field(() => DateTime, { description: 'Since when it is told.' })
  createdAt!: Date;

  @Field(() => String, { description: 'Who subscribed it.' })
  createdBy!: string;

  @Field(() => Int, { description: 'Events that it has not received; 100000 means 100,000 or more.' })
  waiting!: number;

  @Field(() => Int, {
    description: 'Events that it has received and not applied; 100000 means 100,000 or more.',
  })
  delivered!: number;

  @Field(() => Int, {
    description: 'Events that it applied in the last 30 days; 100000 means 100,000 or more.',
  })
  applied!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the oldest event happened that it has not applied; null: it has applied all.',
  })
  oldestUnappliedAt!: Date | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Seconds from lock or unlock to its application: half were quicker, of the last 30 days, the latest 1,000 at most. Null: none was applied.',
  })
  medianSeconds!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Seconds from lock or unlock to its application, of the slowest of the same. Null: none was applied.',
  })
  worstSeconds!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When a push last failed; null: never.' })
  lastFailureAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it failed, as a word, e.g. TIMEOUT; null: never.',
  })
  lastFailure!: string | null;

  @Field(() => [LockSubscriptionActionEnum], { description: 'What the caller can do with it now.' })
  allowedActions!: LockSubscriptionAction[];
}

@ObjectType({ simpleResolvers: true, description: 'Bảng theo dõi ai đã áp dụng khóa.' })
export class LockSubscriptionBoard {
  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the figures; null: nobody is subscribed.',
  })
  asOf!: Date | null;

  @Field(() => Boolean, { description: 'Whether the caller can subscribe an agency.' })
  canAdd!: boolean;

  @Field(() => [LockSubscription], {
    description: 'Every subscription that is not removed, in the order of the codes.',
  })
  items!: LockSubscription[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'One lock or unlock at one subscriber. It does not say whose.',
})
export class LockEventDelivery {
  @Field(() => ID, { description: 'Name of the event to the subscriber.' })
  jti!: string;

  @Field(() => LockEventKindEnum, { description: 'What happened.' })
  kind!: LockEventKind;

  @Field(() => Boolean, { description: 'Whether the lock that ends here should never have been.' })
  isReversal!: boolean;

  @Field(() => LockDeliveryStateEnum, { description: 'How far it has come.' })
  state!: LockDeliveryState;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => Int, { description: 'How often it was pushed.' })
  attempts!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is pushed again, at the earliest; null: it was received.',
  })
  nextAttemptAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the latest push failed, as a word; null: it did not.',
  })
  lastFailure!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was received; null: not yet, as far as we know.',
  })
  deliveredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the agency acted, as it says; null: not yet.' })
  appliedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the agency said so; null: not yet.' })
  acknowledgedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what one subscriber is told.' })
export class LockEventDeliveryPage {
  @Field(() => [LockEventDelivery], { description: 'The events of this page.' })
  items!: LockEventDelivery[];

  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasMore!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far one subscriber has come with the latest lock or unlock of an account.',
})
export class LockEventReceipt {
  @Field(() => AgencyCodeEnum, { description: 'Which agency.' })
  agency!: AgencyCode;

  @Field(() => String, { description: 'What it is called today, in Vietnamese.' })
  agencyName!: string;

  @Field(() => LockEventKindEnum, { description: 'What happened to the account last.' })
  kind!: LockEventKind;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => LockDeliveryStateEnum, { description: 'How far it has come at this agency.' })
  state!: LockDeliveryState;

  @Field(() => DateTime, { nullable: true, description: 'When the agency received it; null: not yet.' })
  deliveredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the agency acted, as it says; null: not yet.' })
  appliedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đăng ký nhận tin khóa.' })
export class LockSubscriptionAdded {
  @Field(() => ID, { description: 'Identifier of the subscription.' })
  id!: string;

  @Field(() => String, {
    description:
      'Key of the subject prints, 32 bytes in base64url, to be handed to the agency by a safe way. It is shown here and nowhere else.',
  })
  printKey!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã thay đổi đăng ký nhận tin khóa.' })
export class LockSubscriptionSwitched {
  @Field(() => ID, { description: 'Identifier of the subscription.' })
  id!: string;

  @Field(() => Int, { description: 'The version that it has now.' })
  version!: number;
}

export const AddLockSubscriptionResult = createUnionType({
  name: 'AddLockSubscriptionResult',
  description: 'Outcome of addLockSubscription.',
  types: () => [LockSubscriptionAdded, ValidationFailed, RuleRefused] as const,
});

export const SwitchLockSubscriptionResult = createUnionType({
  name: 'SwitchLockSubscriptionResult',
  description: 'Outcome of suspending, resuming or removing a subscription.',
  types: () => [LockSubscriptionSwitched, StaleVersion, ValidationFailed, RuleRefused] as const,
});

const canManage = (officer: OfficerActor): boolean => holdsAnywhere(officer, 'lock-subscription:manage');

export function lockSubscriptionOf(row: SubscriptionStandingRow, actor: OfficerActor): LockSubscription {
  return {
    id: row.id,
    version: row.version,
    agency: row.agency_code,
    agencyName: agencyNameOn(row.agency_code, localDateOf(row.now)),
    state: row.state,
    webhookUrl: row.webhook_url,
    createdAt: row.created_at,
    createdBy: row.created_by_name,
    waiting: row.waiting,
    delivered: row.delivered,
    applied: row.applied,
    oldestUnappliedAt: row.oldest_unapplied_at,
    medianSeconds: row.median_seconds,
    worstSeconds: row.worst_seconds,
    lastFailureAt: row.last_failure_at,
    lastFailure: row.last_failure,
    allowedActions: canManage(actor) ? lockSubscriptionLifecycle.allowedActions(row.state) : [],
  };
}

export const lockSubscriptionBoardOf = (
  rows: readonly SubscriptionStandingRow[],
  actor: OfficerActor,
): LockSubscriptionBoard => ({
  asOf: rows[0]?.now ?? null,
  canAdd: canManage(actor),
  items: rows.map((row) => lockSubscriptionOf(row, actor)),
});

/** A page of rows of which one more was read than was asked for. */
export const deliveryPageOf = (
  rows: readonly DeliveryOfBoardRow[],
  limit: number,
): LockEventDeliveryPage => ({
  items: rows.slice(0, limit).map((row) => ({
    jti: row.jti,
    kind: row.kind,
    isReversal: row.is_reversal,
    state: row.state,
    occurredAt: row.occurred_at,
    attempts: row.attempts,
    nextAttemptAt: row.state === 'WAITING' ? row.next_attempt_at : null,
    lastFailure: row.last_failure,
    deliveredAt: row.delivered_at,
    appliedAt: row.applied_at,
    acknowledgedAt: row.acknowledged_at,
  })),
  hasMore: rows.length > limit,
});

export const receiptsOf = (rows: readonly ReceiptRow[], now: Date): LockEventReceipt[] =>
  rows.map((row) => ({
    agency: row.agency_code,
    agencyName: agencyNameOn(row.agency_code, localDateOf(now)),
    kind: row.kind,
    occurredAt: row.occurred_at,
    state: row.state,
    deliveredAt: row.delivered_at,
    appliedAt: row.applied_at,
  }));

import {
  lockGroundRule,
  localDateOf,
  regimeOn,
  type LockGroundEnding,
  type LockGroundKind,
  type LockLifter,
  type LockOrigin,
  type OwnLockChannel,
  type OwnLockReason,
  type SubjectType,
} from '@dinhdanh/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  LockGroundEndingEnum,
  LockGroundKindEnum,
  LockLifterEnum,
  LockOriginEnum,
  OwnLockChannelEnum,
  OwnLockReasonEnum,
} from '../../platform/graphql/enums.ts';
import { VISITOR } from '../../platform/access/actor.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { GroundRow } from './account-grounds.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Căn cứ khóa of an account, as officers see it: why, by whom, since when, and who can end it. The account is locked exactly while at least one has no endedAt.',
})
export class LockGroundRecord {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => LockGroundKindEnum, { description: 'Which.' })
  kind!: LockGroundKind;

  @Field(() => LockOriginEnum, { description: 'Where it comes from.' })
  origin!: LockOrigin;

  @Field(() => LockLifterEnum, {
    description: 'Who can end it; the answer to "what would open the account?"',
  })
  lifter!: LockLifter;

  @Field(() => String, { description: 'The article, in Vietnamese, by the decree under which it began.' })
  legalBasis!: string;

  @Field(() => OwnLockChannelEnum, {
    nullable: true,
    description: 'Where the holder asked; null unless it is at the wish of the holder.',
  })
  channel!: OwnLockChannel | null;

  @Field(() => OwnLockReasonEnum, {
    nullable: true,
    description: 'Why the holder asked; null unless it is at the wish of the holder.',
  })
  reason!: OwnLockReason | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The request that it was decided on; null for every other origin.',
  })
  lockRequestId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of that request; null for every other origin, and for a request that this officer does not see.',
  })
  lockRequestCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked for it; null as with lockRequestCode.' })
  requesterName!: string | null;

  @Field(() => Boolean, {
    description: 'Khóa khẩn cấp: a head locked at once, and the decision has still to come.',
  })
  isProvisional!: boolean;

  @Field(() => DateTime, { description: 'Since when.' })
  startedAt!: Date;

  @Field(() => String, { description: 'As in the audit log: HOLDER, SYSTEM, or the name of an officer.' })
  startedBy!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null: it stands.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom, as startedBy; null: it stands.' })
  endedBy!: string | null;

  @Field(() => LockGroundEndingEnum, { nullable: true, description: 'Why it has ended; null: it stands.' })
  endedBecause!: LockGroundEnding | null;
}

/** Whoever acts on an account without a session has proved to be its holder. */
const holderOr = (name: string): string => (name === VISITOR.name ? 'HOLDER' : name);

/** The grounds of an account for an officer, the standing ones first, each part the newest first. */
export const lockGroundRecordsOf = (rows: readonly GroundRow[], subject: SubjectType): LockGroundRecord[] =>
  rows.map((row) => {
    const rule = lockGroundRule(regimeOn(localDateOf(row.startedAt)), subject, row.kind);
    return Object.assign(new LockGroundRecord(), row, {
      lifter: rule?.lifter ?? 'DECISION',
      startedBy: holderOr(row.startedBy),
      endedBy: row.endedBy && holderOr(row.endedBy),
    });
  });

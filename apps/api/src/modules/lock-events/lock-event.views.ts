import type { LockDeliveryState, LockEventKind } from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/cursored.ts';
import { LockDeliveryStateEnum, LockEventKindEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { ToldLockEvent } from './lock-event-signer.ts';
import type { DeliveryRow } from './lock-events.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'An account was locked or unlocked. It says neither why nor whose account it is; the subject print is known only to whoever has the number.',
})
class LockEvent {
  @Field(() => ID, { description: 'Name of the event, the same however often it is read or pushed.' })
  jti!: string;

  @Field(() => LockEventKindEnum, { description: 'What happened.' })
  kind!: LockEventKind;

  @Field(() => String, {
    description:
      'HMAC-SHA-256, base64url, of the personal identification number or the identifier of the organisation, under the key that the agency was given with its subscription.',
  })
  subjectPrint!: string;

  @Field(() => Int, {
    description:
      'First, second, … event of this account at this subscription: a number that is missing is yet to come.',
  })
  sequence!: number;

  @Field(() => Boolean, { description: 'Whether the lock that ends here should never have been.' })
  isReversal!: boolean;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => LockDeliveryStateEnum, { description: 'APPLIED: the agency has acknowledged it.' })
  state!: LockDeliveryState;

  @Field(() => String, {
    description:
      'The same as a Security Event Token (RFC 8417), as it is pushed to webhooks; it is checked with the keys at jwks_uri.',
  })
  securityEvent!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A lock or unlock with its place in the feed.' })
class LockEventEdge {
  @Field(() => String, { description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => LockEvent, { description: 'What happened.' })
  node!: LockEvent;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the locks and unlocks.' })
export class LockEventConnection {
  @Field(() => [LockEventEdge], {
    description: 'In the order of the feed; of one account in the order in which it happened.',
  })
  edges!: LockEventEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'Đã ghi nhận áp dụng.' })
export class LockEventsAcknowledged {
  @Field(() => Int, {
    description: 'How many were acknowledged now; what had been before is not counted again.',
  })
  acknowledged!: number;
}

export const AcknowledgeLockEventsResult = createUnionType({
  name: 'AcknowledgeLockEventsResult',
  description: 'Outcome of acknowledgeLockEvents.',
  types: () => [LockEventsAcknowledged, RuleRefused] as const,
});

export const toldEventOf = (row: DeliveryRow): ToldLockEvent => ({
  jti: row.jti,
  kind: row.kind,
  isReversal: row.is_reversal,
  subjectPrint: row.subject_print,
  accountOrder: row.account_order,
  occurredAt: new Date(row.occurred_at),
  createdAt: new Date(row.created_at),
});

const cursorOf = (position: string): string => Buffer.from(`lock-event/${position}`).toString('base64url');

/** Null: no cursor of ours. */
export function positionOfCursor(cursor: string): string | null {
  const [, position] = /^lock-event\/(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return position ?? null;
}

/** A page of rows of which one more was read than was asked for. */
export async function lockEventConnectionOf(
  rows: readonly DeliveryRow[],
  first: number,
  sign: (event: ToldLockEvent) => Promise<string>,
): Promise<LockEventConnection> {
  const edges = await Promise.all(
    rows.slice(0, first).map(async (row) => {
      const event = toldEventOf(row);
      const { jti, kind, subjectPrint, accountOrder: sequence, isReversal, occurredAt } = event;
      return {
        cursor: cursorOf(row.position),
        node: {
          ...{ jti, kind, subjectPrint, sequence, isReversal, occurredAt },
          state: row.state,
          securityEvent: await sign(event),
        },
      };
    }),
  );
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

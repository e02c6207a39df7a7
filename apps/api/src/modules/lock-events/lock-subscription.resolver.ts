import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readNow } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { addLockSubscription } from './add-lock-subscription.ts';
import { AddLockSubscriptionInput, SwitchLockSubscriptionInput } from './lock-subscription.inputs.ts';
import {
  mayReadReceipts,
  readDeliveries,
  readReceipts,
  readSubscription,
  readSubscriptionBoard,
} from './lock-subscriptions.queries.ts';
import {
  AddLockSubscriptionResult,
  deliveryPageOf,
  LockEventDeliveryPage,
  LockEventReceipt,
  LockSubscription,
  LockSubscriptionAdded,
  LockSubscriptionBoard,
  lockSubscriptionBoardOf,
  lockSubscriptionOf,
  LockSubscriptionSwitched,
  receiptsOf,
  SwitchLockSubscriptionResult,
} from './lock-subscription.views.ts';
import {
  removeLockSubscription,
  resumeLockSubscription,
  suspendLockSubscription,
} from './switch-lock-subscription.ts';

type SubscriptionContext = RequestContext & {
  readonly lockEvents: { readonly secrets: Secrets; readonly webhookOrigins: readonly string[] };
};

@Resolver()
export class LockSubscriptionResolver {
  @Requires('lock-subscription:list')
  @Query(() => LockSubscriptionBoard, {
    description:
      'Who is told of locks and unlocks, who has applied them, and how late; in the whole country, of no person. Error: FORBIDDEN.',
  })
  async lockSubscriptions(@Ctx() { reader, actor }: RequestContext): Promise<LockSubscriptionBoard> {
    return lockSubscriptionBoardOf(await readSubscriptionBoard(reader), asOfficer(actor));
  }

  @Requires('lock-subscription:list')
  @Query(() => LockSubscription, { description: 'One subscription. Errors: FORBIDDEN, NOT_FOUND.' })
  async lockSubscription(
    @Arg('id', () => ID, { description: 'Identifier of the subscription.' }) id: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<LockSubscription> {
    const row = isUuid(id) ? await readSubscription(reader, id) : null;
    if (!row) throw new NotFound();
    return lockSubscriptionOf(row, asOfficer(actor));
  }

  @Requires('lock-subscription:list')
  @Query(() => LockEventDeliveryPage, {
    description: 'What one subscriber is told, event by event. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT.',
  })
  async lockEventDeliveries(
    @Arg('subscriptionId', () => ID, { description: 'Identifier of the subscription.' })
    subscriptionId: string,
    @Arg('isOpen', () => Boolean, {
      description: 'True: what is not applied, the oldest first. False: everything, the latest first.',
    })
    isOpen: boolean,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when not given.' })
    page: PageInput | undefined,
    @Ctx() { reader }: RequestContext,
  ): Promise<LockEventDeliveryPage> {
    const { offset, limit } = pageOf(page);
    if (!isUuid(subscriptionId) || !(await readSubscription(reader, subscriptionId))) throw new NotFound();
    return deliveryPageOf(await readDeliveries(reader, subscriptionId, { isOpen, offset, limit }), limit);
  }

  @Requires('lock-event:read-receipts')
  @Query(() => [LockEventReceipt], {
    description:
      'Which subscribers have received and applied the latest lock or unlock of an account; none when nothing happened to it since they were subscribed. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async lockEventReceipts(
    @Arg('accountId', () => ID, { description: 'Identifier of the account.' }) accountId: string,
    @Ctx() { reader, actor: { scope, roles } }: RequestContext,
  ): Promise<LockEventReceipt[]> {
    const officer = { scope, isHeadOfAuthority: roles.includes('AUTHORITY_HEAD') };
    if (!isUuid(accountId) || !(await mayReadReceipts(reader, accountId, officer))) throw new NotFound();
    return receiptsOf(await readReceipts(reader, accountId), await readNow(reader));
  }

  @Requires('lock-subscription:manage')
  @Mutation(() => AddLockSubscriptionResult, {
    description:
      'Đăng ký nhận tin khóa cho một cơ quan. Refusals: LOCK_SUBSCRIPTION_EXISTS, WEBHOOK_NOT_ALLOWED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  addLockSubscription(
    @Arg('input', () => AddLockSubscriptionInput, { description: 'Which agency, and where it is told.' })
    { idempotencyKey, agency, webhookUrl }: AddLockSubscriptionInput,
    @Ctx() { useCases, actor, locale, lockEvents: { secrets, webhookOrigins } }: SubscriptionContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { id } = await useCases.execute(addLockSubscription(webhookOrigins), actor, {
        idempotencyKey,
        agency,
        webhookUrl: webhookUrl ?? null,
      });
      return Object.assign(new LockSubscriptionAdded(), { id, printKey: secrets.subjectPrintKey(id) });
    });
  }

  @Requires('lock-subscription:manage')
  @Mutation(() => SwitchLockSubscriptionResult, {
    description:
      'Tạm ngừng: nothing is sent or can be read; what happens is kept. Refusals: REASON_TEXT_REQUIRED, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  suspendLockSubscription(
    @Arg('input', () => SwitchLockSubscriptionInput, { description: 'Which subscription, as read, and why.' })
    input: SwitchLockSubscriptionInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new LockSubscriptionSwitched(),
        await useCases.execute(suspendLockSubscription, actor, { ...input }),
      ),
    );
  }

  @Requires('lock-subscription:manage')
  @Mutation(() => SwitchLockSubscriptionResult, {
    description:
      'Nhận tin lại: what was kept goes out. Refusals: REASON_TEXT_REQUIRED, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  resumeLockSubscription(
    @Arg('input', () => SwitchLockSubscriptionInput, { description: 'Which subscription, as read, and why.' })
    input: SwitchLockSubscriptionInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new LockSubscriptionSwitched(),
        await useCases.execute(resumeLockSubscription, actor, { ...input }),
      ),
    );
  }

  @Requires('lock-subscription:manage')
  @Mutation(() => SwitchLockSubscriptionResult, {
    description:
      'Gỡ đăng ký, for good: what it was told stays in the books. Refusals: REASON_TEXT_REQUIRED, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  removeLockSubscription(
    @Arg('input', () => SwitchLockSubscriptionInput, { description: 'Which subscription, as read, and why.' })
    input: SwitchLockSubscriptionInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new LockSubscriptionSwitched(),
        await useCases.execute(removeLockSubscription, actor, { ...input }),
      ),
    );
  }
}

import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Actor } from '../../platform/access/actor.ts';
import { asOfficer } from '../../platform/access/actor.ts';
import { holds } from '../../platform/access/permissions.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { SettleAccessFindingInput } from './access-finding.inputs.ts';
import {
  AccessFinding,
  accessFindingOf,
  AccessFindingSettled,
  OpenedAccessFinding,
  openedFindingOf,
  SettleAccessFindingResult,
} from './access-finding.views.ts';
import { settleAccessFinding } from './act-on-finding.ts';
import { listAccessFindings, openAccessFinding } from './read-findings.ts';

const askerOf = (actor: Actor) => ({
  id: asOfficer(actor).id,
  maySettle: holds(actor.roles, 'access-finding:settle'),
});

@Resolver()
export class AccessFindingResolver {
  @Requires('access-finding:list')
  @Query(() => [AccessFinding], {
    description:
      "Phát hiện bất thường of the officer's units, but none about who asks: of the open ones the oldest first, of the closed ones the latest. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async accessFindings(
    @Arg('isOpen', () => Boolean, { description: 'True: those that are open. False: those that are closed.' })
    isOpen: boolean,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AccessFinding[]> {
    const rows = await useCases.execute(listAccessFindings, actor, { ...pageOf(page), isOpen });
    return rows.map((row) => accessFindingOf(row, askerOf(actor)));
  }

  @Requires('access-finding:list')
  @Query(() => OpenedAccessFinding, {
    description:
      'One finding with its notes and the openings of that day. One about who asks is not there. Recorded. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async accessFinding(
    @Arg('id', () => ID, { description: 'The finding.' }) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<OpenedAccessFinding> {
    return openedFindingOf(await useCases.execute(openAccessFinding, actor, { id }), askerOf(actor));
  }

  @Requires('access-finding:settle')
  @Mutation(() => SettleAccessFindingResult, {
    description:
      'Xác minh phát hiện bất thường: takes it, notes what was found out, or closes it. Refusals: STATE_CONFLICT, FINDING_NOT_OWN, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  settleAccessFinding(
    @Arg('input', () => SettleAccessFindingInput, { description: 'Which finding, and what is done.' })
    input: SettleAccessFindingInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { id } = await useCases.execute(settleAccessFinding, actor, { ...input });
      const opened = await useCases.execute(openAccessFinding, actor, { id });
      return Object.assign(new AccessFindingSettled(), { opened: openedFindingOf(opened, askerOf(actor)) });
    });
  }
}

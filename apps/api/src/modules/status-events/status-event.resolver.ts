import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { asOfficer, type OfficerActor, type RowScope } from '../../platform/access/actor.ts';
import { servesTheCountry } from '../../platform/access/reach.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { listStatusEventsOfAccount } from './account-status-events.queries.ts';
import { StatusEventRecord } from './status-event.views.ts';

/** The hotline and the head of the identity authority serve the whole country; everybody else the own units. */
const sightOf = (officer: OfficerActor): RowScope =>
  servesTheCountry(officer) ? { kind: 'ALL' } : officer.scope;

@Resolver()
export class StatusEventResolver {
  @Requires('account-lock:read')
  @Query(() => [StatusEventRecord], {
    description:
      "What registers said of an account, the newest arrival first, at most 200; of the officer's units, for the hotline and the head of the authority of the whole country. Errors: FORBIDDEN, NOT_FOUND.",
  })
  async accountStatusEvents(
    @Arg('accountId', () => ID, { description: 'The account.' }) accountId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<StatusEventRecord[]> {
    const rows = isUuid(accountId)
      ? await listStatusEventsOfAccount(reader, sightOf(asOfficer(actor)), accountId)
      : null;
    if (!rows) throw new NotFound();
    return rows.map((row) => Object.assign(new StatusEventRecord(), row));
  }
}

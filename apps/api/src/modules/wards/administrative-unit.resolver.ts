import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { AdministrativeUnit } from './administrative-unit.views.ts';
import { listCoveredWards } from './wards.queries.ts';

@Resolver()
export class AdministrativeUnitResolver {
  @Requires('administrative-unit:list')
  @Query(() => [AdministrativeUnit], {
    description:
      "The wards and communes that the officer's appointments cover, by name, one for each code: the one that exists today, else the one that ended last.",
  })
  administrativeUnits(
    @Arg('takesNewCases', () => Boolean, {
      defaultValue: false,
      description:
        'True: only where something new is begun, which leaves out a unit that was merged into another one of the list.',
    })
    takesNewCases: boolean,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<AdministrativeUnit[]> {
    return listCoveredWards(reader, actor.scope, { takesNewCases });
  }
}

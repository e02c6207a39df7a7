import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { ActivationWindows, activationWindowsOf } from './activation-window.views.ts';
import { readActivationWindows } from './activation-windows.queries.ts';

@Resolver()
export class ActivationWindowResolver {
  @Requires('ward-progress:read')
  @Query(() => ActivationWindows, {
    description:
      'How many people still have time to activate alone, and how many have not any more, by unit. Error: FORBIDDEN.',
  })
  async activationWindows(
    @Arg('unitCode', () => String, {
      nullable: true,
      description: 'Only this unit and those below it; null: all covered units.',
    })
    unitCode: string | null | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<ActivationWindows> {
    const { asOf, rows } = await readActivationWindows(reader, actor.scope, unitCode ?? null);
    return activationWindowsOf(asOf, rows);
  }
}

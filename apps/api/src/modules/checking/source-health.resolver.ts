import { Ctx, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { readSourceHealth } from './source-health.queries.ts';
import { SourceHealth } from './source-health.views.ts';

@Resolver()
export class SourceHealthResolver {
  @Requires('source-health:read')
  @Query(() => [SourceHealth], {
    description:
      "How each source answers about the officer's open applications, for the alarm of the start page. Error: FORBIDDEN.",
  })
  sourceHealth(@Ctx() { reader, actor }: RequestContext): Promise<SourceHealth[]> {
    return readSourceHealth(reader, actor.scope);
  }
}

import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'What an agency is connected to.' })
export class AgencyService {
  @Field(() => String, { description: 'Name of this service.' })
  name!: string;

  @Field(() => DateTime, { description: "This server's clock, to set one's own by." })
  time!: Date;

  @Field(() => String, { description: 'Number of this request, to name it when asking for help.' })
  requestId!: string;
}

@Resolver()
export class AgencyServiceResolver {
  @Requires('agency-service:read')
  @Query(() => AgencyService, { description: 'Tells a machine that it has reached the right door.' })
  service(@Ctx() { requestId }: RequestContext): AgencyService {
    return { name: 'Định Danh', time: new Date(), requestId };
  }
}

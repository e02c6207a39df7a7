import { createUnionType, Field, ObjectType } from 'type-graphql';
import { RuleRefused } from '../../platform/graphql/refusals.ts';
import { Application, StateConflict } from './application.views.ts';

@ObjectType({ simpleResolvers: true, description: 'Đang xử lý: the application is held by the caller.' })
export class ApplicationClaimed {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

@ObjectType({ simpleResolvers: true, description: 'The caller does not hold the application any more.' })
export class ApplicationReleased {
  @Field(() => Boolean, {
    description: 'True when it was held by the caller until now; false when nobody held it.',
  })
  released!: boolean;
}

export const ClaimApplicationResult = createUnionType({
  name: 'ClaimApplicationResult',
  description: 'Outcome of claimApplication.',
  types: () => [ApplicationClaimed, RuleRefused, StateConflict] as const,
});

export const ReleaseApplicationResult = createUnionType({
  name: 'ReleaseApplicationResult',
  description: 'Outcome of releaseApplication.',
  types: () => [ApplicationReleased, RuleRefused] as const,
});

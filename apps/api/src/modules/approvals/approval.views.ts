import { createUnionType, Field, ObjectType } from 'type-graphql';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { Application, StateConflict } from '../applications/index.ts';

@ObjectType({ simpleResolvers: true, description: 'Đã phê duyệt.' })
export class ApplicationApproved {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

@ObjectType({ simpleResolvers: true, description: 'Đã trả lại.' })
export class ApplicationReturned {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

@ObjectType({ simpleResolvers: true, description: 'Đã từ chối.' })
export class ApplicationRefused {
  @Field(() => Application, { description: 'As it stands now.' })
  application!: Application;
}

export const ApproveApplicationResult = createUnionType({
  name: 'ApproveApplicationResult',
  description: 'Outcome of approveApplication.',
  types: () => [ApplicationApproved, StateConflict, StaleVersion, RuleRefused] as const,
});

export const ReturnApplicationResult = createUnionType({
  name: 'ReturnApplicationResult',
  description: 'Outcome of returnApplication.',
  types: () => [ApplicationReturned, StateConflict, StaleVersion, RuleRefused, ValidationFailed] as const,
});

export const RefuseApplicationResult = createUnionType({
  name: 'RefuseApplicationResult',
  description: 'Outcome of refuseApplication.',
  types: () => [ApplicationRefused, StateConflict, StaleVersion, RuleRefused, ValidationFailed] as const,
});

import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Đã đăng xuất; the session is gone at once, on every server.',
})
export class HolderSignedOut {
  @Field(() => DateTime, { description: 'When.' })
  signedOutAt!: Date;
}

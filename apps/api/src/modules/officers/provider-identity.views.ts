import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { IdentityRow } from './single-sign-on.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Tài khoản đơn vị: the account at an identity provider that an officer may sign in with.',
})
export class ProviderIdentity {
  @Field(() => String, { description: 'The provider, by its address.' })
  issuer!: string;

  @Field(() => String, { description: 'How the provider calls the account.' })
  subject!: string;

  @Field(() => DateTime, { description: 'When it was linked.' })
  linkedAt!: Date;

  @Field(() => String, { description: 'Name of the administrator who linked it.' })
  linkedBy!: string;

  @Field(() => Boolean, {
    description: 'Whether the officer has used it and proved a second factor of the own.',
  })
  isConfirmed!: boolean;
}

export const providerIdentityOf = (row: IdentityRow | null): ProviderIdentity | null =>
  row && { ...row, linkedAt: new Date(row.linkedAt) };

import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { RuleRefused } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { ClaimHolderRow } from './claim-redistribution.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Who has applications open now. No citizen stands in it.' })
export class ClaimHolder {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;

  @Field(() => Int, { description: 'How many, in the units of the officer who asks.' })
  claimCount!: number;

  @Field(() => DateTime, { description: 'When the last of the leases ends by itself.' })
  until!: Date;

  @Field(() => [String], { description: 'Names of those who act in the place of the officer today.' })
  coveredBy!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'The officer holds none of them any more.' })
export class ClaimsRedistributed {
  @Field(() => Int, { description: 'How many the colleague has now, for ten minutes.' })
  handedOver!: number;

  @Field(() => Int, { description: 'How many went back to the queue.' })
  returned!: number;
}

export const RedistributeClaimsResult = createUnionType({
  name: 'RedistributeClaimsResult',
  description: 'Outcome of redistributeClaims.',
  types: () => [ClaimsRedistributed, RuleRefused] as const,
});

export const claimHolderOf = (row: ClaimHolderRow): ClaimHolder => ({
  username: row.username,
  displayName: row.display_name,
  claimCount: row.claims,
  until: row.until,
  coveredBy: row.covered_by,
});

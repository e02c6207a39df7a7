import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Whose open applications are given to whom.' })
export class RedistributeClaimsInput {
  @Field(() => String, { description: 'Name with which the officer signs in whose claims are taken.' })
  username!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name with which the colleague signs in who gets them; null: they go back to the queue.',
  })
  heir!: string | null;
}

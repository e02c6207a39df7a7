import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which application; the two have to belong together.' })
export class ApplicationStatusInput {
  @Field(() => String, {
    description: "The code on the receipt, 'HS-2026-000123'; letter case does not matter.",
  })
  code!: string;

  @Field(() => String, {
    description: 'Số định danh cá nhân of who applied: 12 digits, spaces and dots allowed.',
  })
  personalIdNumber!: string;
}

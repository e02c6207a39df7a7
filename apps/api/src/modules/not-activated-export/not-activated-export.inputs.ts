import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which list is to be written, and why.' })
export class ExportNotActivatedInput {
  @Field(() => String, {
    description:
      'Made by the caller once for this wish, 8 to 64 characters; the same key gives the first answer again.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Code of the ward, e.g. 06721. Refusal: UNIT_UNKNOWN.' })
  unitCode!: string;

  @Field(() => String, {
    description:
      'Why the list is needed, in words, 10 to 300 characters; it stands on the list. Refusal: PURPOSE_REQUIRED.',
  })
  purpose!: string;
}

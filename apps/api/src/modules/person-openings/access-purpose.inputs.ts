import type { AccessPurpose, StatedPurpose } from '@dinhdanh/domain';
import { Field, InputType } from 'type-graphql';
import { AccessPurposeEnum } from '../../platform/graphql/enums.ts';

@InputType({
  description:
    'Mục đích tra cứu: what a person is opened for. It holds for that person for 30 minutes and is told to the person.',
})
export class AccessPurposeInput {
  @Field(() => AccessPurposeEnum, { description: 'From the closed list. Refusal: PURPOSE_WITHOUT_CASE.' })
  purpose!: AccessPurpose;

  @Field(() => String, {
    nullable: true,
    description:
      'What more there is to say, 10 to 300 characters, without a name or a number; needed unless it is the case at hand or one that is being taken in. Auditors read it. Refusal: PURPOSE_REQUIRED.',
  })
  note?: string | null;
}

/** As the rule reads it; null stays null. */
export function statedPurposeOf(input: AccessPurposeInput): StatedPurpose;
export function statedPurposeOf(input: AccessPurposeInput | null | undefined): StatedPurpose | null;
export function statedPurposeOf(input: AccessPurposeInput | null | undefined): StatedPurpose | null {
  return input ? { purpose: input.purpose, note: input.note ?? null } : null;
}

import type { WardKind } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import { WardKindEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'A unit that a merger founds.' })
class FoundedUnitInput {
  @Field(() => String, {
    description: "Full name, beginning with its kind, e.g. 'Phường Móng Cái 1'. Refusal: ValidationFailed.",
  })
  name!: string;

  @Field(() => WardKindEnum, { description: 'What it is; the name begins with the word of it.' })
  kind!: WardKind;
}

@InputType({ description: 'The unit that takes over.' })
class UnitMergerSuccessorInput {
  @Field(() => String, {
    description:
      'Code of five digits. A new unit may use the code of one that ends by the same document. Refusal: ValidationFailed.',
  })
  code!: string;

  @Field(() => FoundedUnitInput, {
    nullable: true,
    description: 'The new unit; null: a unit that stands already takes over and stays.',
  })
  founded?: FoundedUnitInput | null;
}

@InputType({ description: 'Units that go over whole into one.' })
class UnitMergerChangeInput {
  @Field(() => [String], {
    description: 'Codes of the units that end, each in one change only. Refusal: ValidationFailed.',
  })
  predecessorCodes!: string[];

  @Field(() => UnitMergerSuccessorInput, { description: 'The unit that takes over.' })
  successor!: UnitMergerSuccessorInput;
}

@InputType({ description: 'A document that merges units, as it stands.' })
export class UnitMergerInput {
  @Field(() => String, { description: "Number, e.g. '1679/NQ-UBTVQH15', 3 to 200 characters." })
  documentNumber!: string;

  @Field(() => LocalDate, { description: 'Date of the document, not after today.' })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it, 3 to 200 characters.' })
  issuer!: string;

  @Field(() => LocalDate, {
    description:
      'First day of the new units, from 90 days ago to 366 days ahead, not before the date of the document.',
  })
  effectiveOn!: string;

  @Field(() => [UnitMergerChangeInput], { description: 'At least one.' })
  changes!: UnitMergerChangeInput[];
}

@InputType({ description: 'A document that merges units, to be carried out.' })
export class EnterUnitMergerInput extends UnitMergerInput {
  @Field(() => ID, { description: 'Key of the caller: sent again it gives the first answer again.' })
  idempotencyKey!: string;
}

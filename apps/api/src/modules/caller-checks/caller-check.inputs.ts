import { Field, InputType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({
  description:
    'What a caller says, word for word. Only the fields of callerCheckForm are looked at, and each of them must be there.',
})
export class CheckCallerInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { nullable: true, description: 'Họ, chữ đệm và tên; diacritics count.' })
  fullName?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Ngày sinh.' })
  dateOfBirth?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Nơi thường trú; letter case and punctuation do not count.',
  })
  permanentAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'The mobile number given with the application.' })
  phoneNumber?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Ngày cấp thẻ căn cước.' })
  cardIssuedOn?: string | null;
}

import type { DocumentStatus } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DocumentStatusEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'The document as the register of the agency has it.' })
class DocumentRecordInput {
  @Field(() => String, { description: 'Its number, 1 to 40 characters.' })
  documentNumber!: string;

  @Field(() => String, { description: 'Name of the holder as registered, 1 to 200 characters.' })
  fullName!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Date of birth of the holder; null: the register keeps none.',
  })
  dateOfBirth?: string | null;

  @Field(() => DocumentStatusEnum, { description: 'How the document stands.' })
  status!: DocumentStatus;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last good day; null: without end, or not kept.',
  })
  validUntil?: string | null;
}

@InputType({ description: 'What an agency answers, by machine or through a clerk.' })
class AgencyAnswerInput {
  @Field(() => ID, { description: 'Reference of the question.' })
  reference!: string;

  @Field(() => String, {
    description: 'Whom the answer is about: the 12 digits of the question. Another number is refused whole.',
  })
  personalIdNumber!: string;

  @Field(() => DocumentRecordInput, {
    nullable: true,
    description: 'What the register has; null: it has no such document of this person.',
  })
  record?: DocumentRecordInput | null;

  @Field(() => String, {
    nullable: true,
    description: "The agency's own reference, up to 100 characters; kept as evidence.",
  })
  agencyReference?: string | null;
}

@InputType({ description: 'Câu trả lời to one question. The same answer again gives the first receipt.' })
export class AnswerCrossCheckInput extends AgencyAnswerInput {}

@InputType({ description: 'Câu trả lời of a clerk to one question.' })
export class AnswerAgencyQuestionInput extends AgencyAnswerInput {}

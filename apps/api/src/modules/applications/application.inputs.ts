import type {
  AccountLevel,
  ApplicationChannel,
  ApplicationState,
  ReviewReason,
  SubjectType,
} from '@dinhdanh/domain';
import { registerEnumType, Field, ID, InputType } from 'type-graphql';
import {
  AccountLevelEnum,
  ApplicationChannelEnum,
  ApplicationStateEnum,
  ReviewReasonEnum,
  SubjectTypeEnum,
} from '../../platform/graphql/enums.ts';
import { AccessPurposeInput } from '../person-openings/index.ts';

const ApplicationSortField = { DUE_AT: 'DUE_AT', RECEIVED_AT: 'RECEIVED_AT' } as const;
registerEnumType(ApplicationSortField, {
  name: 'ApplicationSortField',
  description: 'What the queue is sorted by.',
  valuesConfig: {
    DUE_AT: { description: 'End of the legal term.' },
    RECEIVED_AT: { description: 'Moment of receipt.' },
  },
});
const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Up or down.',
  valuesConfig: { ASC: { description: 'Earliest first.' }, DESC: { description: 'Latest first.' } },
});

const DueWithin = { TODAY: 'TODAY', COMING: 'COMING' } as const;
registerEnumType(DueWithin, {
  name: 'DueWithin',
  description: 'How near the end of the legal term is.',
  valuesConfig: {
    TODAY: { description: 'It ends tonight.' },
    COMING: { description: 'It ends within the next two working days, today included.' },
  },
});

@InputType({ description: 'Which applications; a field left out does not narrow.' })
export class ApplicationFilter {
  @Field(() => [ApplicationStateEnum], {
    nullable: true,
    description: 'Any of these states; null or empty: all.',
  })
  states?: ApplicationState[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Units by code, among the officer's own; null: all of them.",
  })
  unitCodes?: string[] | null;

  @Field(() => AccountLevelEnum, { nullable: true, description: 'The level applied for; null: both.' })
  level?: AccountLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Undecided and past the legal term, or not; null: both.',
  })
  isOverdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Differs from the population database or has no record there, or not; null: both.',
  })
  hasMismatch?: boolean | null;

  @Field(() => SubjectTypeEnum, { nullable: true, description: 'Who applies; null: everybody.' })
  subjectType?: SubjectType | null;

  @Field(() => ApplicationChannelEnum, { nullable: true, description: 'How it came in; null: both ways.' })
  channel?: ApplicationChannel | null;

  @Field(() => ReviewReasonEnum, {
    nullable: true,
    description: 'Waits for an officer for this reason, among others; null: whatever the reason.',
  })
  reviewReason?: ReviewReason | null;

  @Field(() => DueWithin, {
    nullable: true,
    description: 'Undecided, in time, and due that soon; null: whenever.',
  })
  dueWithin?: keyof typeof DueWithin | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Undecided and brought before the head of the unit, or not; null: both.',
  })
  isEscalated?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those that the asking officer has open now. False and null: all.',
  })
  isMine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those where everything matches, which may be approved together. False and null: all.',
  })
  isDecidableTogether?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words of the name or their beginnings, with or without diacritics, the start of a code 'HS-…', or a whole personal identification number of 12 digits; 2 to 100 characters. Error: BAD_USER_INPUT.",
  })
  search?: string | null;
}

@InputType({ description: 'Order of the queue.' })
export class ApplicationSort {
  @Field(() => ApplicationSortField, { defaultValue: 'DUE_AT', description: 'By what.' })
  field!: keyof typeof ApplicationSortField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: keyof typeof SortDirection;
}

@InputType({ description: 'Whose numbers to open, and for what.' })
export class RevealApplicantInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => AccessPurposeInput, {
    nullable: true,
    description:
      'What they are needed for; null under the claim of the case, or while a purpose for the person holds. Refusal: ValidationFailed.',
  })
  purpose?: AccessPurposeInput | null;
}

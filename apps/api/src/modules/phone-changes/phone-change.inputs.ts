import type { PhoneChangeDocument } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PhoneChangeDocumentEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Who is signed in proves it once more.' })
export class StartPhoneChangeInput {
  @Field(() => String, { description: 'The password of the account. Never logged, never given back.' })
  currentPassword!: string;
}

@InputType({ description: 'Which code is wanted again.' })
export class ResendPhoneCodeInput {
  @Field(() => ID, { description: 'As given when the first code was sent.' })
  flowId!: string;
}

@InputType({ description: 'The code that came to the phone that is registered until now.' })
export class VerifyPhoneChangeCodeInput {
  @Field(() => ID, { description: 'As given by startPhoneChange.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({ description: 'The number that the account is to have.' })
export class SendNewPhoneCodeInput {
  @Field(() => ID, { description: 'As given by startPhoneChange.' })
  flowId!: string;

  @Field(() => String, { description: 'A Vietnamese mobile number, as people write it.' })
  newPhoneNumber!: string;

  @Field(() => Boolean, {
    description: 'Chính chủ: the holder declares that the subscription stands in the own name. Must be true.',
  })
  isOwnSubscription!: boolean;
}

@InputType({ description: 'The code that came to the new phone.' })
export class CompletePhoneChangeInput {
  @Field(() => ID, { description: 'As given by startPhoneChange.' })
  flowId!: string;

  @Field(() => ID, { description: 'As given by sendNewPhoneCode.' })
  newPhoneFlowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({ description: 'Whose number is to be changed in person, and to what.' })
export class SendPhoneChangeCodeInput {
  @Field(() => ID, { description: 'As given by phoneChangeHolder.' })
  accountId!: string;

  @Field(() => String, { description: 'A Vietnamese mobile number, as people write it.' })
  newPhoneNumber!: string;

  @Field(() => Boolean, {
    description:
      'The officer states that the holder is present and is the person on the document. Must be true.',
  })
  isHolderPresent!: boolean;

  @Field(() => Boolean, {
    description: 'Chính chủ: the holder declares that the subscription stands in the own name. Must be true.',
  })
  isOwnSubscription!: boolean;
}

@InputType({ description: 'The code that the holder reads out from the new phone, and what was shown.' })
export class RequestPhoneChangeInput {
  @Field(() => ID, { description: 'As given by sendPhoneChangeCode.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;

  @Field(() => PhoneChangeDocumentEnum, { description: 'What the holder showed.' })
  document!: PhoneChangeDocument;
}

@InputType({ description: 'Which change a second officer decides, as it was read.' })
export class DecidePhoneChangeInput {
  @Field(() => ID, { description: 'Its opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

import type { AssistedLockChannel, OwnLockReason, PhoneChangeDocument } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import {
  AssistedLockChannelEnum,
  OwnLockReasonEnum,
  PhoneChangeDocumentEnum,
} from '../../platform/graphql/enums.ts';
import { AccessPurposeInput } from '../person-openings/index.ts';

@InputType({ description: 'Whose account is looked for, and what for.' })
export class FindAccountLocksInput {
  @Field(() => String, {
    description: 'The whole number of a person, 12 digits, or the identifier of an organisation.',
  })
  number!: string;

  @Field(() => AccessPurposeInput, { description: 'What for. Refusal: ValidationFailed.' })
  purpose!: AccessPurposeInput;
}

@InputType({ description: 'Whose account, and what has shown that the holder asks.' })
abstract class HolderAtDeskInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => AssistedLockChannelEnum, { description: 'One of those of AccountLocks.channels.' })
  channel!: AssistedLockChannel;

  @Field(() => ID, {
    nullable: true,
    description: 'At the hotline: as given by checkHolderCaller to this officer, at most 30 minutes ago.',
  })
  checkId?: string | null;

  @Field(() => PhoneChangeDocumentEnum, {
    nullable: true,
    description: 'At the counter: what the holder showed, face and picture compared.',
  })
  document?: PhoneChangeDocument | null;
}

@InputType({ description: 'A lock at the wish of the holder.' })
export class LockAccountForHolderInput extends HolderAtDeskInput {
  @Field(() => OwnLockReasonEnum, { description: 'Why the holder wants it.' })
  reason!: OwnLockReason;
}

@InputType({ description: 'Whose registered phone gets the code of an unlock.' })
export class SendAssistedUnlockCodeInput extends HolderAtDeskInput {}

@InputType({ description: 'Which unlock needs another code.' })
export class ResendAssistedUnlockCodeInput {
  @Field(() => ID, { description: 'As given by sendAssistedUnlockCode.' })
  flowId!: string;
}

@InputType({ description: 'An unlock at the wish of the holder.' })
export class UnlockAccountForHolderInput extends HolderAtDeskInput {
  @Field(() => ID, { description: 'As given by sendAssistedUnlockCode.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits, as the holder reads them out; spaces are left out.' })
  code!: string;
}

import type { OwnLockReason } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import { OwnLockReasonEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Whose account is to be locked.' })
export class StartOwnLockInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'The registered phone number.' })
  phoneNumber!: string;
}

@InputType({ description: 'Which lock needs another code.' })
export class ResendOwnLockCodeInput {
  @Field(() => ID, { description: 'As given by startOwnLock.' })
  flowId!: string;
}

@InputType({ description: 'The code that came by SMS.' })
export class VerifyOwnLockCodeInput {
  @Field(() => ID, { description: 'As given by startOwnLock.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({ description: 'That the account is to be locked now.' })
export class ConfirmOwnLockInput {
  @Field(() => ID, { description: 'As given by startOwnLock; its code was right.' })
  flowId!: string;

  @Field(() => OwnLockReasonEnum, { description: 'Why.' })
  reason!: OwnLockReason;
}

@InputType({ description: 'That the account of this session is to be locked now.' })
export class LockOwnAccountInput {
  @Field(() => OwnLockReasonEnum, { description: 'Why.' })
  reason!: OwnLockReason;
}

@InputType({ description: 'On which device somebody else has signed in.' })
export class ReportNotMeInput {
  @Field(() => ID, { description: 'As given by holderDevices.' })
  deviceId!: string;
}

import type { LockAppealAction, LockAppealChannel } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LockAppealActionEnum, LockAppealChannelEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Khiếu nại of a holder against a lock that was decided on a request.' })
export class RegisterLockAppealInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots and dashes; the same key again gives the same answer.',
  })
  idempotencyKey!: string;

  @Field(() => LockAppealChannelEnum, { description: 'Where the holder came to.' })
  channel!: LockAppealChannel;

  @Field(() => String, {
    description: 'Of whom: the 12 digits of a person, or the identifier of an organisation.',
  })
  subjectNumber!: string;

  @Field(() => String, { description: 'Mã đề nghị on the notice to the holder, e.g. DK-2026-000012.' })
  lockRequestCode!: string;

  @Field(() => Boolean, {
    description:
      'At the counter: the holder, or the legal representative, is there and has shown the card; false at the hotline.',
  })
  isHolderPresent!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'At the hotline: checkId of the caller whom this officer has just verified; null at the counter.',
  })
  callerCheckId!: string | null | undefined;

  @Field(() => String, { description: 'What the holder says, in the own words; 10 to 1000 characters.' })
  words!: string;
}

@InputType({ description: 'Quyết định giải quyết khiếu nại.' })
export class DecideLockAppealInput {
  @Field(() => ID, { description: 'The appeal.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => LockAppealActionEnum, { description: 'How.' })
  action!: LockAppealAction;

  @Field(() => String, { description: 'Why, as the letter to the holder will say; 10 to 1000 characters.' })
  reason!: string;

  @Field(() => String, { description: "The deciding officer's own password, as a signature." })
  password!: string;
}

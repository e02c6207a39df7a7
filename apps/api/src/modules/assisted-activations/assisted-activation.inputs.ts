import type {
  AssistanceChannel,
  AssistanceDevice,
  AssistanceHelper,
  AssistedActivationStanding,
} from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AssistanceChannelEnum,
  AssistanceDeviceEnum,
  AssistanceHelperEnum,
  AssistedActivationStandingEnum,
} from '../../platform/graphql/enums.ts';

@InputType({ description: 'A visit for a caller who has been verified. It holds no secret and no code.' })
export class RequestAssistedActivationInput {
  @Field(() => String, { description: "The caller's key: sent again, it gives the first answer again." })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'As given by checkCaller to this officer, at most 30 minutes ago.' })
  checkId!: string;

  @Field(() => AssistanceChannelEnum, { description: 'One of those of callerCheckForm.' })
  channel!: AssistanceChannel;

  @Field(() => AssistanceHelperEnum, { description: 'Who is with the citizen.' })
  helper!: AssistanceHelper;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the helper, 2 to 200 characters; not looked at when nobody helps.',
  })
  helperName?: string | null;

  @Field(() => String, { description: 'Where the citizen is helped, 2 to 200 characters.' })
  place!: string;

  @Field(() => AssistanceDeviceEnum, { description: 'Whose device the citizen types on.' })
  device!: AssistanceDevice;

  @Field(() => Boolean, { description: 'The citizen agrees to be helped. Without it nothing is recorded.' })
  consentGiven!: boolean;
}

@InputType({ description: 'Which visit, as it was read.' })
abstract class VisitAsRead {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which visit is confirmed, as it was read.' })
export class ConfirmAssistedActivationInput extends VisitAsRead {}

@InputType({ description: 'Which visit is cancelled, as it was read.' })
export class CancelAssistedActivationInput extends VisitAsRead {}

@InputType({ description: 'Which visit the code is wanted of.' })
export class ReadVisitCodeInput {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;
}

@InputType({ description: 'Which visit is refused, as it was read, and why.' })
export class RefuseAssistedActivationInput extends VisitAsRead {
  @Field(() => String, { description: 'In words, 10 to 1,000 characters. Refusal: ValidationFailed.' })
  reason!: string;
}

@InputType({ description: 'Which visits; a field left out does not narrow.' })
export class AssistedActivationFilter {
  @Field(() => [AssistedActivationStandingEnum], {
    nullable: true,
    description: 'Any of these; null or empty: all.',
  })
  standings?: AssistedActivationStanding[] | null;
}

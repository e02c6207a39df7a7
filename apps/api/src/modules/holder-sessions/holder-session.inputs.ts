import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which session ends.' })
export class EndHolderSessionInput {
  @Field(() => ID, { description: 'As given by holderSessions.' })
  sessionId!: string;
}

@InputType({ description: 'Which device is removed.' })
export class RemoveHolderDeviceInput {
  @Field(() => ID, { description: 'As given by holderDevices.' })
  deviceId!: string;
}

import { deviceName, type Locale } from '@dinhdanh/i18n';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { HolderDeviceRow } from './holder-device.queries.ts';
import type { HolderSessionRow } from './holder-session.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Đã đăng xuất; the session is gone at once, on every server.',
})
export class HolderSignedOut {
  @Field(() => DateTime, { description: 'When.' })
  signedOutAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Thiết bị: a browser in which the holder has signed in.',
})
export class HolderDevice {
  @Field(() => ID, { description: 'Names the device to its holder; opens nothing.' })
  id!: string;

  @Field(() => String, {
    description: "In the caller's language, e.g. Chrome trên Windows: what the browser says of itself.",
  })
  name!: string;

  @Field(() => DateTime, { description: 'When the holder signed in on it first.' })
  firstSignedInAt!: Date;

  @Field(() => DateTime, { description: 'When the holder signed in on it last.' })
  lastSignedInAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the browser that asks.' })
  isCurrent!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Phiên đăng nhập: an open session of the holder.' })
export class HolderSession {
  @Field(() => ID, { description: 'Names the session to its holder; opens nothing.' })
  id!: string;

  @Field(() => HolderDevice, { description: 'Where it was opened.' })
  device!: HolderDevice;

  @Field(() => DateTime, { description: 'When it was opened.' })
  signedInAt!: Date;

  @Field(() => DateTime, { description: 'When it was last used, within a minute.' })
  lastUsedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the session that asks.' })
  isCurrent!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The session is gone at once, on every server.' })
export class HolderSessionEnded {
  @Field(() => DateTime, { description: 'When.' })
  endedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'All sessions but this one are gone at once, on every server.',
})
export class OtherHolderSessionsEnded {
  @Field(() => Int, { description: 'How many they were; zero is no error.' })
  count!: number;

  @Field(() => DateTime, { description: 'When.' })
  endedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Đã gỡ thiết bị: its sessions are gone at once; it is a new device when it is signed in on again.',
})
export class HolderDeviceRemoved {
  @Field(() => DateTime, { description: 'When.' })
  removedAt!: Date;
}

export const holderDeviceOf = (row: HolderDeviceRow, locale: Locale): HolderDevice => ({
  id: row.id,
  name: deviceName(row, locale),
  firstSignedInAt: row.first_signed_in_at,
  lastSignedInAt: row.last_signed_in_at,
  isCurrent: row.is_current,
});

export const holderSessionOf = (row: HolderSessionRow, locale: Locale): HolderSession => ({
  id: row.session_id,
  device: holderDeviceOf(row, locale),
  signedInAt: row.signed_in_at,
  lastUsedAt: row.last_used_at,
  isCurrent: row.is_current_session,
});

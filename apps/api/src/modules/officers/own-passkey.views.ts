import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { OwnPasskeyRow } from './passkeys.queries.ts';
import type { SecondStep } from './start-second-step.ts';

@ObjectType({ simpleResolvers: true, description: 'Khóa truy cập: a passkey of the officer who asks.' })
export class OwnPasskey {
  @Field(() => ID, { description: 'For renaming and removing it; opens nothing.' })
  id!: string;

  @Field(() => String, { description: 'The name by which the officer knows it again.' })
  name!: string;

  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt!: Date;

  @Field(() => DateTime, { description: 'When it was used last; at first, when it was added.' })
  lastUsedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A passkey can be made; adding it ends the change.' })
export class OwnPasskeyOffered {
  @Field(() => ID, { description: 'Names the change. Keep it out of addresses.' })
  enrolmentToken!: string;

  @Field(() => String, {
    description: 'What the browser makes the passkey with, as JSON (PublicKeyCredentialCreationOptionsJSON).',
  })
  passkeyOptions!: string;

  @Field(() => DateTime, { description: 'Until when the passkey is taken.' })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The passkey was added.' })
export class OwnPasskeyAdded {
  @Field(() => ID, { description: 'The new passkey.' })
  passkeyId!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Recovery codes, each good once, shown this once with the first factor; otherwise null.',
  })
  recoveryCodes!: readonly string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The passkey has the new name.' })
export class OwnPasskeyRenamed {
  @Field(() => DateTime, { description: 'When.' })
  renamedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The passkey is gone and other sessions ended.' })
export class OwnPasskeyRemoved {
  @Field(() => DateTime, { description: 'When.' })
  removedAt!: Date;
}

export const StartOwnPasskeyResult = createUnionType({
  name: 'StartOwnPasskeyResult',
  description: 'Outcome of startOwnPasskey.',
  types: () => [OwnPasskeyOffered, ValidationFailed, RuleRefused] as const,
});

export const AddOwnPasskeyResult = createUnionType({
  name: 'AddOwnPasskeyResult',
  description: 'Outcome of addOwnPasskey.',
  types: () => [OwnPasskeyAdded, ValidationFailed, RuleRefused] as const,
});

export const RenameOwnPasskeyResult = createUnionType({
  name: 'RenameOwnPasskeyResult',
  description: 'Outcome of renameOwnPasskey.',
  types: () => [OwnPasskeyRenamed, ValidationFailed] as const,
});

export const RemoveOwnPasskeyResult = createUnionType({
  name: 'RemoveOwnPasskeyResult',
  description: 'Outcome of removeOwnPasskey.',
  types: () => [OwnPasskeyRemoved, ValidationFailed, RuleRefused] as const,
});

export const passkeyOfferedOf = ({ token, passkeyOptions, expiresAt }: SecondStep): OwnPasskeyOffered => {
  if (passkeyOptions === null) throw new Error('No passkey was offered.');
  return Object.assign(new OwnPasskeyOffered(), { enrolmentToken: token, passkeyOptions, expiresAt });
};

export const ownPasskeyOf = (row: OwnPasskeyRow): OwnPasskey => ({
  id: row.id,
  name: row.name,
  addedAt: row.created_at,
  lastUsedAt: row.last_used_at,
});

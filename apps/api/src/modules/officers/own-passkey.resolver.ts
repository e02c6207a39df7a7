import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { addOwnPasskey, offerOwnPasskey, removeOwnPasskey, renameOwnPasskey } from './change-own-passkeys.ts';
import { changeBy, type OwnContext } from './own-account.resolver.ts';
import { OwnPasswordInput } from './own-account.inputs.ts';
import { AddOwnPasskeyInput, RemoveOwnPasskeyInput, RenameOwnPasskeyInput } from './own-passkey.inputs.ts';
import {
  AddOwnPasskeyResult,
  OwnPasskeyAdded,
  OwnPasskeyRemoved,
  OwnPasskeyRenamed,
  passkeyOfferedOf,
  RemoveOwnPasskeyResult,
  RenameOwnPasskeyResult,
  StartOwnPasskeyResult,
} from './own-passkey.views.ts';
import { withOfficerPassword } from './with-officer-password.ts';

/** Khóa truy cập: the passkeys of the officer who asks. They are read with ownSignInMeans. */
@Resolver()
export class OwnPasskeyResolver {
  @Requires('own-factor:change')
  @Mutation(() => StartOwnPasskeyResult, {
    description:
      'Offers to make a new passkey to whoever types the own password. Nothing changes before it is added. Refusals: OFFICER_PASSWORD_WRONG; STATE_CONFLICT where the address of the server allows no passkeys. Error: RATE_LIMITED.',
  })
  startOwnPasskey(
    @Arg('input', () => OwnPasswordInput, { description: 'The password, again.' }) input: OwnPasswordInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      passkeyOfferedOf(await offerOwnPasskey(context.signInServices, changeBy(context), input.password)),
    );
  }

  @Requires('own-factor:change')
  @Mutation(() => AddOwnPasskeyResult, {
    description:
      'Adds the passkey that the browser has made. Refusals: PASSKEY_NAME_FORMAT, PASSKEY_REFUSED, PASSKEY_TAKEN, PASSKEY_LIMIT, SIGN_IN_STEP_ENDED.',
  })
  addOwnPasskey(
    @Arg('input', () => AddOwnPasskeyInput, { description: 'The passkey and its name.' })
    input: AddOwnPasskeyInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new OwnPasskeyAdded(),
        await addOwnPasskey(context.signInServices, changeBy(context), input),
      ),
    );
  }

  @Requires('own-factor:change')
  @Mutation(() => RenameOwnPasskeyResult, {
    description: 'Gives a passkey another name. Refusal: PASSKEY_NAME_FORMAT. Error: NOT_FOUND.',
  })
  renameOwnPasskey(
    @Arg('input', () => RenameOwnPasskeyInput, { description: 'Which one, and its name.' })
    input: RenameOwnPasskeyInput,
    @Ctx() { useCases, actor, locale }: OwnContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new OwnPasskeyRenamed(), await useCases.execute(renameOwnPasskey, actor, { ...input })),
    );
  }

  @Requires('own-factor:change')
  @Mutation(() => RemoveOwnPasskeyResult, {
    description:
      'Removes a passkey and ends every other session. Refusals: OFFICER_PASSWORD_WRONG, LAST_FACTOR. Errors: NOT_FOUND, RATE_LIMITED.',
  })
  removeOwnPasskey(
    @Arg('input', () => RemoveOwnPasskeyInput, { description: 'Which one, and the password.' })
    input: RemoveOwnPasskeyInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    const { signInServices, useCases, actor } = context;
    const change = changeBy(context);
    return orRefusal(context.locale, () =>
      withOfficerPassword(signInServices, change, input.password, async () =>
        Object.assign(
          new OwnPasskeyRemoved(),
          await useCases.execute(removeOwnPasskey, actor, {
            passkeyId: input.passkeyId,
            tokenHash: change.tokenHash,
          }),
        ),
      ),
    );
  }
}

import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { HolderServices } from '../accounts/index.ts';
import type { VerifySharingCodeInput } from './sharing.inputs.ts';
import { verificationOf } from './sharing.views.ts';
import { verifySharingCode } from './verify-sharing-code.ts';

export type ScanContext = RequestContext & { readonly holderServices: HolderServices };

/** What officers and machines of agencies are answered alike. */
export function verifyScanned(context: ScanContext, input: VerifySharingCodeInput): Promise<object> {
  const { locale, holderServices } = context;
  return orRefusal(locale, async () =>
    verificationOf(await verifySharingCode(holderServices, context, input), locale),
  );
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import { verifyScanned, type ScanContext } from './sharing-verification.resolver.ts';
import { VerifySharingCodeInput } from './sharing.inputs.ts';
import { VerifySharingCodeResult } from './sharing.views.ts';

@Resolver()
export class SharingAgencyResolver {
  @Requires('sharing-code:verify')
  @Mutation(() => VerifySharingCodeResult, {
    description:
      'Checks the QR that a citizen shows at a counter of the agency: gives exactly what the citizen lets be seen, once for each code. Needs the scope sharing:verify. The citizen is told by which agency and what for. Refusals: SHARING_CODE_NOT_VALID, SHARING_CODE_EXPIRED, SHARING_CODE_USED, PURPOSE_REQUIRED. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, RATE_LIMITED.',
  })
  verifySharingCode(
    @Arg('input', () => VerifySharingCodeInput, { description: 'What was scanned, and what for.' })
    input: VerifySharingCodeInput,
    @Ctx() context: ScanContext,
  ): Promise<object> {
    return verifyScanned(context, input);
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import { VerifySharingCodeInput } from './sharing.inputs.ts';
import { VerifySharingCodeResult } from './sharing.views.ts';
import { verifyScanned, type ScanContext } from './sharing-verification.resolver.ts';

@Resolver()
export class SharingResolver {
  @Requires('sharing-code:verify')
  @Mutation(() => VerifySharingCodeResult, {
    description:
      'Kiểm tra mã QR chia sẻ danh tính that a holder shows: gives exactly what the holder lets be seen, once for each code. The holder is told by which office and what for. Refusals: SHARING_CODE_NOT_VALID, SHARING_CODE_EXPIRED, SHARING_CODE_USED, PURPOSE_REQUIRED. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  verifySharingCode(
    @Arg('input', () => VerifySharingCodeInput, { description: 'What was scanned, and what for.' })
    input: VerifySharingCodeInput,
    @Ctx() context: ScanContext,
  ): Promise<object> {
    return verifyScanned(context, input);
  }
}

import type { Secrets } from '../../platform/secrets.ts';

/** The page of the portal that the QR code of a letter opens. */
export const verificationUrl = (
  { secrets, publicUrl }: { readonly secrets: Secrets; readonly publicUrl: string },
  letterId: string,
): string => `${publicUrl.replace(/\/$/, '')}/xac-minh/${secrets.verificationCode(letterId)}`;

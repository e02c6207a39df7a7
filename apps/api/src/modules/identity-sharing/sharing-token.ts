import { SHARING_CODE_SECONDS } from '@dinhdanh/domain';
import { errors, importJWK, jwtVerify, SignJWT } from 'jose';
import type { SigningKey } from '../../platform/secrets.ts';

const ALGORITHM = 'ES256';
/** Neither is that of an access token, nor the other way round: what is meant for the one opens nothing at the other. */
const TYPE = 'identity-sharing+jwt';
const AUDIENCE = 'urn:dinhdanh:identity-sharing';
/** Ours have some three hundred characters. */
const LONGEST_TOKEN = 1_000;

/** What a QR shows: a signed name of a sharing code and nothing about its holder. */
export async function signSharingToken(
  signingKey: SigningKey,
  { id, createdAt }: { readonly id: string; readonly createdAt: Date },
): Promise<string> {
  const second = Math.floor(createdAt.getTime() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setJti(id)
    .setAudience(AUDIENCE)
    .setIssuedAt(second)
    .setExpirationTime(second + SHARING_CODE_SECONDS)
    .sign(await importJWK({ ...signingKey }, ALGORITHM));
}

export type ReadToken =
  { readonly kind: 'GENUINE' | 'EXPIRED'; readonly id: string } | { readonly kind: 'FORGED' };

/** Judges what was scanned. That a token has expired is told only of one that we signed. */
export async function readSharingToken(
  signingKey: SigningKey,
  scanned: string,
  now: Date,
): Promise<ReadToken> {
  const token = scanned.trim();
  if (token.length > LONGEST_TOKEN) return { kind: 'FORGED' };
  const { d: _private, ...publicKey } = signingKey;
  try {
    const { payload } = await jwtVerify(token, await importJWK({ ...publicKey }, ALGORITHM), {
      algorithms: [ALGORITHM],
      typ: TYPE,
      audience: AUDIENCE,
      requiredClaims: ['jti', 'iat', 'exp'],
      currentDate: now,
      clockTolerance: 0,
    });
    return { kind: 'GENUINE', id: String(payload.jti) };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { kind: 'EXPIRED', id: String(error.payload.jti) };
    if (error instanceof errors.JOSEError) return { kind: 'FORGED' };
    throw error;
  }
}

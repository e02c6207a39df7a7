import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { DomainRefusal } from '@dinhdanh/domain';

const LONGEST_TEXT = 8_000;
const RSA_LEAST_BITS = 2_048;
const RSA_MOST_BITS = 8_192;
const RSA_LEAST_EXPONENT = 65_537n;
/** Members of a JWK that hold a secret (RFC 7518); a key that has one is not a public one and is lost. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

export interface PublicKey {
  /** RFC 7638 thumbprint: the same key has the same one, however it was written. */
  readonly kid: string;
  /** What must be there of a public key and nothing else. */
  readonly jwk: Readonly<Record<string, string>>;
}

/** A public key as somebody pasted it, or AGENCY_KEY_FORMAT: EC P-256, or RSA of at least 2048 bits, without secret. */
export function readPublicJwk(text: string): PublicKey {
  const jwk = membersOf(readKey(text));
  // RFC 7638 hashes the members in the order of their names, without blanks.
  const ordered = Object.fromEntries(Object.entries(jwk).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { kid: createHash('sha256').update(JSON.stringify(ordered)).digest('base64url'), jwk: ordered };
}

function readKey(text: string): KeyObject {
  try {
    const parsed: unknown = text.length > LONGEST_TEXT ? null : JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return refuse();
    if (PRIVATE_MEMBERS.some((member) => Object.hasOwn(parsed, member))) return refuse();
    return createPublicKey({ key: parsed as JsonWebKey, format: 'jwk' });
  } catch {
    return refuse();
  }
}

function membersOf(key: KeyObject): Record<string, string> {
  const { kty, crv, x, y, n, e } = key.export({ format: 'jwk' });
  if (kty === 'EC' && crv === 'P-256' && x !== undefined && y !== undefined) return { kty, crv, x, y };
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  const isStrong =
    modulusLength >= RSA_LEAST_BITS &&
    modulusLength <= RSA_MOST_BITS &&
    publicExponent >= RSA_LEAST_EXPONENT &&
    publicExponent % 2n === 1n;
  if (kty === 'RSA' && isStrong && n !== undefined && e !== undefined) return { kty, n, e };
  return refuse();
}

function refuse(): never {
  throw new DomainRefusal('AGENCY_KEY_FORMAT');
}

const BITS_PER_BYTE = 8;

/** What kind of key it is, for people: EC P-256, RSA 3072. */
export const algorithmOf = ({ kty, crv, n }: Readonly<Record<string, string>>): string =>
  kty === 'RSA' ? `RSA ${Buffer.from(n ?? '', 'base64url').length * BITS_PER_BYTE}` : `EC ${crv ?? ''}`;

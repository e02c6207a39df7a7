import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { COSEALG, decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import { z } from 'zod';

/** For whom passkeys are made: they sign for nobody else, so no copy of the sign-in page gets anything from them. */
export interface RelyingParty {
  /** A domain; passkeys of one work for it and what lies below it. */
  readonly id: string;
  /** The addresses from which the dashboard is used. */
  readonly origins: readonly string[];
}

/** How a passkey is named to a browser. */
export interface PasskeyDescriptor {
  readonly credentialId: Buffer;
  readonly transports: readonly string[];
}

export interface NewPasskey extends PasskeyDescriptor {
  /** COSE. */
  readonly publicKey: Buffer;
  readonly signCount: number;
}

export const PASSKEY_CHALLENGE_BYTES = 32;

const NAME = 'Định Danh';
/** Signatures that every Node of ours verifies without experimental parts. */
const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];
const LONGEST_ANSWER = 20_000;

const base64url = z.string().max(LONGEST_ANSWER);
const answer = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
};
const created = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(32)).max(8).default([]),
  }),
});
const used = z.object({
  ...answer,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
});

/** What a browser makes a passkey from, as JSON (WebAuthn Level 3, 5.1.8). */
export async function passkeyToCreate(
  party: RelyingParty,
  challenge: Buffer,
  officer: { readonly id: string; readonly username: string; readonly name: string },
  known: readonly PasskeyDescriptor[],
  forMs: number,
): Promise<string> {
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(officer.id.replaceAll('-', ''), 'hex')),
    userName: officer.username,
    userDisplayName: officer.name,
    challenge: new Uint8Array(challenge),
    timeout: forMs,
    attestationType: 'none',
    excludeCredentials: known.map(descriptorOf),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return JSON.stringify(options);
}

/** What a browser asks a passkey for, as JSON (WebAuthn Level 3, 5.1.9). */
export async function passkeyToUse(
  party: RelyingParty,
  challenge: Buffer,
  known: readonly PasskeyDescriptor[],
  forMs: number,
): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(challenge),
    timeout: forMs,
    userVerification: 'required',
    allowCredentials: known.map(descriptorOf),
  });
  return JSON.stringify(options);
}

const descriptorOf = ({ credentialId, transports }: PasskeyDescriptor) => ({
  id: credentialId.toString('base64url'),
  transports: [...transports],
});

/**
 * The passkey that a browser has made for this challenge; null for anything else. What an authenticator attests about
 * itself is not asked for, and never followed: its certificates name addresses that would be called from here.
 */
export async function readNewPasskey(
  party: RelyingParty,
  challenge: Buffer,
  text: string,
): Promise<NewPasskey | null> {
  const response = readAnswer(created, text);
  if (!response) return null;
  try {
    const attested = decodeAttestationObject(isoBase64URL.toBuffer(response.response.attestationObject));
    const format = attested.get('fmt');
    const isWithoutCertificates =
      format === 'none' || (format === 'packed' && !attested.get('attStmt').get('x5c'));
    if (!isWithoutCertificates) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return {
      credentialId: Buffer.from(id, 'base64url'),
      publicKey: Buffer.from(publicKey),
      signCount: counter,
      transports: response.response.transports,
    };
  } catch {
    // The library throws for each thing that can be wrong; to the officer they are one.
    return null;
  }
}

/** By which passkey a browser answered; what it is worth says `readPasskeyUse`. */
export function readCredentialId(text: string): Buffer | null {
  const response = readAnswer(used, text);
  return response && Buffer.from(response.id, 'base64url');
}

/**
 * The signature counter with which this passkey has signed this challenge; null when it has not. Whether the counter has
 * moved on is a rule of its own.
 */
export async function readPasskeyUse(
  party: RelyingParty,
  challenge: Buffer,
  passkey: Pick<NewPasskey, 'credentialId' | 'publicKey'>,
  text: string,
): Promise<number | null> {
  const response = readAnswer(used, text);
  if (!response) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId.toString('base64url'),
        publicKey: new Uint8Array(passkey.publicKey),
        counter: 0,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

function readAnswer<Answer>(schema: z.ZodType<Answer>, text: string): Answer | null {
  if (text.length > LONGEST_ANSWER) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

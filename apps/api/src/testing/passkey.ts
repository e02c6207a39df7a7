import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { RelyingParty } from '../platform/passkeys.ts';

export const TEST_RELYING_PARTY: RelyingParty = {
  id: 'dinhdanh.example',
  origins: ['https://dinhdanh.example'],
};

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** How a browser or its authenticator behaves other than it should. */
interface Misbehaviour {
  readonly origin?: string;
  readonly domain?: string;
  readonly challenge?: string;
  /** Somebody only touched it. */
  readonly isUnverified?: boolean;
  readonly format?: string;
}

interface Options {
  readonly challenge: string;
}

/** An authenticator with one key of P-256, and the browser around it. Everything is answered as JSON, as it is sent. */
export class TestPasskey {
  readonly credentialId: Buffer;
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;
  /** Put back, it is a copy that does not know how often the first one was used. */
  signCount = 0;

  constructor(credentialId = randomBytes(32)) {
    this.credentialId = credentialId;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#publicKey = cosePublicKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
  }

  create(optionsJson: string, how: Misbehaviour = {}): string {
    const credential = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([this.credentialId.length >> 8, this.credentialId.length & 0xff]),
      this.credentialId,
      this.#publicKey,
    ]);
    const data = this.#authenticatorData(how, HAS_CREDENTIAL, credential);
    const attestationObject = Buffer.concat([
      Buffer.of(0xa3),
      cborText('fmt'),
      cborText(how.format ?? 'none'),
      cborText('attStmt'),
      Buffer.of(0xa0),
      cborText('authData'),
      cborBytes(data),
    ]);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', optionsJson, how).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  use(optionsJson: string, how: Misbehaviour = {}): string {
    this.signCount += 1;
    const data = this.#authenticatorData(how, 0, Buffer.alloc(0));
    const client = clientData('webauthn.get', optionsJson, how);
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#key);
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  #authenticatorData({ domain, isUnverified }: Misbehaviour, flags: number, rest: Buffer): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.signCount);
    const flag = Buffer.of(flags | PRESENT | (isUnverified ? 0 : VERIFIED));
    return Buffer.concat([sha256(Buffer.from(domain ?? TEST_RELYING_PARTY.id)), flag, count, rest]);
  }

  #answer(response: object): string {
    const id = this.credentialId.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

function clientData(type: string, optionsJson: string, { origin, challenge }: Misbehaviour): Buffer {
  const options = JSON.parse(optionsJson) as Options;
  return Buffer.from(
    JSON.stringify({
      type,
      challenge: challenge ?? options.challenge,
      origin: origin ?? TEST_RELYING_PARTY.origins[0],
      crossOrigin: false,
    }),
  );
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y} */
const cosePublicKey = (x: Buffer, y: Buffer): Buffer =>
  Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    cborBytes(x),
    Buffer.of(0x22),
    cborBytes(y),
  ]);

const cborText = (text: string): Buffer => Buffer.concat([Buffer.of(0x60 + text.length), Buffer.from(text)]);

const cborBytes = (bytes: Buffer): Buffer =>
  bytes.length < 256
    ? Buffer.concat([Buffer.of(0x58, bytes.length), bytes])
    : Buffer.concat([Buffer.of(0x59, bytes.length >> 8, bytes.length & 0xff), bytes]);

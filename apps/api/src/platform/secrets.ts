import {
  argon2,
  createECDH,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';
import { verificationCodeOf, visitCodeForm, visitCodeOf } from '@dinhdanh/domain';
import { openBytes, sealBytes } from './sealing/aes-gcm.ts';
import type { SignInBond } from './ports/identity-provider.ts';
import { RateLimited } from './request-errors.ts';

const argon2Async = promisify(argon2);
const MEMORY_KIB = 19_456;
const PASSES = 2;

const OLD_FILE = 1;

/** Beyond this many the wait would be longer than anybody's patience. */
const WAITING_AT_MOST = 50;
/**
 * On a machine that is busy with other things fifty turns take longer than an answer may. Whoever is not served within
 * this time is told to come back before the request is cut off: after the cut a sign-in would go on for nobody.
 */
const PATIENCE_MS = 3_000;
const COME_BACK_AFTER_SECONDS = 5;

/** argon2id, for whoever has the turn. */
export interface Hasher {
  hash(secret: string): Promise<string>;
  verify(secret: string, phc: string): Promise<boolean>;
}

/** Keys derived from the one configured secret, one per purpose, so that no key ever serves two purposes. */
export class Secrets {
  readonly #codeKey: Buffer;
  readonly #visitCodeKey: Buffer;
  readonly #verificationKey: Buffer;
  readonly #pepper: Buffer;
  readonly #fingerprintKey: Buffer;
  readonly #blindIndexKey: Buffer;
  readonly #fileKey: Buffer;
  readonly #keptBearerKey: Buffer;
  readonly #subjectPrintKey: Buffer;
  readonly #factorKey: Buffer;
  readonly #recoveryCodeKey: Buffer;
  readonly #signInBondKey: Buffer;
  /** Signs access tokens of agencies' machines: the same in every process, and kept nowhere. */
  readonly tokenSigningKey: SigningKey;
  /** Signs the heads of the audit chains that are kept outside the database. */
  readonly anchorKey: AnchorKey;
  /** Hashes wait for each other: a flood of sign-ins must not take the machine's memory and every core. */
  #lastTurn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #hasher: Hasher = {
    hash: (secret) => this.#hashNow(secret),
    verify: (secret, phc) => this.#verifyNow(secret, phc),
  };

  constructor(secretKey: Buffer) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secretKey, '', purpose, 32));
    this.#codeKey = derive('one-time-code');
    this.#visitCodeKey = derive('visit-code');
    this.#verificationKey = derive('letter-verification');
    this.#pepper = derive('credential-pepper');
    this.#fingerprintKey = derive('fingerprint');
    this.#blindIndexKey = derive('blind-index');
    this.#fileKey = derive('file-at-rest');
    this.#keptBearerKey = derive('kept-bearer');
    this.#subjectPrintKey = derive('subject-print');
    this.#factorKey = derive('officer-factor');
    this.#recoveryCodeKey = derive('officer-recovery-code');
    this.#signInBondKey = derive('single-sign-on');
    this.tokenSigningKey = signingKeyFrom(Buffer.from(hkdfSync('sha256', secretKey, '', 'access-token', 48)));
    this.anchorKey = anchorKeyFrom(derive('audit-anchor'));
  }

  /**
   * The six digits of a one-time code. They follow from the challenge's random id and a key outside the database, so
   * the code is stored nowhere: not in a table, not in a job, not in a log.
   */
  oneTimeCode(challengeId: string): string {
    const digest = createHmac('sha256', this.#codeKey).update(challengeId).digest();
    return String(digest.readBigUInt64BE(0) % 1_000_000n).padStart(6, '0');
  }

  isOneTimeCode(challengeId: string, guess: string): boolean {
    const right = Buffer.from(this.oneTimeCode(challengeId));
    const given = Buffer.from(guess.padEnd(6, ' ').slice(0, 64));
    return right.length === given.length && timingSafeEqual(right, given);
  }

  /** Mã buổi hỗ trợ of a visit: like a one-time code it follows from the id and is stored nowhere. */
  visitCode(visitId: string): string {
    return visitCodeOf(createHmac('sha256', this.#visitCodeKey).update(visitId).digest());
  }

  isVisitCode(visitId: string, guess: string): boolean {
    const right = Buffer.from(this.visitCode(visitId));
    const given = Buffer.from(visitCodeForm(guess.slice(0, 64)));
    return right.length === given.length && timingSafeEqual(right, given);
  }

  /** What the QR code of a letter holds: 128 bits that follow from its id, so that nobody finds a letter by trying. */
  verificationCode(letterId: string): string {
    const digest = createHmac('sha256', this.#verificationKey).update(letterId).digest();
    return verificationCodeOf(digest);
  }

  /** Stands for a personal value in keys of rate limits: the same value gives the same print, nothing leads back. */
  fingerprint(value: string): string {
    return createHmac('sha256', this.#fingerprintKey).update(value).digest('base64url').slice(0, 27);
  }

  /** A bearer in a form that is worth nothing by itself: only this server makes the bearer of it again. */
  sealBearer(bearer: string): string {
    return sealBytes(this.#keptBearerKey, Buffer.from(bearer), Buffer.alloc(0)).toString('base64url');
  }

  /** Null for anything that was not sealed here. */
  openBearer(kept: string): string | null {
    try {
      return openBytes(this.#keptBearerKey, Buffer.from(kept, 'base64url'), Buffer.alloc(0)).toString();
    } catch {
      return null;
    }
  }

  /** The secret of an authenticator app, bound to its officer: the row of one is worth nothing in the place of another's. */
  sealFactor(factor: string, officerId: string): string {
    return sealBytes(this.#factorKey, Buffer.from(factor), Buffer.from(officerId)).toString('base64url');
  }

  /** Throws when it was changed or belongs to another officer. */
  openFactor(kept: string, officerId: string): string {
    return openBytes(this.#factorKey, Buffer.from(kept, 'base64url'), Buffer.from(officerId)).toString();
  }

  /** How a recovery code is kept: it has 60 random bits, so a keyed print is enough and costs no hashing. */
  recoveryCodePrint(officerId: string, code: string): Buffer {
    return createHmac('sha256', this.#recoveryCodeKey).update(`${officerId}/${code}`).digest();
  }

  /** What binds an answer of the identity provider to one browser: it follows from the bearer there and is stored nowhere. */
  signInBond(bearer: string): SignInBond {
    const derive = (part: string) =>
      createHmac('sha256', this.#signInBondKey).update(`${part}/${bearer}`).digest('base64url');
    return { state: derive('state'), nonce: derive('nonce'), codeVerifier: derive('code-verifier') };
  }

  /**
   * A file of before the key ring, whose key follows from the one secret: version | nonce | tag | ciphertext. Throws when
   * anything of it was changed, or it was sealed for another file or variant.
   */
  openOldFile(sealed: Buffer, fileId: string, variant: string): Buffer {
    if (sealed[0] !== OLD_FILE) throw new Error(`File ${fileId} is sealed in an unknown form.`);
    const key = Buffer.from(hkdfSync('sha256', this.#fileKey, '', fileId, 32));
    return openBytes(key, sealed.subarray(1), Buffer.from(`${fileId}/${variant}`));
  }

  /**
   * The key with which one subscriber to lock events knows its own clients in them. It follows from the id of the
   * subscription and is stored nowhere; two subscribers that put their prints together learn nothing.
   */
  subjectPrintKey(subscriptionId: string): string {
    return Buffer.from(hkdfSync('sha256', this.#subjectPrintKey, '', subscriptionId, 32)).toString(
      'base64url',
    );
  }

  /** What a subscriber reads instead of the number of a person or an organisation. */
  subjectPrint(subscriptionId: string, subjectNumber: string): string {
    const key = Buffer.from(this.subjectPrintKey(subscriptionId), 'base64url');
    return createHmac('sha256', key).update(subjectNumber).digest('base64url');
  }

  /** Finds a personal number again by its exact value, in a column from which nobody without the key reads it. */
  blindIndex(value: string): Buffer {
    return createHmac('sha256', this.#blindIndexKey).update(value).digest();
  }

  /** How many wait for their turn, the one that has it among them. */
  get waitingHashes(): number {
    return this.#waiting;
  }

  /** argon2id in PHC form, peppered. */
  hash(secret: string): Promise<string> {
    return this.takeTurn((hasher) => hasher.hash(secret));
  }

  /**
   * Several secrets in one turn of the queue. `isWanted` is asked when the turn has come: whatever has been decided while
   * they waited costs no hashing any more. Null when they were not wanted.
   */
  hashAll(secrets: readonly string[], isWanted: () => Promise<boolean>): Promise<string[] | null> {
    return this.takeTurn(async (hasher) => {
      if (!(await isWanted())) return null;
      const hashes: string[] = [];
      for (const secret of secrets) hashes.push(await hasher.hash(secret));
      return hashes;
    });
  }

  verify(secret: string, phc: string): Promise<boolean> {
    return this.takeTurn((hasher) => hasher.verify(secret, phc));
  }

  /**
   * Waits for a turn at hashing and does some work with it, such as a transaction that looks at a secret. One turn at a
   * time in this process; when too many wait already, or the turn comes too late, RATE_LIMITED and no work was begun.
   */
  async takeTurn<Result>(work: (hasher: Hasher) => Promise<Result>): Promise<Result> {
    if (this.#waiting >= WAITING_AT_MOST) throw new RateLimited(COME_BACK_AFTER_SECONDS);
    this.#waiting += 1;
    const since = performance.now();
    const turn = this.#lastTurn.then(() => {
      if (performance.now() - since > PATIENCE_MS) throw new RateLimited(COME_BACK_AFTER_SECONDS);
      return work(this.#hasher);
    });
    this.#lastTurn = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }

  async #verifyNow(secret: string, phc: string): Promise<boolean> {
    const [nonce, tag] = phc
      .split('$')
      .slice(4)
      .map((part) => Buffer.from(part, 'base64'));
    if (!nonce || !tag) throw new Error('A stored credential is not in PHC form.');
    return timingSafeEqual(await this.#tag(secret, nonce), tag);
  }

  async #hashNow(secret: string): Promise<string> {
    const nonce = randomBytes(16);
    const tag = await this.#tag(secret, nonce);
    return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${unpadded(nonce)}$${unpadded(tag)}`;
  }

  #tag(secret: string, nonce: Buffer): Promise<Buffer> {
    return argon2Async('argon2id', {
      message: secret.normalize('NFC'),
      nonce,
      secret: this.#pepper,
      memory: MEMORY_KIB,
      passes: PASSES,
      parallelism: 1,
      tagLength: 32,
    });
  }
}

/** A private key of P-256 as JWK; `kid` is its thumbprint (RFC 7638). */
export interface SigningKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly d: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

/** The order of P-256: private keys are the numbers from 1 to one less. */
const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const P256_BYTES = 32;

/** FIPS 186-5 A.2.1: with 128 bits more than the order has, what is left of the division favours no number. */
function signingKeyFrom(bits: Buffer): SigningKey {
  const scalar = (BigInt(`0x${bits.toString('hex')}`) % (P256_ORDER - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(2 * P256_BYTES, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const x = point.subarray(1, 1 + P256_BYTES).toString('base64url');
  const y = point.subarray(1 + P256_BYTES).toString('base64url');
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');
  return { kty: 'EC', crv: 'P-256', x, y, d: d.toString('base64url'), kid, alg: 'ES256', use: 'sig' };
}

/** An Ed25519 key; `keyId` is the thumbprint of its public part (RFC 7638). */
export interface AnchorKey {
  readonly keyId: string;
  /** `x` of RFC 8037: what others verify with. */
  readonly publicKey: string;
  /** In base64url. */
  sign(text: string): string;
}

/** PKCS #8 of an Ed25519 key up to the 32 bytes of its seed (RFC 8410). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function anchorKeyFrom(seed: Buffer): AnchorKey {
  const key = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const keyId = createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
  return { keyId, publicKey: x, sign: (text) => sign(null, Buffer.from(text), key).toString('base64url') };
}

/** Checked when nobody has the name or the number, so that the answer takes as long as for a wrong password. */
export const NOBODYS_HASH = `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** 128 random bits that name a session or a flow to its browser and to nobody else. */
export const newBearer = (): string => randomBytes(16).toString('base64url');

/** How a bearer is kept: whoever reads the database cannot use it. */
export const bearerHash = (bearer: string): Buffer => createHash('sha256').update(bearer).digest();

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

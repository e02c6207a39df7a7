import type { LockEventKind } from '@dinhdanh/domain';
import { importJWK, SignJWT } from 'jose';
import type { OauthAddresses } from '../../platform/oauth/oauth-addresses.ts';
import type { SigningKey } from '../../platform/secrets.ts';

/** One lock or unlock, as one subscriber is told of it. */
export interface ToldLockEvent {
  readonly jti: string;
  readonly kind: LockEventKind;
  readonly isReversal: boolean;
  readonly subjectPrint: string;
  /** First, second, … event of the account at this subscription. */
  readonly accountOrder: number;
  readonly occurredAt: Date;
  /** When it was entered for the subscriber. */
  readonly createdAt: Date;
}

/** Event types of the OpenID RISC Profile 1.0. */
const RISC: Readonly<Record<LockEventKind, string>> = {
  LOCKED: 'https://schemas.openid.net/secevent/risc/event-type/account-disabled',
  UNLOCKED: 'https://schemas.openid.net/secevent/risc/event-type/account-enabled',
};

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1_000);

/**
 * Writes an event as a Security Event Token (RFC 8417) that anybody can check with the published keys. What it says
 * follows from the event alone, so that a repeat says the same, to the second at which it was issued.
 */
export class LockEventSigner {
  readonly #issuer: string;
  readonly #signingKey: SigningKey;
  readonly #key: ReturnType<typeof importJWK>;

  constructor({ signingKey, addresses }: { signingKey: SigningKey; addresses: OauthAddresses }) {
    this.#issuer = addresses.issuer;
    this.#signingKey = signingKey;
    this.#key = importJWK({ ...signingKey }, signingKey.alg);
  }

  /** `audience`: the code of the agency, which is its client_id. */
  async sign(event: ToldLockEvent, audience: string): Promise<string> {
    const { alg, kid } = this.#signingKey;
    return new SignJWT({
      iss: this.#issuer,
      aud: audience,
      jti: event.jti,
      iat: seconds(event.createdAt),
      toe: seconds(event.occurredAt),
      sub_id: { format: 'opaque', id: event.subjectPrint },
      events: { [RISC[event.kind]]: { sequence: event.accountOrder, reversal: event.isReversal } },
    })
      .setProtectedHeader({ alg, kid, typ: 'secevent+jwt' })
      .sign(await this.#key);
  }
}

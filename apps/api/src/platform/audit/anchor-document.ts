import { createPublicKey, hash, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { AnchorKey } from '../secrets.ts';

/** The last line of one chain. */
export interface AnchorHead {
  readonly hash: string;
  readonly sequence: number;
  /** 0 is the chain of what belongs to no unit. */
  readonly unit: number;
  /** Null for the chain of what belongs to no unit. */
  readonly unitCode: string | null;
}

/** Neo nhật ký: the heads of all chains at one moment. Each names the one before it, so that a missing one is seen. */
export interface AnchorDocument {
  readonly format: 'dinhdanh-audit-anchor/1';
  readonly heads: readonly AnchorHead[];
  readonly keyId: string;
  readonly number: number;
  /** SHA-256 of the text of the anchor before it; null for the first. */
  readonly previous: string | null;
  readonly takenAt: string;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const documentSchema = z.strictObject({
  format: z.literal('dinhdanh-audit-anchor/1'),
  heads: z.array(
    z.strictObject({
      hash: digest,
      sequence: z.int().positive(),
      unit: z.int().nonnegative(),
      unitCode: z.string().nullable(),
    }),
  ),
  keyId: z.string(),
  number: z.int().positive(),
  previous: digest.nullable(),
  takenAt: z.iso.datetime(),
});

/** A document as it lies in the store. What is signed is kept as the exact text that was signed. */
const envelopeSchema = z.strictObject({ document: z.string(), keyId: z.string(), signature: z.string() });
export type AnchorEnvelope = z.infer<typeof envelopeSchema>;

export interface OpenedAnchor {
  readonly document: AnchorDocument;
  readonly envelope: AnchorEnvelope;
  readonly documentHash: string;
}

/** One text for one document: no white space, keys by the alphabet (RFC 8785). */
function anchorText({ format, heads, keyId, number, previous, takenAt }: AnchorDocument): string {
  const sorted = heads.map(({ hash: head, sequence, unit, unitCode }) => ({
    hash: head,
    sequence,
    unit,
    unitCode,
  }));
  return JSON.stringify({ format, heads: sorted, keyId, number, previous, takenAt });
}

const hashOf = (text: string): string => hash('sha256', text, 'hex');

export const signDocument = (document: string, key: AnchorKey): AnchorEnvelope => ({
  document,
  keyId: key.keyId,
  signature: key.sign(document),
});

export function signAnchor(anchor: Omit<AnchorDocument, 'format' | 'keyId'>, key: AnchorKey): OpenedAnchor {
  const document: AnchorDocument = { ...anchor, format: 'dinhdanh-audit-anchor/1', keyId: key.keyId };
  const text = anchorText(document);
  return {
    document,
    envelope: signDocument(text, key),
    documentHash: hashOf(text),
  };
}

/** The public keys that are believed: that of today and those of before. */
export class AnchorKeys {
  readonly #keys: ReadonlyMap<string, { readonly x: string; readonly key: KeyObject }>;

  constructor(publicKeys: readonly string[]) {
    this.#keys = new Map(publicKeys.map((x) => [anchorKeyId(x), { x, key: publicKeyOf(x) }]));
  }

  publicKey(keyId: string): string {
    const known = this.#keys.get(keyId);
    if (!known) throw new Error(`The key ${keyId} is not one that is believed.`);
    return known.x;
  }

  /** Null when it is no anchor, or nobody who is believed has signed it. */
  open(content: Uint8Array): OpenedAnchor | null {
    const opened = this.openDocument(content, documentSchema);
    if (opened?.document.keyId !== opened?.envelope.keyId) return null;
    return opened && { ...opened, documentHash: hashOf(opened.envelope.document) };
  }

  /** Null when it is no such document, or nobody who is believed has signed it. */
  openDocument<Document>(
    content: Uint8Array,
    schema: z.ZodType<Document>,
  ): { readonly document: Document; readonly envelope: AnchorEnvelope } | null {
    try {
      const envelope = envelopeSchema.parse(JSON.parse(Buffer.from(content).toString('utf8')));
      const { key } = this.#keys.get(envelope.keyId) ?? {};
      const signature = Buffer.from(envelope.signature, 'base64url');
      if (!key || !verify(null, Buffer.from(envelope.document), key, signature)) return null;
      return { document: schema.parse(JSON.parse(envelope.document)), envelope };
    } catch {
      return null;
    }
  }
}

/** `x` of an Ed25519 key (RFC 8037), as it stands in the configuration and on the sheets. */
const publicKeyOf = (x: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

/** The thumbprint of RFC 7638. */
const anchorKeyId = (x: string): string =>
  hash('sha256', JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }), 'base64url');

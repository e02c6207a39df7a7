import { generateKeyPairSync } from 'node:crypto';
import { DomainRefusal } from '@dinhdanh/domain';
import { describe, expect, it } from 'vitest';
import { algorithmOf, readPublicJwk } from './read-public-jwk.ts';

const ec = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent });
const written = (key: ReturnType<typeof ec>['publicKey'], more: object = {}): string =>
  JSON.stringify({ ...key.export({ format: 'jwk' }), ...more });

function refusalOf(text: string): string {
  try {
    readPublicJwk(text);
    return 'NONE';
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
}

describe('a public key as it was pasted', () => {
  it('has the thumbprint of RFC 7638, section 3.1', () => {
    const example = {
      kty: 'RSA',
      n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
      e: 'AQAB',
      alg: 'RS256',
      kid: '2011-04-29',
    };
    const { kid, jwk } = readPublicJwk(JSON.stringify(example));
    expect(kid).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
    expect(Object.keys(jwk)).toEqual(['e', 'kty', 'n']);
    expect(algorithmOf(jwk)).toBe('RSA 2048');
  });

  it('is the same key however it was written, and keeps only what a public key must have', () => {
    const { publicKey } = ec();
    const plain = readPublicJwk(written(publicKey));
    expect(readPublicJwk(`\n ${written(publicKey, { kid: 'theirs', use: 'sig', alg: 'ES256' })}`)).toEqual(
      plain,
    );
    expect(Object.keys(plain.jwk)).toEqual(['crv', 'kty', 'x', 'y']);
    expect(algorithmOf(plain.jwk)).toBe('EC P-256');
  });

  it('is refused with its secret part, even where that is empty', () => {
    const pair = ec();
    expect(refusalOf(JSON.stringify(pair.privateKey.export({ format: 'jwk' })))).toBe('AGENCY_KEY_FORMAT');
    expect(refusalOf(written(pair.publicKey, { d: '' }))).toBe('AGENCY_KEY_FORMAT');
    expect(refusalOf(JSON.stringify(rsa(2048).privateKey.export({ format: 'jwk' })))).toBe(
      'AGENCY_KEY_FORMAT',
    );
  });

  it.each([
    ['nothing', () => ''],
    ['no JSON', () => '-----BEGIN PUBLIC KEY-----'],
    ['a list', () => '[]'],
    ['null', () => 'null'],
    ['a symmetric key', () => JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' })],
    ['another curve', () => written(ec('P-384').publicKey)],
    ['a point that is not on the curve', () => written(ec().publicKey, { x: 'A'.repeat(43) })],
    [
      'an Edwards key',
      () => JSON.stringify(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })),
    ],
    ['RSA of 1024 bits', () => written(rsa(1024).publicKey)],
    ['RSA with the exponent 3', () => written(rsa(2048, 3).publicKey)],
    ['a novel', () => `"${'x'.repeat(10_000)}"`],
  ])('is refused when it is %s', (_name, text) => {
    expect(refusalOf(text())).toBe('AGENCY_KEY_FORMAT');
  });
});

import { describe, expect, it } from 'vitest';
import { Secrets } from '../secrets.ts';
import { formatKeyRing, openKeyRing, parseKeyRing, rewrapped, withNewKey } from './encryption-keys.ts';
import { isSealed, Sealer } from './sealer.ts';

const secrets = new Secrets(Buffer.alloc(32, 1));
const print = (value: string) => secrets.blindIndex(value);
const first = Buffer.alloc(32, 2);
const second = Buffer.alloc(32, 3);
const sealer = new Sealer({ current: 'a', keys: { a: first } }, print);
const later = new Sealer({ current: 'b', keys: { a: first, b: second } }, print);

describe('a sealed value', () => {
  it('is opened again, text as text and record as record', () => {
    expect(sealer.open(sealer.seal('022099000001'))).toBe('022099000001');
    expect(sealer.open(sealer.seal(''))).toBe('');
    expect(sealer.open(sealer.seal('Nguyễn Văn "An", \\ (tổ 3)'))).toBe('Nguyễn Văn "An", \\ (tổ 3)');
    expect(sealer.open(sealer.sealRecord({ name: 'An', years: [1999] }))).toEqual({
      name: 'An',
      years: [1999],
    });
    expect(sealer.open(sealer.sealRecord(null))).toBe(null);
  });

  it('holds nothing of what it seals', () => {
    const sealed = sealer.seal('022099000001');
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain('022099000001');
    expect(sealed).not.toContain(Buffer.from('022099000001').toString('hex'));
  });

  it('has the print by which it is found, and a record has none', () => {
    expect(sealer.seal('022099000001')).toContain(print('022099000001').toString('hex'));
    expect(sealer.sealRecord('022099000001')).toMatch(/,"\\\\x"\)$/);
  });

  it('is the same bytes for the same value, so that nothing is written that was not changed', () => {
    expect(sealer.seal('022099000001')).toBe(sealer.seal('022099000001'));
    expect(sealer.seal('022099000001')).not.toBe(sealer.seal('022099000002'));
    expect(sealer.seal('"a"')).not.toBe(sealer.sealRecord('a'));
  });

  it('is not opened when a bit of it was changed, or its kind', () => {
    const sealed = sealer.seal('022099000001');
    const at = sealed.indexOf('\\\\x01') + 3;
    expect(() => sealer.open(`${sealed.slice(0, at)}02${sealed.slice(at + 2)}`)).toThrow();
    const last = sealed.indexOf('","') - 1;
    const flipped = sealed[last] === '0' ? '1' : '0';
    expect(() => sealer.open(`${sealed.slice(0, last)}${flipped}${sealed.slice(last + 1)}`)).toThrow();
  });

  it('is opened under a key that is not current any more, and resealed under the one that is', () => {
    const old = sealer.seal('022099000001');
    expect(later.open(old)).toBe('022099000001');
    const resealed = later.reseal(old) ?? '';
    expect(resealed).toMatch(/^\(b,/);
    expect(later.open(resealed)).toBe('022099000001');
    expect(later.open(later.reseal(sealer.sealRecord({ a: 1 })) ?? '')).toEqual({ a: 1 });
  });

  it('is not resealed beside the print of another value', () => {
    const [mine, other] = [sealer.seal('022099000001'), sealer.seal('022099000002')];
    const swapped = `${mine.slice(0, mine.lastIndexOf(','))}${other.slice(other.lastIndexOf(','))}`;
    expect(later.reseal(swapped)).toBe(null);
  });

  it('is not opened without its key, and the refusal names the key', () => {
    expect(() => sealer.open(later.seal('022099000001'))).toThrow('Data key b is not in the key ring.');
  });
});

describe('a key ring', () => {
  const keyEncryptionKey = Buffer.alloc(32, 4);
  const ring = withNewKey(null, '2026-11', new Date('2026-11-27T00:00:00Z'), keyEncryptionKey);

  it('holds data keys that only the key-encryption key opens', () => {
    const { current, keys } = openKeyRing(parseKeyRing(formatKeyRing(ring)), keyEncryptionKey);
    expect(current).toBe('2026-11');
    expect(keys['2026-11']).toHaveLength(32);
    expect(formatKeyRing(ring)).not.toContain(keys['2026-11']?.toString('base64url'));
    expect(() => openKeyRing(ring, Buffer.alloc(32, 5))).toThrow('Key 2026-11 was not sealed by this');
  });

  it('gets one more key, which seals nothing before it is named the current one', () => {
    const more = withNewKey(ring, '2027-01', new Date('2027-01-02T00:00:00Z'), keyEncryptionKey);
    const { current, keys } = openKeyRing(more, keyEncryptionKey);
    expect(current).toBe('2026-11');
    expect(Object.keys(keys)).toEqual(['2026-11', '2027-01']);
  });

  it('is sealed anew by another key-encryption key, and its data keys stay what they were', () => {
    const other = Buffer.alloc(32, 6);
    const before = openKeyRing(ring, keyEncryptionKey);
    expect(openKeyRing(rewrapped(ring, keyEncryptionKey, other), other)).toEqual(before);
  });

  it.each([
    ['', 'not JSON'],
    ['{}', 'It is no key ring.'],
    ['{"current":"a","keys":{}}', 'names a current key that it does not hold'],
    ['{"current":"A","keys":{"A":{"madeAt":"2026-11-27T00:00:00Z","wrapped":"AAAA"}}}', '→ at keys.A'],
  ])('that is none is refused with a sentence: %s', (text, sentence) => {
    expect(() => parseKeyRing(text)).toThrow(sentence);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describe as sayIt, verifyProof } from './verify-proof.mjs';

const SUBJECT = '01930000-0000-7000-8000-000000000001';
const UNIT = 7;
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

function aKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x } = publicKey.export({ format: 'jwk' });
  const keyId = sha256(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })).toString('base64url');
  return { x, keyId, sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url') };
}

/** A proof as the system makes it, written down by the published formula: an old line, one of another case, two of ours. */
function aProof(key = aKey()) {
  const line = (action, subjectId, minute) =>
    JSON.stringify({ at: `2026-11-26T08:0${minute}:00.000Z`, action, actorName: 'Bùi Quang Huy', subjectId });
  const salt = (n) => String(n).repeat(32);
  const hidden = sha256(Buffer.from(salt(9), 'hex'), line('APPLICATION_OPENED', 'somebody else', 2));
  const links = [
    { content: line('APPLICATION_SUBMITTED', SUBJECT, 1), salt: null },
    { contentHash: hidden.toString('hex') },
    { content: line('APPLICATION_APPROVED', SUBJECT, 3), salt: salt(1) },
    { content: line('APPLICATION_OPENED', SUBJECT, 4), salt: salt(2) },
  ];
  const previousHash = 'ab'.repeat(32);
  const firstSequence = 40;
  let hash = Buffer.from(previousHash, 'hex');
  links.forEach((link, index) => {
    const place = `${UNIT}:${firstSequence + index}:`;
    if (link.salt === null) hash = sha256(hash, place + link.content);
    else
      hash = sha256(
        hash,
        `v2:${place}`,
        link.content === undefined
          ? Buffer.from(link.contentHash, 'hex')
          : sha256(Buffer.from(link.salt, 'hex'), link.content),
      );
  });
  const document = JSON.stringify({
    format: 'dinhdanh-audit-anchor/1',
    heads: [{ hash: hash.toString('hex'), sequence: 43, unit: UNIT, unitCode: '06721' }],
    keyId: key.keyId,
    number: 3,
    previous: 'cd'.repeat(32),
    takenAt: '2026-11-26T17:05:00.000Z',
  });
  return {
    key,
    proof: {
      format: 'dinhdanh-audit-proof/1',
      subject: { kind: 'APPLICATION', code: 'HS-2026-000001', id: SUBJECT },
      unanchoredLines: 0,
      segments: [{ unit: UNIT, unitCode: '06721', firstSequence, previousHash, links, anchorNumber: 3 }],
      anchors: [{ document, keyId: key.keyId, signature: key.sign(document) }],
      publicKeys: [{ keyId: key.keyId, publicKey: key.x }],
    },
  };
}

describe('a proof that is right', () => {
  it('shows the lines of the case and no other, with the anchor that holds them', () => {
    const { proof, key } = aProof();
    const proved = verifyProof(proof, [key.x]);
    expect(proved.lines.map(({ sequence, action }) => [sequence, action])).toEqual([
      [40, 'APPLICATION_SUBMITTED'],
      [42, 'APPLICATION_APPROVED'],
      [43, 'APPLICATION_OPENED'],
    ]);
    expect(proved.isKeyTrusted).toBe(true);
    const text = sayIt(proof, proved);
    expect(text).toContain('ĐÚNG: 3 dòng nhật ký về HS-2026-000001');
    expect(text).toContain('PROVED: 3 audit lines about HS-2026-000001');
    expect(text).toContain('Not proved: that there is no other line');
    expect(text).not.toContain('the key was not compared');
  });

  it('without a key of one’s own proves only that the file fits itself, and says so', () => {
    const { proof } = aProof();
    const proved = verifyProof(proof);
    expect(proved.isKeyTrusted).toBe(false);
    expect(sayIt(proof, proved)).toContain('NOTE: the key was not compared');
  });
});

describe('a proof that was touched', () => {
  const touched = (change) => {
    const { proof, key } = aProof();
    const copy = structuredClone(proof);
    change(copy, copy.segments[0]);
    return () => verifyProof(copy, [key.x]);
  };

  it.each([
    [
      'one byte of a line',
      (_, { links }) => (links[2].content = links[2].content.replace('APPROVED', 'APPROVEE')),
    ],
    [
      'one byte of an old line',
      (_, { links }) => (links[0].content = links[0].content.replace('Huy', 'Huỳ')),
    ],
    ['the salt of a line', (_, { links }) => (links[3].salt = '3'.repeat(32))],
    ['two lines swapped', (_, { links }) => ([links[2], links[3]] = [links[3], links[2]])],
    ['the hash of a hidden line', (_, { links }) => (links[1].contentHash = '0'.repeat(64))],
    ['the hash before the first', (_, segment) => (segment.previousHash = '00'.repeat(32))],
    ['a line put for a hidden one', (_, { links }) => (links[1] = { content: '{}', salt: '0'.repeat(32) })],
  ])('%s: the chain does not lead to the signed head', (_name, change) => {
    expect(touched(change)).toThrow('was changed, reordered or cut between lines 40 and 43');
  });

  it.each([
    ['a line left out', (_, { links }) => links.splice(1, 1)],
    ['the last line left out', (_, { links }) => links.pop()],
    ['a segment of another unit', (_, segment) => (segment.unit = 8)],
    ['an anchor that is not there', (_, segment) => (segment.anchorNumber = 4)],
  ])('%s: it does not reach the anchor', (_name, change) => {
    expect(touched(change)).toThrow('does not reach anchor');
  });

  it('the signed head', () => {
    expect(
      touched(({ anchors: [anchor] }) => (anchor.document = anchor.document.replace('43', '42'))),
    ).toThrow('The signature of an anchor does not fit');
  });

  it('made and signed by somebody else, with a key of theirs in the file', () => {
    const { key } = aProof();
    const { proof: forged } = aProof();
    expect(verifyProof(forged).lines).toHaveLength(3);
    expect(() => verifyProof(forged, [key.x])).toThrow('The signature of an anchor does not fit');
  });

  it('signed by somebody else under the name of the right key', () => {
    const { proof, key } = aProof();
    const other = aKey();
    const [anchor] = proof.anchors;
    const forged = { ...proof, anchors: [{ ...anchor, signature: other.sign(anchor.document) }] };
    expect(() => verifyProof(forged, [key.x])).toThrow('The signature of an anchor does not fit');
  });

  it('naming another case: none of its lines is about it', () => {
    expect(touched((proof) => (proof.subject.id = 'somebody else'))).toThrow('no line about this case');
  });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('./verify-proof.mjs', import.meta.url));
  const run = (proof, ...args) => {
    const file = join(mkdtempSync(join(tmpdir(), 'audit-proof-')), 'proof.json');
    writeFileSync(file, JSON.stringify(proof));
    return spawnSync(process.execPath, [program, file, ...args], { encoding: 'utf8' });
  };

  it('ends with 0 and says what was proved', () => {
    const { proof, key } = aProof();
    const { status, stdout } = run(proof, '--key', key.x);
    expect(status).toBe(0);
    expect(stdout).toContain('APPLICATION_APPROVED');
  });

  it('ends with 1 and says why not, in both languages', () => {
    const { proof } = aProof();
    const { status, stderr } = run(proof, '--key', aKey().x);
    expect(status).toBe(1);
    expect(stderr).toContain('Chữ ký của neo không đúng');
    expect(stderr).toContain('The signature of an anchor does not fit');
  });
});

#!/usr/bin/env node
/**
 * Verifies one exported decision of the audit of Định Danh. This file needs Node 20 and nothing else: no package, no
 * network, no database. Whoever does not trust the system that made the proof can read it whole.
 *
 *   node verify-proof.mjs proof.json --key <public key of a printed sheet>
 *
 * A chain is followed line by line, from a line of the decision to a head that was signed and kept outside the database:
 *   new line   sha256(previous hash || "v2:" unit ":" sequence ":" || sha256(salt || content))
 *   old line   sha256(previous hash || unit ":" sequence ":" content)
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const isHash = (word) => typeof word === 'string' && /^[0-9a-f]{64}$/.test(word);
const keyIdOf = (x) => sha256(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })).toString('base64url');

/** Why something is not proved: a sentence in Vietnamese, one in English. */
class NotProved extends Error {
  constructor(vi, en) {
    super(`${vi}\n${en}`);
  }
}

/** The signed heads by number of the anchor, each opened with a key. */
function openAnchors({ anchors }, keyOf) {
  const opened = new Map();
  for (const { document, keyId, signature } of anchors) {
    const x = keyOf(keyId);
    const key = x && createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    if (!key || !verify(null, Buffer.from(document), key, Buffer.from(signature, 'base64url')))
      throw new NotProved(
        `Chữ ký của neo không đúng với khóa công khai (mã khóa ${keyId}).`,
        `The signature of an anchor does not fit the public key (key id ${keyId}).`,
      );
    const anchor = JSON.parse(document);
    opened.set(anchor.number, { ...anchor, documentHash: sha256(document).toString('hex') });
  }
  return opened;
}

/** The hash behind one link, and the line that it shows, if it shows one. */
function follow(previous, unit, sequence, { content, salt, contentHash }) {
  if (content === undefined) {
    if (!isHash(contentHash))
      throw new NotProved(`Dòng ${sequence} không có nội dung.`, `Line ${sequence} has no content.`);
    return sha256(previous, `v2:${unit}:${sequence}:`, Buffer.from(contentHash, 'hex'));
  }
  if (salt === null) return sha256(previous, `${unit}:${sequence}:${content}`);
  if (!/^[0-9a-f]{32}$/.test(salt))
    throw new NotProved(`Dòng ${sequence} không có muối.`, `Line ${sequence} has no salt.`);
  return sha256(previous, `v2:${unit}:${sequence}:`, sha256(Buffer.from(salt, 'hex'), content));
}

/** The lines of the subject in one part of a chain, once it has led to its signed head. */
function proveSegment(
  { unit, unitCode, firstSequence, previousHash, links, anchorNumber },
  anchors,
  subjectId,
) {
  const anchor = anchors.get(anchorNumber);
  const head = anchor?.heads.find((candidate) => candidate.unit === unit);
  const chain = unitCode ?? unit;
  let hash = Buffer.from(previousHash, 'hex');
  const isStartGood = firstSequence === 1 ? previousHash === '' : isHash(previousHash);
  if (!head || !isStartGood || firstSequence + links.length - 1 !== head.sequence)
    throw new NotProved(
      `Đoạn nhật ký của đơn vị ${chain} không nối đến neo ${anchorNumber}.`,
      `The part of the chain of unit ${chain} does not reach anchor ${anchorNumber}.`,
    );
  const proved = [];
  links.forEach((link, index) => {
    const sequence = firstSequence + index;
    hash = follow(hash, unit, sequence, link);
    if (link.content === undefined) return;
    const line = JSON.parse(link.content);
    if (line.subjectId === subjectId)
      proved.push({ unit: chain, sequence, anchorNumber, anchoredAt: anchor.takenAt, ...line });
  });
  if (hash.toString('hex') !== head.hash)
    throw new NotProved(
      `Nhật ký của đơn vị ${chain} đã bị sửa, đổi chỗ hoặc thiếu dòng trong khoảng ${firstSequence} đến ${head.sequence}.`,
      `The chain of unit ${chain} was changed, reordered or cut between lines ${firstSequence} and ${head.sequence}.`,
    );
  return proved;
}

/**
 * Everything that is proved, or NotProved. Without a key of one's own the keys in the file are taken: then only the file
 * fits itself, whoever made it.
 */
export function verifyProof(proof, trustedKeys = []) {
  if (proof?.format !== 'dinhdanh-audit-proof/1')
    throw new NotProved('Tệp không phải bằng chứng nhật ký.', 'The file is not a proof of an audit.');
  const trusted = new Map(trustedKeys.map((x) => [keyIdOf(x), x]));
  const given = new Map(proof.publicKeys.map(({ publicKey }) => [keyIdOf(publicKey), publicKey]));
  const anchors = openAnchors(proof, (keyId) => (trustedKeys.length > 0 ? trusted : given).get(keyId));
  const lines = proof.segments.flatMap((segment) => proveSegment(segment, anchors, proof.subject.id));
  if (lines.length === 0)
    throw new NotProved('Không có dòng nào về hồ sơ này.', 'There is no line about this case.');
  lines.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  return { lines, anchors: [...anchors.values()], isKeyTrusted: trustedKeys.length > 0 };
}

/** What was proved, and what was not, in sentences. */
export function describe(proof, { lines, anchors, isKeyTrusted }) {
  const { code, id } = proof.subject;
  return [
    `ĐÚNG: ${lines.length} dòng nhật ký về ${code} (${id}) còn nguyên như khi được neo ngoài cơ sở dữ liệu.`,
    `PROVED: ${lines.length} audit lines about ${code} (${id}) are as they were when they were anchored outside the database.`,
    '',
    ...lines.map(
      ({ unit, sequence, anchorNumber, at, action, actorName, details }) =>
        `  ${at}  ${action}  ${actorName}  [${unit}:${sequence} → neo/anchor ${anchorNumber}]  ${JSON.stringify(details ?? {})}`,
    ),
    '',
    ...anchors.flatMap(({ number, takenAt, documentHash, keyId }) => [
      `  Neo/Anchor ${number}, ${takenAt}: SHA-256 ${documentHash}`,
      `    khóa/key ${keyId}`,
    ]),
    '',
    ...(isKeyTrusted
      ? []
      : [
          'CHÚ Ý: chưa đối chiếu khóa. Lấy khóa công khai từ bản in của neo và chạy lại với --key.',
          'NOTE: the key was not compared. Take the public key from a printed sheet and run again with --key.',
          '',
        ]),
    'Không chứng minh: rằng không còn dòng nào khác về hồ sơ này, và rằng mã hồ sơ ứng với định danh trên.',
    'Not proved: that there is no other line about this case, and that the code belongs to the identifier above.',
    ...(proof.unanchoredLines > 0
      ? [
          `Còn ${proof.unanchoredLines} dòng mới hơn neo cuối cùng, không có trong tệp này.`,
          `${proof.unanchoredLines} lines are newer than the last anchor and are not in this file.`,
        ]
      : []),
  ].join('\n');
}

function main([file, ...rest]) {
  const keys = rest.flatMap((word, index) => (rest[index - 1] === '--key' ? [word] : []));
  if (!file) {
    process.stderr.write('node verify-proof.mjs <proof.json> [--key <public key>]…\n');
    process.exitCode = 2;
    return;
  }
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8'));
    process.stdout.write(`${describe(proof, verifyProof(proof, keys))}\n`);
  } catch (error) {
    process.stderr.write(`SAI / NOT PROVED\n${error.message}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));

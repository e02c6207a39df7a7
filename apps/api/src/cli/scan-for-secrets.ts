import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Shorter than this it would be found in anything. */
const SHORTEST_SECRET = 6;
const NEW_LINE = 10;

/** The secrets of a run as a file gives them, one a line; empty lines are passed over. */
export function readSecrets(file: string): string[] {
  const secrets = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const short = secrets.findIndex((secret) => secret.length < SHORTEST_SECRET);
  if (short >= 0) throw new Error(`Secret ${short + 1} of ${file} has fewer than ${SHORTEST_SECRET} signs.`);
  if (secrets.length === 0) throw new Error(`${file} holds no secret.`);
  return secrets;
}

/**
 * Where a secret stands in files, or in all files of folders, as `file:line (secret n)`. The secret itself is not
 * named: whoever reads the report must not learn it.
 */
export async function findSecrets(secrets: readonly string[], paths: readonly string[]): Promise<string[]> {
  const wanted = secrets.map((secret) => Buffer.from(secret));
  const found: string[] = [];
  for (const file of paths.flatMap(filesBelow)) found.push(...(await findInFile(wanted, file)));
  return found;
}

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];

/** Piece by piece, for dumps are larger than memory; a piece begins with the end of the one before it. */
async function findInFile(secrets: readonly Buffer[], file: string): Promise<string[]> {
  const overlap = Math.max(...secrets.map(({ length }) => length)) - 1;
  const found = new Set<string>();
  let kept = Buffer.alloc(0);
  let linesBeforeKept = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const text = Buffer.concat([kept, piece as Buffer]);
    secrets.forEach((secret, number) => {
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
        found.add(`${file}:${linesBeforeKept + linesIn(text, at) + 1} (secret ${number + 1})`);
    });
    const cut = Math.max(0, text.length - overlap);
    linesBeforeKept += linesIn(text, cut);
    kept = text.subarray(cut);
  }
  return [...found];
}

function linesIn(text: Buffer, upTo: number): number {
  let lines = 0;
  for (let at = text.indexOf(NEW_LINE); at >= 0 && at < upTo; at = text.indexOf(NEW_LINE, at + 1)) lines += 1;
  return lines;
}

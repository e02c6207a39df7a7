import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SECRET_NAME = /pass(word|code)|^answer$|^visitCode$/i;
const ONE_TIME_CODE = /^\d{6}$/;

/** Beside the folder of the logs, which are searched for what stands in here. */
const fileOf = (logDirectory: string): string => join(logDirectory, '..', 'typed-secrets');

/** Keeps what a browser of a test sends as a secret, for the last test of the run, in the folder that ends with it. */
export function rememberTyped(logDirectory: string, body: string | null): void {
  if (!body?.startsWith('{')) return;
  const secrets = [...secretsIn(JSON.parse(body))];
  if (secrets.length > 0)
    appendFileSync(fileOf(logDirectory), secrets.map((secret) => `${JSON.stringify(secret)}\n`).join(''));
}

export function typedSecrets(logDirectory: string): string[] {
  return readFileSync(fileOf(logDirectory), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string);
}

function* secretsIn(node: unknown, name = ''): Generator<string> {
  if (typeof node === 'string') {
    const isSecret = SECRET_NAME.test(name) || (name === 'code' && ONE_TIME_CODE.test(node));
    // What is shorter breaks every rule, was refused, and stands in many words by chance.
    if (isSecret && node.length >= 6) yield node;
  } else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node))
      yield* secretsIn(value, Array.isArray(node) ? name : key);
  }
}

/**
 * Measure S-01: the queue page (50 rows with citizen and ward) through the full API, with session, permission, row
 * security, masking and limits switched on, against a bare node:http + pg endpoint that sends the same two statements.
 * Interleaved pairs in one run; the answers of both sides must hold the same applications.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedDatabase } from '@dinhdanh/embedded-db';
import { APPLICATION_ROLE } from '../src/platform/persistence/provision.ts';

const PAIRS = 7;
const SECONDS = 4;
const CONNECTIONS = 8;
const HIGHEST_SPREAD = 2.5;
const GOAL = 0.6;

const QUEUE = `query Queue {
  applications(page: { offset: 0, limit: 50 }, filter: { states: [READY_FOR_REVIEW] }) {
    total totalIsCapped
    items { id code version state level fullName maskedPersonalIdNumber unit { code name } receivedAt dueAt isOverdue workingMinutesLeft populationCheckOutcome mismatchedFields allowedActions }
  }
}`;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

interface Side {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly cookie: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function send({ port, path, body, cookie }: Side): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    const outgoing = request(
      { host: '127.0.0.1', port, path, method: 'POST', agent, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Requests a second, with every connection always busy. */
async function measure(side: Side): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  const start = performance.now();
  let answered = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      await send(side);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  return answered / ((performance.now() - start) / 1000);
}

const codesOf = (answer: string): string =>
  [...answer.matchAll(/HS-\d{4}-\d{6}/g)].map(([code]) => code).join();

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
}

async function answering(url: string): Promise<void> {
  const until = performance.now() + 30_000;
  while (performance.now() < until) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const database = await startEmbeddedDatabase({
  dataDirectory: mkdtempSync(join(tmpdir(), 'dinhdanh-bench-')),
  durability: 'throwaway',
});
const children: ChildProcess[] = [];
try {
  const server = database.superuserUrl.replace(/\/postgres$/, '');
  const [apiPort, rawPort] = [await freePort(), await freePort()];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    EMBEDDED_DATABASE: '1',
    SECRET_KEY: 'ab'.repeat(32),
    SIMULATOR_URL: 'http://127.0.0.1:1',
    OWNER_DATABASE_URL: `${server}/dinhdanh`,
    DATABASE_URL: `${server.replace(/\/\/[^@]+@/, `//${APPLICATION_ROLE}:bench@`)}/dinhdanh`,
    LOG_LEVEL: 'warn',
  };
  console.log('Loading the demo world …');
  await run([here('../dist/cli.js'), 'migrate'], env);
  await run([here('../dist/cli.js'), 'seed'], env);
  children.push(
    spawn(process.execPath, [here('../dist/main.js')], {
      env: { ...env, PORT: String(apiPort) },
      stdio: 'inherit',
    }),
  );
  children.push(
    spawn(process.execPath, ['--import', '@oxc-node/core/register', here('./raw-endpoint.ts')], {
      env: { ...env, PORT: String(rawPort) },
      stdio: 'inherit',
    }),
  );
  await answering(`http://127.0.0.1:${apiPort}/readyz`);
  await answering(`http://127.0.0.1:${rawPort}/`);

  const signIn = await fetch(`http://127.0.0.1:${apiPort}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation { signIn(input: { username: "thamdinh", password: "DinhDanh@2026" }) { __typename } }',
    }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const api: Side = {
    name: 'API',
    port: apiPort,
    path: '/graphql/back-office',
    body: JSON.stringify({ query: QUEUE }),
    cookie,
  };
  const raw: Side = { name: 'raw pg', port: rawPort, path: '/', body: '{}', cookie: '' };
  const [apiCodes, rawCodes] = [codesOf(await send(api)), codesOf(await send(raw))];
  if (apiCodes === '' || apiCodes !== rawCodes)
    throw new Error('Void: the two sides answer with different applications.');

  for (const side of [api, raw]) await measure(side);
  const ratios: number[] = [];
  for (let pair = 1; pair <= PAIRS; pair += 1) {
    const sides = pair % 2 === 0 ? [api, raw] : [raw, api];
    const rates = new Map<Side, number>();
    for (const side of sides) rates.set(side, await measure(side));
    const [apiRate = 0, rawRate = 1] = [rates.get(api), rates.get(raw)];
    ratios.push(apiRate / rawRate);
    console.log(
      `pair ${pair}: API ${apiRate.toFixed(0)}/s, raw pg ${rawRate.toFixed(0)}/s, ratio ${(apiRate / rawRate).toFixed(3)}`,
    );
  }
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  console.log(
    `S-01 queue page, API ÷ raw pg: median ${median(ratios).toFixed(3)} (min ${lowest.toFixed(3)}, max ${highest.toFixed(3)}; goal ${GOAL.toFixed(2)})`,
  );
  if (highest / lowest > HIGHEST_SPREAD)
    console.log(`Void: the pairs spread by more than ${HIGHEST_SPREAD}.`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(
    children.map(
      (child) =>
        new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(null))),
    ),
  );
  await database.stop();
  agent.destroy();
}

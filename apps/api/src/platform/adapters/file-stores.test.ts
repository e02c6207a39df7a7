import { mkdtempSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileStore } from '../ports/file-store.ts';
import { filesystemFileStore } from './filesystem-file-store.ts';
import { s3FileStore } from './s3-file-store.ts';

/** As much of S3 as the store needs; it lists two keys at a time, so that a folder has several pages. */
const objects = new Map<string, Buffer>();
const asked: string[] = [];
let isBroken = false;
const KEPT_AT = new Date().toUTCString();

const bucket = createServer((request, response) => void answer(request, response));
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket');
  asked.push(`${request.method} ${request.headers.authorization?.split('/')[0] ?? 'nobody'}`);
  const body = await buffer(request);
  const xml = (status: number, text: string) =>
    void response
      .writeHead(status, { 'content-type': 'application/xml' })
      .end(`<?xml version="1.0"?>${text}`);
  if (isBroken) return xml(500, '<Error><Code>InternalError</Code></Error>');
  const key = pathname.replace(/^\/pictures\/?/, '');
  if (request.method === 'PUT') objects.set(key, body);
  if (request.method === 'DELETE') objects.delete(key);
  if (request.method === 'HEAD') {
    const found = objects.get(key);
    return void response
      .writeHead(found ? 200 : 404, found ? { 'content-length': found.length, 'last-modified': KEPT_AT } : {})
      .end();
  }
  if (request.method !== 'GET') return void response.writeHead(request.method === 'PUT' ? 200 : 204).end();
  if (key === '') {
    const prefix = searchParams.get('prefix') ?? '';
    const start = Number(searchParams.get('continuation-token') ?? 0);
    if (searchParams.get('delimiter') === '/') {
      const folders = [...new Set([...objects.keys()].map((name) => name.split('/')[0]))].sort();
      const common = folders.map((name) => `<CommonPrefixes><Prefix>${name}/</Prefix></CommonPrefixes>`);
      return xml(
        200,
        `<ListBucketResult>${common.join('')}<IsTruncated>false</IsTruncated></ListBucketResult>`,
      );
    }
    const keys = [...objects.keys()].filter((name) => name.startsWith(prefix)).sort();
    const page = keys.slice(start, start + 2);
    const next = start + 2 < keys.length ? `<NextContinuationToken>${start + 2}</NextContinuationToken>` : '';
    const contents = page.map(
      (name) =>
        `<Contents><Key>${name}</Key><Size>1</Size><LastModified>2026-11-22T00:00:00.000Z</LastModified></Contents>`,
    );
    return xml(
      200,
      `<ListBucketResult>${contents.join('')}<IsTruncated>${next !== ''}</IsTruncated>${next}</ListBucketResult>`,
    );
  }
  const found = objects.get(key);
  if (found) response.writeHead(200, { 'content-length': found.length }).end(found);
  else xml(404, '<Error><Code>NoSuchKey</Code><Message>The key does not exist.</Message></Error>');
}

let endpoint = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise((resolve) => {
      bucket.close(resolve);
      bucket.closeAllConnections();
    }),
);

const directory = join(mkdtempSync(join(tmpdir(), 'dinhdanh-store-')), 'files');
const STORES: readonly (readonly [string, () => FileStore])[] = [
  ['a directory', () => filesystemFileStore(directory)],
  [
    'a bucket',
    () =>
      s3FileStore({
        bucket: 'pictures',
        region: 'us-east-1',
        endpoint,
        credentials: { accessKeyId: 'key', secretAccessKey: 'of the bucket' },
      }),
  ],
];

describe.each(STORES)('%s', (_name, createStore) => {
  it('keeps an object byte by byte, replaces it, and removes it', async () => {
    const store = createStore();
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    await store.put('2026-11-22/one.full', content);
    expect((await store.get('2026-11-22/one.full'))?.equals(content)).toBe(true);
    await store.put('2026-11-22/one.full', Buffer.of(1));
    expect(await store.get('2026-11-22/one.full')).toEqual(Buffer.of(1));
    await store.delete('2026-11-22/one.full');
    expect(await store.get('2026-11-22/one.full')).toBeNull();
  });

  it('has nothing where nothing was put, and removing that is no failure', async () => {
    const store = createStore();
    expect(await store.get('2026-11-22/nothing.full')).toBeNull();
    await expect(store.delete('2026-11-22/nothing.full')).resolves.toBeUndefined();
  });

  it('lists a folder to its end, and nothing of another', async () => {
    const store = createStore();
    const listed = async (folder: string) => {
      const keys: string[] = [];
      for await (const key of store.list(folder)) keys.push(key);
      return keys.sort();
    };
    const keys = ['a', 'b', 'c', 'd', 'e'].map((name) => `2026-01-01/${name}.full`);
    for (const key of [...keys, '2026-01-02/f.full']) await store.put(key, Buffer.of(1));
    expect(await listed('2026-01-01')).toEqual(keys);
    expect(await listed('2025-12-31')).toEqual([]);
  });

  it('names its folders, and when an object was kept', async () => {
    const store = createStore();
    await store.put('letters/one/two.full', Buffer.of(1));
    await store.put('2026-03-01/a.full', Buffer.of(1));
    const folders: string[] = [];
    for await (const folder of store.folders()) folders.push(folder);
    expect(folders).toEqual(expect.arrayContaining(['2026-03-01', 'letters']));
    const keptAt = await store.keptAt('letters/one/two.full');
    expect(Math.abs((keptAt?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(await store.keptAt('letters/one/three.full')).toBeNull();
  });

  it('lets no key lead out of it', async () => {
    await expect(createStore().put('../../etc/passwd', Buffer.of(1))).rejects.toThrow();
    await expect(createStore().get('../../etc/passwd')).rejects.toThrow();
  });
});

it('a directory in which nobody has put anything has no folders', async () => {
  const folders: string[] = [];
  for await (const folder of filesystemFileStore(join(directory, 'nowhere')).folders()) folders.push(folder);
  expect(folders).toEqual([]);
});

it('the directory belongs to its program alone', async () => {
  await filesystemFileStore(directory).put('2026-11-22/own.full', Buffer.of(1));
  expect(statSync(directory).mode & 0o077).toBe(0);
});

it('a bucket that fails is a failure, and no missing object', async () => {
  isBroken = true;
  const [, bucketStore] = STORES[1] ?? [];
  await expect(bucketStore?.().get('2026-11-22/one.full')).rejects.toThrow();
  isBroken = false;
});

it('every request to a bucket is signed with its key', () => {
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map((line) => line.replace(/^\w+ /, '')))).toEqual(
    new Set(['AWS4-HMAC-SHA256 Credential=key']),
  );
});

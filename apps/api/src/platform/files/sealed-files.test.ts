import { hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FileStore } from '../ports/file-store.ts';
import { Sealer } from '../sealing/sealer.ts';
import { sealBytes } from '../sealing/aes-gcm.ts';
import { Secrets } from '../secrets.ts';
import { SealedFiles } from './sealed-files.ts';

const secrets = new Secrets(Buffer.alloc(32, 1));
const noPrint = () => Buffer.alloc(32);
const sealer = new Sealer({ current: 'a', keys: { a: Buffer.alloc(32, 2) } }, noPrint);
const later = new Sealer({ current: 'b', keys: { a: Buffer.alloc(32, 2), b: Buffer.alloc(32, 3) } }, noPrint);
const without = new Sealer({ current: 'b', keys: { b: Buffer.alloc(32, 3) } }, noPrint);
const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('JFIF and the rest of a face')]);
const PREVIEW = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const FILE = { id: '01930000-0000-7000-8000-000000000001', storageKey: '2026-11-22/one' };

function aStore(overrides: Partial<FileStore> = {}) {
  const objects = new Map<string, Buffer>();
  const store: FileStore = {
    put: async (key, content) => void objects.set(key, Buffer.from(content)),
    get: async (key) => objects.get(key) ?? null,
    delete: async (key) => void objects.delete(key),
    async *list(folder) {
      for (const key of objects.keys()) if (key.startsWith(`${folder}/`)) yield key;
    },
    async *folders() {
      yield* new Set([...objects.keys()].map((key) => key.split('/')[0] ?? ''));
    },
    keptAt: async (key) => (objects.has(key) ? new Date('2026-11-22T00:00:00Z') : null),
    ...overrides,
  };
  return { objects, files: new SealedFiles(store, sealer, secrets), store };
}

describe('a sealed file', () => {
  it('comes back as it was, in both variants', async () => {
    const { files } = aStore();
    const location = await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    expect(await files.get(location, 'full')).toEqual(PICTURE);
    expect(await files.get(location, 'preview')).toEqual(PREVIEW);
  });

  it('shows nothing of itself where it lies, and looks different each time', async () => {
    const { files, objects } = aStore();
    await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    const first = objects.get('2026-11-22/one.full');
    expect(first?.length).toBe(1 + 1 + 'a'.length + 12 + 16 + PICTURE.length);
    for (const trace of [Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('JFIF'), Buffer.from('face')])
      expect(first?.includes(trace)).toBe(false);
    await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    expect(objects.get('2026-11-22/one.full')).not.toEqual(first);
  });

  it('is refused when a single bit of it was changed, wherever', async () => {
    const { files, objects } = aStore();
    const location = await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    const sealed = objects.get('2026-11-22/one.full') ?? Buffer.alloc(0);
    for (let byte = 0; byte < sealed.length; byte += 1) {
      const changed = Buffer.from(sealed);
      changed[byte] = (changed[byte] ?? 0) ^ 1;
      objects.set('2026-11-22/one.full', changed);
      await expect(files.get(location, 'full')).rejects.toThrow();
    }
    objects.set('2026-11-22/one.full', sealed.subarray(0, 20));
    await expect(files.get(location, 'full')).rejects.toThrow();
  });

  it('cannot be put in the place of another file, or of its own other variant', async () => {
    const { files, objects } = aStore();
    const location = await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    const other = await files.put(
      { id: '01930000-0000-7000-8000-000000000002', storageKey: '2026-11-22/two' },
      { full: PREVIEW, preview: PREVIEW },
    );
    objects.set('2026-11-22/two.full', objects.get('2026-11-22/one.full') ?? Buffer.alloc(0));
    await expect(files.get(other, 'full')).rejects.toThrow();
    objects.set('2026-11-22/one.full', objects.get('2026-11-22/one.preview') ?? Buffer.alloc(0));
    await expect(files.get(location, 'full')).rejects.toThrow();
  });

  it('is known as sealed under a key that is not in the ring, and as lost', async () => {
    const { files, store, objects } = aStore();
    const location = await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    await expect(new SealedFiles(store, without, secrets).get(location, 'full')).rejects.toThrow(
      'Data key a is not in the key ring.',
    );
    objects.clear();
    await expect(files.get(location, 'full')).rejects.toThrow('lost the full');
  });

  it('is put under the current key, and read before, between and afterwards', async () => {
    const { files, store } = aStore();
    const location = await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    const newer = new SealedFiles(store, later, secrets);
    expect(await newer.get(location, 'full')).toEqual(PICTURE);
    const put = store.put.bind(store);
    store.put = (key, content) =>
      key.endsWith('.preview') ? Promise.reject(new Error('cut off')) : put(key, content);
    await expect(newer.reseal(FILE)).rejects.toThrow('cut off');
    expect(await newer.get(location, 'full')).toEqual(PICTURE);
    expect(await newer.get(location, 'preview')).toEqual(PREVIEW);
    store.put = put;
    await newer.reseal(FILE);
    const alone = new SealedFiles(store, without, secrets);
    expect(await alone.get(location, 'full')).toEqual(PICTURE);
    expect(await alone.get(location, 'preview')).toEqual(PREVIEW);
  });

  it('of before the key ring is read, and comes under the current key', async () => {
    const { files, objects } = aStore();
    const derive = (key: Buffer, purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
    const old = derive(derive(Buffer.alloc(32, 1), 'file-at-rest'), FILE.id);
    const bound = Buffer.from(`${FILE.id}/full`);
    objects.set('2026-11-22/one.full', Buffer.concat([Buffer.of(1), sealBytes(old, PICTURE, bound)]));
    const location = { ...FILE, keyId: 'of the secret' };
    expect(await files.get(location, 'full')).toEqual(PICTURE);
    await files.reseal(FILE);
    expect(objects.get('2026-11-22/one.full')?.[0]).toBe(2);
    expect(await files.get(location, 'full')).toEqual(PICTURE);
  });

  it('that cannot be kept whole is not kept at all', async () => {
    const { files, objects, store } = aStore();
    const put = store.put.bind(store);
    store.put = (key, content) =>
      key.endsWith('.preview') ? Promise.reject(new Error('disk full')) : put(key, content);
    await expect(files.put(FILE, { full: PICTURE, preview: PREVIEW })).rejects.toThrow('disk full');
    expect(objects.size).toBe(0);
  });

  it('is one key of its folder, and none when it was removed', async () => {
    const { files } = aStore();
    await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    expect([...(await files.storageKeysIn('2026-11-22'))]).toEqual(['2026-11-22/one']);
    expect([...(await files.storageKeysIn('2026-11-2'))]).toEqual([]);
    await files.remove(FILE.storageKey);
    expect([...(await files.storageKeysIn('2026-11-22'))]).toEqual([]);
  });

  it('was kept when the younger of its variants was; what only looks like one never was', async () => {
    const younger = new Date('2026-11-23T00:00:00Z');
    const { files, objects } = aStore({
      keptAt: async (key) =>
        objects.has(key) ? (key.endsWith('.preview') ? younger : new Date('2026-11-22T00:00:00Z')) : null,
    });
    await files.put(FILE, { full: PICTURE, preview: PREVIEW });
    objects.set('anchors/one.json', PICTURE);
    expect(await files.keptAt(FILE.storageKey)).toEqual(younger);
    expect(await files.keptAt('anchors/one')).toBeNull();
    expect(await files.folders()).toEqual(['2026-11-22', 'anchors']);
  });
});

import type { FileSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from '../../platform/access/actor.ts';
import type { FileLocation } from '../../platform/files/sealed-files.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { FileKind } from './file-kind.ts';

/** Whose upload it is: an officer's at the counter, or that of a citizen's registration in the portal. */
export type Uploader = { readonly officerId: string } | { readonly registrationId: string };

const byUploader = (uploader: Uploader): { column: string; id: string } =>
  'officerId' in uploader
    ? { column: 'uploaded_by', id: uploader.officerId }
    : { column: 'registration_id', id: uploader.registrationId };

/** A name for a new file, and the folder of its day: days are swept one by one. */
export interface FilePlace {
  readonly id: string;
  readonly storageKey: string;
}

const PLACE = `p.id, to_char(app_now() at time zone 'UTC', 'YYYY-MM-DD') || '/' || p.id as "storageKey" from (select new_id() as id) p`;

export async function findFilePlace(reader: ScopedReader, scope: RowScope): Promise<FilePlace> {
  const [place] = await reader.read<FilePlace>(scope, {
    name: 'file-place',
    text: `select ${PLACE}`,
    values: [],
  });
  if (!place) throw new Error('The database gave no identifier.');
  return place;
}

/** Files that the uploader has sent within the last hour and that nothing holds yet. */
const RECENT_UNATTACHED = (column: string, parameter: string): string =>
  `select count(*)::integer as recent from stored_file
   where ${column} = ${parameter} and application_id is null and lock_request_id is null and created_at > app_now() - interval '1 hour'`;

export async function countRecentUploads(
  reader: ScopedReader,
  scope: RowScope,
  uploader: Uploader,
): Promise<number> {
  const { column, id } = byUploader(uploader);
  const [row] = await reader.read<{ recent: number }>(scope, {
    name: `recent-uploads:${column}`,
    text: RECENT_UNATTACHED(column, '$1'),
    values: [id],
  });
  return row?.recent ?? 0;
}

/** The same in a transaction. Uploads of one uploader that come together wait here, so that each counts the others. */
export async function countRecentUploadsInTurn(em: EntityManager, uploader: Uploader): Promise<number> {
  const { column, id } = byUploader(uploader);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`upload/${column}/${id}`]);
  const [row] = await em.execute<{ recent: number }[]>(RECENT_UNATTACHED(column, '?'), [id]);
  return row?.recent ?? 0;
}

export interface NewFile extends FileLocation {
  readonly kind: FileKind;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly picturePrint: bigint | null;
}

export const insertFile = (em: EntityManager, file: NewFile, unitId: number, uploader: Uploader) => {
  const { column, id } = byUploader(uploader);
  return em.execute(
    `insert into stored_file (id, unit_id, kind, ${column}, width, height, bytes, sha256, picture_print, storage_key, key_id, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, app_now())`,
    [
      file.id,
      unitId,
      file.kind,
      id,
      file.width,
      file.height,
      file.bytes,
      file.sha256,
      file.picturePrint === null ? null : String(file.picturePrint),
      file.storageKey,
      file.keyId,
    ],
  );
};

export interface FileToOpen extends FileLocation {
  readonly unitId: number;
  readonly applicationId: string | null;
  readonly lockRequestId: string | null;
}

/** A file of an application or a request, or one that this officer has just uploaded; a citizen's draft is nobody's to look at. */
export async function findFileToOpen(
  em: EntityManager,
  id: string,
  officerId: string | null,
): Promise<FileToOpen | null> {
  const [row] = await em.execute<FileToOpen[]>(
    `select id, unit_id as "unitId", application_id as "applicationId", lock_request_id as "lockRequestId", storage_key as "storageKey", key_id as "keyId"
     from stored_file where id = ? and (application_id is not null or lock_request_id is not null or uploaded_by = ?)`,
    [id, officerId],
  );
  return row ?? null;
}

/** The form of a request that was forwarded to the identity authority, wherever it was received. */
export async function findForwardedFormToOpen(em: EntityManager, id: string): Promise<FileToOpen | null> {
  const [row] = await em.execute<FileToOpen[]>(
    `select f.id, f.unit_id as "unitId", f.application_id as "applicationId", f.lock_request_id as "lockRequestId", f.storage_key as "storageKey", f.key_id as "keyId"
     from stored_file f join lock_request r on r.id = f.lock_request_id where f.id = ? and r.forwarded_at is not null`,
    [id],
  );
  return row ?? null;
}

export async function findFileLocation(reader: ScopedReader, id: string): Promise<FileLocation | null> {
  const [row] = await reader.read<FileLocation>(
    { kind: 'ALL' },
    {
      name: 'file-location',
      text: 'select id, storage_key as "storageKey", key_id as "keyId" from stored_file where id = $1',
      values: [id],
    },
  );
  return row ?? null;
}

export interface ApplicationFileRow {
  readonly id: string;
  readonly kind: FileKind;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly createdAt: Date;
}

/** The files of an application in the order in which they were uploaded. */
export async function findFilesOf(em: EntityManager, applicationId: string): Promise<ApplicationFileRow[]> {
  const rows = await em.execute<ApplicationFileRow[]>(
    `select id, kind, width, height, bytes, created_at as "createdAt" from stored_file
     where application_id = ? order by created_at, id`,
    [applicationId],
  );
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
}

/** How long an officer's upload can be given to an application; shorter than it is kept, so that it never goes meanwhile. */
const USABLE_FOR = `interval '23 hours'`;
const KEPT_UNUSED_FOR = `interval '24 hours'`;

/** Gives an uploader's files to an application; how many of those named could be given. */
export async function attachUnattached(
  em: EntityManager,
  files: readonly { readonly id: string; readonly kind: FileKind }[],
  to: { readonly applicationId: string; readonly unitId: number },
  uploader: Uploader,
): Promise<number> {
  const { column, id } = byUploader(uploader);
  // The draft of a registration may be sent in days after its portrait was taken.
  const isUsable = 'officerId' in uploader ? `f.created_at > app_now() - ${USABLE_FOR}` : 'true';
  const attached = await em.execute<unknown[]>(
    `update stored_file f set application_id = ?, unit_id = ?
     from json_to_recordset(?::json) as wanted (id uuid, kind text)
     where f.id = wanted.id and f.kind = wanted.kind and f.application_id is null and f.lock_request_id is null and f.${column} = ? and ${isUsable}
     returning f.id`,
    [to.applicationId, to.unitId, JSON.stringify(files), id],
  );
  return attached.length;
}

/** Gives an officer's scan to a request; whether it could be given. */
export async function attachUnattachedForm(
  em: EntityManager,
  id: string,
  to: { readonly lockRequestId: string; readonly unitId: number },
  officerId: string,
): Promise<boolean> {
  const attached = await em.execute<unknown[]>(
    `update stored_file f set lock_request_id = ?, unit_id = ?
     where f.id = ? and f.kind = 'SCAN' and f.application_id is null and f.lock_request_id is null
       and f.uploaded_by = ? and f.created_at > app_now() - ${USABLE_FOR}
     returning f.id`,
    [to.lockRequestId, to.unitId, id, officerId],
  );
  return attached.length === 1;
}

export async function countFilesOf(em: EntityManager, applicationId: string): Promise<number> {
  const [row] = await em.execute<{ files: number }[]>(
    'select count(*)::integer as files from stored_file where application_id = ?',
    [applicationId],
  );
  return row?.files ?? 0;
}

/** Uploads that were not used within a day. A registration's present portrait is used, whenever it is sent in. */
const UNUSED = `f.application_id is null and f.lock_request_id is null and f.created_at <= app_now() - ${KEPT_UNUSED_FOR}
  and not exists (select from registration r where r.portrait_file_id = f.id)`;

export async function hasUnusedFiles(reader: ScopedReader): Promise<boolean> {
  const rows = await reader.read(
    { kind: 'ALL' },
    { name: 'unused-files', text: `select from stored_file f where ${UNUSED} limit 1`, values: [] },
  );
  return rows.length > 0;
}

export interface RemovedFile {
  readonly id: string;
  readonly unitId: number;
  readonly storageKey: string;
}

export const deleteUnusedFiles = (em: EntityManager, atMost: number): Promise<RemovedFile[]> =>
  em.execute<RemovedFile[]>(
    `delete from stored_file where id in (select f.id from stored_file f where ${UNUSED} order by f.created_at limit ?)
     returning id, unit_id as "unitId", storage_key as "storageKey"`,
    [atMost],
  );

/** Whatever names an object: pictures and scans, letters, what long tasks were given and have made. */
const NAMED_KEYS = `
  select storage_key as key from stored_file
  union all select storage_key from letter where storage_key is not null
  union all select k.key from long_task t, lateral (values (t.input_key), (t.result_csv_key), (t.result_xlsx_key)) as k (key)
    where k.key is not null`;

/** Those of the keys that no row names. */
export async function findOrphanKeys(reader: ScopedReader, keys: readonly string[]): Promise<string[]> {
  const rows = await reader.read<{ key: string }>(
    { kind: 'ALL' },
    {
      name: 'orphan-file-keys',
      text: `select key from unnest($1::text[]) as key
             where not exists (select from stored_file where storage_key = key)
               and not exists (select from letter where storage_key = key)
               and not exists (select from long_task where key in (input_key, result_csv_key, result_xlsx_key))`,
      values: [keys],
    },
  );
  return rows.map(({ key }) => key);
}

/** The folders at the top of the store that rows name. */
export async function listNamedFolders(reader: ScopedReader): Promise<string[]> {
  const rows = await reader.read<{ folder: string }>(
    { kind: 'ALL' },
    {
      name: 'named-folders',
      text: `select distinct split_part(key, '/', 1) as folder from (${NAMED_KEYS}) as named`,
      values: [],
    },
  );
  return rows.map(({ folder }) => folder);
}

/** A row that must have an object: pictures and letters for as long as they are there. */
export interface NamedFile {
  readonly [column: string]: unknown;
  readonly source: FileSource;
  readonly id: string;
  readonly unitId: number;
  readonly key: string;
}

/** What has stood in a folder since before a moment. What long tasks leave has a term of its own and is not missed. */
export const listNamedFiles = (reader: ScopedReader, folder: string, before: Date): Promise<NamedFile[]> =>
  reader.read<NamedFile>(
    { kind: 'ALL' },
    {
      name: 'named-files',
      text: `select 'STORED_FILE' as source, id, unit_id as "unitId", storage_key as key from stored_file
             where split_part(storage_key, '/', 1) = $1 and created_at < $2
             union all select 'LETTER', id, unit_id, storage_key from letter
             where split_part(storage_key, '/', 1) = $1 and written_at < $2`,
      values: [folder, before],
    },
  );

/**
 * Deletes the files of applications and what points to them; gives where their objects lie, which are removed after the
 * commit.
 */
export async function removeFilesOfApplications(
  em: EntityManager,
  applicationIds: readonly string[],
): Promise<string[]> {
  const ids = `{${applicationIds.join(',')}}`;
  const files = 'select id from stored_file where application_id = any (?::uuid[])';
  await em.execute(`update presented_paper set scan_file_id = null where scan_file_id in (${files})`, [ids]);
  await em.execute(`update registration set portrait_file_id = null where portrait_file_id in (${files})`, [
    ids,
  ]);
  const removed = await em.execute<{ key: string }[]>(
    'delete from stored_file where application_id = any (?::uuid[]) returning storage_key as key',
    [ids],
  );
  await em.execute(
    'update application set files_removed_at = app_now() where id = any (?::uuid[]) and files_removed_at is null',
    [ids],
  );
  return removed.map(({ key }) => key);
}

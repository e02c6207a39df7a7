import { parsePurposeWords } from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import { unitIdsOf, type OfficerActor } from '../../platform/access/actor.ts';
import type { FileLocation, SealedFiles } from '../../platform/files/sealed-files.ts';
import { Turns } from '../../platform/files/turns.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findInputPlace, startLongTask } from '../long-tasks/index.ts';
import { readPersonSheet } from './import-sheet.ts';
import { previewPersonList } from './preview-person-list.ts';
import type { ReadServices } from './read-persons.ts';

/** Reading a list takes a second of the whole process, so one is read after the other. */
const LISTS_AT_ONCE = 1;
const atTheDoor = new Turns(LISTS_AT_ONCE);

interface ImportStart {
  readonly purpose: string;
  readonly total: number;
  readonly input: FileLocation;
}

/** Nhập danh sách người đã được duyệt: kept with the units that the officer covers now, and worked off by the worker. */
const startPersonImport: UseCase<ImportStart, void> = {
  name: 'startPersonImport',
  permission: 'person-import:run',
  rows: 'ACTOR',
  run: (transaction, { purpose, total, input }) =>
    startLongTask(transaction, {
      ...{ id: input.id, kind: 'PERSON_IMPORT', purpose, total, input },
      parameters: { unitIds: unitIdsOf(transaction.actor.scope) ?? [] },
    }),
};

/** Looks at a list without taking it in, in turn with those that are. */
export const lookAtPersonList = (
  services: ReadServices,
  officer: OfficerActor,
  receive: () => Promise<Buffer>,
  locale: Locale,
): ReturnType<typeof previewPersonList> =>
  atTheDoor.take(async () => previewPersonList(services, officer, await receive(), locale));

/** Takes a list in. What is wrong with the list as a whole is told at once, and nothing is kept then. */
export async function uploadPersonList(
  {
    useCases,
    reader,
    files,
  }: { readonly useCases: UseCases; readonly reader: ScopedReader; readonly files: SealedFiles },
  officer: OfficerActor,
  purposeText: string,
  receive: () => Promise<Buffer>,
): Promise<{ readonly id: string; readonly total: number }> {
  const purpose = parsePurposeWords(purposeText);
  return atTheDoor.take(async () => {
    const content = await receive();
    const total = (await readPersonSheet(content)).rows.length;
    const input = await files.put(await findInputPlace(reader), { full: content });
    try {
      await useCases.execute(startPersonImport, officer, { purpose, total, input });
    } catch (error) {
      await files.remove(input.storageKey).catch(() => undefined);
      throw error;
    }
    return { id: input.id, total };
  });
}

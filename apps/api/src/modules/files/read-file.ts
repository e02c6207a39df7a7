import type { FileVariant } from '../../platform/files/sealed-files.ts';
import { findFileLocation } from './files.queries.ts';
import type { FileServices } from './upload-file.ts';

/** A picture for the system's own comparison. Officers open files through `openFile`, which says who looked and why. */
export async function readFile(
  { reader, files }: Pick<FileServices, 'reader' | 'files'>,
  { id, variant }: { readonly id: string; readonly variant: FileVariant },
): Promise<Buffer> {
  const location = await findFileLocation(reader, id);
  if (!location) throw new Error(`There is no file ${id}.`);
  return files.get(location, variant);
}

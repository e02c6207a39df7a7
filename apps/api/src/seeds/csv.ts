import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rows of one of our own data files by column name. Our files quote nothing; a note may hold commas in the last column. */
export function readDataFile(name: string): Record<string, string>[] {
  const text = readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), 'utf8');
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const last = columns.length - 1;
    return Object.fromEntries(
      columns.map((column, index) => [
        column,
        index === last ? cells.slice(last).join(',') : (cells[index] ?? ''),
      ]),
    );
  });
}

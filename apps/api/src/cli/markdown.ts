/** A table whose columns are as wide as their widest cell, so that the text can be read as it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell) => cell.normalize('NFC').replaceAll('|', '\\|')),
  );
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = lines;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}

export const document = (...blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

/** Titles are sentences; what markdown would take for a sign in one of them is meant as it stands. */
export const escaped = (text: string): string => text.replace(/[\\*_<>`[\]]/g, '\\$&');

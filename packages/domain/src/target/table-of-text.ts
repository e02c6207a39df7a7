/**
 * The rows of a table that somebody copied: from a word processor (tabs), from a page (several spaces, or single ones
 * where the columns were lost), or as Markdown.
 *
 * Edge: with single spaces only, a line is a row when it begins with its number or its sum and has a count, because a
 * name has spaces of its own. Any other line is one cell.
 */
export function tableOfText(text: string): string[][] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map(cellsOf);
}

const NUMBERED = /^(\d+[.)]?) (.+) (-?\d[\d.,]*)(?: (\D*))?$/u;
const SUMMED = /^(tổng(?: số| cộng)?|cộng):? (-?\d[\d.,]*)(?: (\D*))?$/iu;

function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t');
  if (line.includes('|'))
    return isRuler(line)
      ? []
      : line
          .trim()
          .replace(/^\||\|$/gu, '')
          .split('|');
  const written = line.trim();
  const spaced = written.split(/\s{2,}/u);
  if (spaced.length > 1) return spaced;
  const plain = written.replace(/\*+/gu, '');
  const [, ...row] = NUMBERED.exec(plain) ?? SUMMED.exec(plain) ?? [];
  return row.length > 0 ? row.map((cell = '') => cell) : [written];
}

/** The line of dashes under the head of a Markdown table. */
const isRuler = (line: string): boolean => /^[\s|:-]+$/u.test(line) && line.includes('-');

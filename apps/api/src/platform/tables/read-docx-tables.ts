import { DomainRefusal } from '@dinhdanh/domain';
import { XMLParser } from 'fast-xml-parser';
import { openArchive } from './open-archive.ts';
import { assertWithinLimits } from './table-limits.ts';

const TEXT_PART = 'word/document.xml';
/** A document of some hundred pages has one; pictures are other parts, which nobody reads. */
const MOST_BYTES = 4_000_000;
/** No document needs these, and all that they do to a reader of XML is harm. */
const DECLARATION = /<!(DOCTYPE|ENTITY)/i;

/** An element as the parser gives it in the order of the file: its name, its children; text stands under '#text'. */
type Node = Readonly<Record<string, unknown>>;

/** Text stays text: "1.404" is no fraction, and blanks at the ends of runs are blanks between words. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/**
 * The tables of a Word document (DOCX) in their order, each as rows of texts; null when the archive is no such document.
 * Only the text is unpacked and read: no pictures, no links, no macros, no fields.
 *
 * Edge: a cell that spans columns is followed by empty ones, so that the next cell stands under its head. Text that a
 * reviewer struck out is not read; a table inside a cell is not read either.
 */
export async function readDocxTables(content: Buffer): Promise<string[][][] | null> {
  const part = (await openArchive(content, (name) => name === TEXT_PART)).get(TEXT_PART);
  if (!part) return null;
  if (part.length > MOST_BYTES) throw new DomainRefusal('TABLE_TOO_LONG');
  const xml = part.toString('utf8');
  if (DECLARATION.test(xml)) throw new DomainRefusal('TABLE_REACHES_OUT');
  try {
    return below(parser.parse(xml) as Node[], 'w:tbl').map(rowsOf);
  } catch (error) {
    if (error instanceof DomainRefusal) throw error;
    // Whatever the parser says of a broken file, or elements within each other without end.
    throw new DomainRefusal('TABLE_UNREADABLE');
  }
}

const rowsOf = (table: Node): string[][] =>
  below(childrenOf(table), 'w:tr').map((row, index) => {
    const cells: string[] = [];
    for (const cell of below(childrenOf(row), 'w:tc')) {
      const span = spanOf(cell);
      assertWithinLimits(index + 1, cells.length + span);
      cells.push(textOf(childrenOf(cell)).trim(), ...Array.from({ length: span - 1 }, () => ''));
    }
    return cells;
  });

/** The nearest elements of a name, at any depth, but not those within one of them. */
function below(nodes: readonly Node[], name: string): Node[] {
  return nodes.flatMap((node) => {
    if (nameOf(node) === name) return [node];
    // A table in a cell is its own.
    return nameOf(node) === 'w:tbl' ? [] : below(childrenOf(node), name);
  });
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      switch (nameOf(node)) {
        case '#text':
          return '';
        case 'w:t':
          return childrenOf(node)
            .map((text) => String(text['#text'] ?? ''))
            .join('');
        case 'w:tab':
        case 'w:br':
          return ' ';
        case 'w:p':
          return `${textOf(childrenOf(node))} `;
        case 'w:tbl':
        case 'w:del':
          return '';
        default:
          return textOf(childrenOf(node));
      }
    })
    .join('');
}

function spanOf(cell: Node): number {
  const [span] = below(childrenOf(cell), 'w:gridSpan');
  const attributes = span?.[':@'] as Readonly<Record<string, string>> | undefined;
  const columns = Number(attributes?.['@_w:val'] ?? 1);
  return Number.isSafeInteger(columns) && columns > 0 ? columns : 1;
}

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';

function childrenOf(node: Node): readonly Node[] {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? (children as Node[]) : [];
}

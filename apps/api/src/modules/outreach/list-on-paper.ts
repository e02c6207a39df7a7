import { formatDate, localDateOf, outreachStage, VISIT_OUTCOMES } from '@dinhdanh/domain';
import { printedList as say, termLabel } from '@dinhdanh/i18n';
import type { PersonRow } from './carried-lists.queries.ts';
import { byHamlet, drawHead, drawTable, namesOnPaper, type Cell } from './names-on-paper.ts';
import type { PrintedList } from './print-list.ts';

const COLUMNS = [
  { words: say.number, width: 28 },
  { words: say.person, width: 142 },
  { words: say.address, width: 150 },
  { words: say.phone, width: 58 },
  { words: say.result, width: 137 },
] as const;
const OUTCOME_BOXES = { boxes: VISIT_OUTCOMES.map((_, index) => String(index + 1)), alt: say.emptyBox };

/** A list on A4 for a team: number, least data, boxes to tick, and who printed it across every page. */
export const listOnPaper = ({ list, people, printedBy, printedAt }: PrintedList): Promise<Buffer> =>
  namesOnPaper({ title: say.title(list.code), reference: list.code, printedBy, printedAt }, (pdf) => {
    drawHead(pdf, {
      title: say.title(list.code),
      facts: factsOf(list, people.length),
      duty: say.duty,
      guide: `${say.outcomes} ${VISIT_OUTCOMES.map((outcome, index) => `${index + 1} ${termLabel('visitOutcome', outcome, 'vi')}`).join('; ')}.`,
    });
    for (const [hamlet, neighbours] of byHamlet(people, say.withoutHamlet))
      drawTable(pdf, `${hamlet} (${neighbours.length})`, COLUMNS, neighbours.map(cellsOf));
  });

/** With how many are on the paper: who has stopped it since the list was drawn is not. */
function factsOf(list: PrintedList['list'], people: number): (readonly [string, string])[] {
  const hamlets = [...list.hamlets, ...(list.includesWithoutHamlet ? [say.withoutHamlet] : [])];
  // The last day is the one before the midnight at which the list ends.
  const lastDay = localDateOf(new Date(list.expiresAt.getTime() - 1));
  return [
    [say.unit, list.unitName],
    [say.team, list.teamName],
    [say.hamlets, hamlets.join(', ')],
    [say.people, String(people)],
    [say.validUntil, formatDate(lastDay)],
  ];
}

const cellsOf = (person: PersonRow): readonly Cell[] => [
  String(person.position),
  `${person.full_name}, ${person.birth_year}`,
  person.address,
  person.phone_hint,
  outreachStage(person.account_state) === 'WAITING' ? OUTCOME_BOXES : say.done,
];

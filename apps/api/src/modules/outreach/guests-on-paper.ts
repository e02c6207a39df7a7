import { formatDateTime, outreachStage } from '@dinhdanh/domain';
import { printedMeeting as say } from '@dinhdanh/i18n';
import type { GuestRow } from './meetings.queries.ts';
import { byHamlet, drawHead, drawTable, namesOnPaper, type Cell } from './names-on-paper.ts';
import type { PrintedMeeting } from './print-meeting.ts';

const COLUMNS = [
  { words: say.number, width: 28 },
  { words: say.person, width: 150 },
  { words: say.address, width: 190 },
  { words: say.came, width: 52 },
  { words: say.activated, width: 95 },
] as const;
const BOX: Cell = { boxes: [''], alt: say.emptyBox };

/** The guests of a meeting on A4, to tick who came and who activated there. */
export const guestsOnPaper = ({ meeting, guests, printedBy, printedAt }: PrintedMeeting): Promise<Buffer> => {
  const at = formatDateTime(meeting.startsAt);
  return namesOnPaper({ title: say.title, reference: say.reference(at), printedBy, printedAt }, (pdf) => {
    drawHead(pdf, {
      title: say.title,
      facts: [
        [say.unit, meeting.unitName],
        [say.place, meeting.place],
        [say.startsAt, at],
        [say.hamlets, meeting.hamlets.join(', ')],
        [say.invited, String(meeting.invited)],
      ],
      duty: say.duty,
    });
    for (const [hamlet, neighbours] of byHamlet(guests, say.withoutHamlet))
      drawTable(pdf, `${hamlet} (${neighbours.length})`, COLUMNS, neighbours.map(cellsOf));
  });
};

const cellsOf = ({ position, fullName, address, accountState }: GuestRow): readonly Cell[] => [
  String(position),
  fullName,
  address,
  BOX,
  { WAITING: BOX, ACTIVATED: say.done, WITHDRAWN: say.withdrawn }[outreachStage(accountState)],
];

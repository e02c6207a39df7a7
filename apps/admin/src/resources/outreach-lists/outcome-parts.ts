import type { VisitOutcome } from '../../generated/graphql.ts';
import type { OpenedOutreachList } from '../../providers/data-provider.ts';

/** The colours say what follows: done, again, with the area officer; nobody yet is the quiet one. */
const COLOURS: Readonly<Record<VisitOutcome, string>> = {
  ACTIVATED: 'success.main',
  WILL_DO: 'info.main',
  NO_PHONE: 'info.dark',
  WRONG_NUMBER: 'warning.main',
  MOVED: 'warning.dark',
  AWAY: 'info.light',
  REFUSED: 'error.main',
  DECEASED: 'warning.light',
};

interface OutcomePart {
  readonly key: VisitOutcome | 'NOT_VISITED';
  readonly people: number;
  readonly color: string;
}

/** Every outcome with its people, and whoever was not visited, so that the parts are the whole list. */
export function outcomeParts(people: number, outcomes: OpenedOutreachList['outcomes']): OutcomePart[] {
  const visited = outcomes.reduce((sum, outcome) => sum + outcome.people, 0);
  return [
    ...outcomes.map((row) => ({ key: row.outcome, people: row.people, color: COLOURS[row.outcome] })),
    { key: 'NOT_VISITED', people: Math.max(0, people - visited), color: 'action.disabled' },
  ];
}

import type { StatusTexts } from '@dinhdanh/i18n/portal';
import { formatDateTime, formatLastDay } from '@dinhdanh/domain/formats';

import { FactList } from '../../components/FactList.tsx';
import { Icon } from '../../components/Icon.tsx';
import type { ApplicationState } from '../../generated/graphql.ts';
import type { ApplicationStatus } from './status-machine.ts';

type Meaning = 'waiting' | 'done' | 'wrong';

/** What the state means for the citizen: never by colour alone, the server's title says it in words. */
const MEANING_OF: Readonly<Record<ApplicationState, Meaning>> = {
  SUBMITTED: 'waiting',
  CHECKING: 'waiting',
  READY_FOR_REVIEW: 'waiting',
  APPROVED: 'done',
  REFUSED: 'wrong',
  RETURNED: 'wrong',
};

const ICON_OF: Readonly<Record<Meaning, 'clock' | 'tick' | 'alert'>> = {
  waiting: 'clock',
  done: 'tick',
  wrong: 'alert',
};

/** How far an application is, why, and what to do next. */
export function StatusDetails({ status, words }: { status: ApplicationStatus; words: StatusTexts }) {
  const { result } = words;
  const meaning = MEANING_OF[status.state];
  const time = (moment: string | null): string | null =>
    moment === null ? null : formatDateTime(new Date(moment));
  return (
    <>
      <div class={`state state-${meaning}`}>
        <p class="state-title">
          <Icon name={ICON_OF[meaning]} />
          {status.title}
        </p>
        <p>{status.text}</p>
        {status.reasonText !== null && (
          <p>
            <strong>{result.reason}:</strong> {status.reasonText}
          </p>
        )}
      </div>
      <h2>{result.nextHeading}</h2>
      <p>{status.whatNext}</p>
      <FactList
        facts={[
          [result.level, status.level === null ? result.organisation : result.levelOf[status.level]],
          [result.receivedAt, time(status.receivedAt)],
          [
            result.dueAt,
            status.decidedAt === null && status.dueAt !== null ? formatLastDay(new Date(status.dueAt)) : null,
          ],
          [result.decidedAt, time(status.decidedAt)],
          [result.attempt, status.attempt > 1 ? result.attemptValue(status.attempt) : null],
        ]}
      />
      <h2>{result.timelineHeading}</h2>
      <ol class="timeline">
        {status.timeline.map(({ at, text }) => (
          <li key={`${at}${text}`}>
            <span class="quiet">{time(at)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

import { formatDateTime } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';

import { FactList } from '../../components/FactList.tsx';
import { Icon } from '../../components/Icon.tsx';
import { MyHistoryDocument } from '../../generated/graphql.ts';
import type { MyHistoryQuery } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { MoreButton } from './MoreButton.tsx';
import { NEW_REQUEST_PATH } from './my-record-paths.ts';
import { PathLink } from '../../components/PathLink.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { useParts } from './use-parts.ts';

type History = MyHistoryQuery['myHistory'];

async function ask(send: SendToPortal, page: { offset: number; limit: number }) {
  const { myHistory } = (await send(MyHistoryDocument, { page })).data;
  return { items: myHistory.events, hasMore: myHistory.hasMoreEvents, whole: myHistory };
}

/** Quá trình hồ sơ: what was applied for and what came out, and what happened to the account since. */
export function HistoryPage({ words }: { readonly words: MyRecordTexts }) {
  const parts = useParts(ask);
  const { history: say } = words;
  return (
    <RecordFrame
      heading={say.heading}
      failure={parts.failure}
      onRetry={parts.more}
      opening={parts.whole ? null : words.opening}
    >
      {parts.whole && (
        <>
          <h2>{say.applicationsHeading}</h2>
          {parts.whole.applications.length === 0 && <p>{say.noApplications}</p>}
          {parts.whole.applications.map((application) => (
            <Application key={application.status.code} application={application} words={words} />
          ))}
          <h2>{say.eventsHeading}</h2>
          <ul class="events">
            {parts.items.map(({ at, event }, index) => (
              <li key={`${at}${index}`}>
                <strong>{say.events[event]}</strong>
                <span>{formatDateTime(new Date(at))}</span>
              </li>
            ))}
          </ul>
          <MoreButton parts={parts} words={say} />
          <p>
            {say.notYou} <PathLink to={NEW_REQUEST_PATH}>{words.record.askCorrection}</PathLink>
          </p>
        </>
      )}
    </RecordFrame>
  );
}

interface ApplicationProps {
  readonly application: History['applications'][number];
  readonly words: MyRecordTexts;
}

const MEANING_OF = {
  SUBMITTED: ['waiting', 'clock'],
  CHECKING: ['waiting', 'clock'],
  READY_FOR_REVIEW: ['waiting', 'clock'],
  APPROVED: ['done', 'tick'],
  RETURNED: ['wrong', 'alert'],
  REFUSED: ['wrong', 'alert'],
} as const;

function Application({ application: { status, consentGivenAt }, words }: ApplicationProps) {
  const { history: say } = words;
  const [meaning, icon] = MEANING_OF[status.state];
  const moment = (at: string | null) => at && formatDateTime(new Date(at));
  return (
    <article class="paper" aria-labelledby={status.code}>
      <h3 id={status.code}>{status.code}</h3>
      <div class={`state state-${meaning}`}>
        <p class="state-title">
          <Icon name={icon} />
          {status.title}
        </p>
      </div>
      <FactList
        facts={[
          [words.record.level, status.level && words.levels[status.level]],
          [say.receivedAt, moment(status.receivedAt)],
          [say.decidedAt, moment(status.decidedAt)],
          [say.reason, status.reasonText],
          [say.consentAt, moment(consentGivenAt)],
        ]}
      />
    </article>
  );
}

import { formatDateTime, formatLastDay } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useId, useState } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { LiftProcessingLimitDocument, WithdrawDataRequestDocument } from '../../generated/graphql.ts';
import type { MyDataRequestFieldsFragment } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import { useLoaded } from '../../use-loaded.ts';
import { useNow } from '../../use-now.ts';
import { REQUESTS_PATH } from './my-record-paths.ts';
import { PathLink } from '../../components/PathLink.tsx';
import { readingFacts } from './reading-facts.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { RequestState } from './RequestState.tsx';
import { askOwnRequests } from './RequestsPage.tsx';

/** One request with its answer. */
export function RequestPage({ code, words }: { readonly code: string; readonly words: MyRecordTexts }) {
  const { loaded, failure, reload } = useLoaded(askOwnRequests);
  const { requests: say } = words;
  const request = loaded?.find((candidate) => candidate.code === code);
  const [notice, setNotice] = useState<string | null>(null);
  return (
    <RecordFrame
      heading={request ? say.kinds[request.kind].name : code}
      backTo={REQUESTS_PATH}
      failure={failure}
      onRetry={reload}
      opening={loaded ? null : words.opening}
    >
      {notice !== null && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {loaded && !request && <p>{say.notFound}</p>}
      {request && (
        <OneRequest
          request={request}
          words={words}
          onChanged={(what) => {
            setNotice(what);
            reload();
          }}
        />
      )}
      <p>
        <PathLink to={REQUESTS_PATH}>{say.backToList}</PathLink>
      </p>
    </RecordFrame>
  );
}

interface OneRequestProps {
  readonly request: MyDataRequestFieldsFragment;
  readonly words: MyRecordTexts;
  onChanged(notice: string): void;
}

function OneRequest({ request, words, onChanged }: OneRequestProps) {
  const { requests: say, readings } = words;
  const isWaiting = request.state === 'RECEIVED';
  const now = useNow(isWaiting);
  const day = (at: string | null) => at && formatLastDay(new Date(at));
  return (
    <>
      <RequestState request={request} words={words} />
      {isWaiting && Date.parse(request.answerBy) <= now && <p class="notice notice-due">{say.late}</p>}
      {request.answer !== null && (
        <section class="answer" aria-labelledby="answer">
          <h2 id="answer">{request.state === 'REFUSED' ? say.refusalHeading : say.answerHeading}</h2>
          <p class="written">{request.answer}</p>
          <p class="quiet">{request.settledAt && formatDateTime(new Date(request.settledAt))}</p>
          {request.letter && <Letter letter={request.letter} words={words} />}
        </section>
      )}
      {request.limit && <Limit request={request} limit={request.limit} words={words} onChanged={onChanged} />}
      <FactList
        facts={[
          [say.code, request.code],
          [say.receivedAt, formatDateTime(new Date(request.receivedAt))],
          [say.answerBy, isWaiting ? day(request.answerBy) : null],
          [say.carryOutBy, request.limit ? null : day(request.carryOutBy)],
          [say.unit, readings.police(request.unitName)],
          [say.text, request.text],
          [say.legalBasis, request.legalBasis],
        ]}
      />
      {request.reading && (
        <>
          <h2>{say.reading}</h2>
          <p>{readings.kinds[request.reading.kind]}</p>
          <FactList facts={readingFacts(request.reading, words)} />
        </>
      )}
      {request.canWithdraw && <Withdrawal request={request} words={words} onChanged={onChanged} />}
    </>
  );
}

interface LetterProps {
  readonly letter: NonNullable<MyDataRequestFieldsFragment['letter']>;
  readonly words: MyRecordTexts;
}

/** The answer on paper, and the page that tells whether a paper is genuine. */
function Letter({ letter: { number, downloadPath, verificationUrl }, words }: LetterProps) {
  const { letter: say } = words.requests;
  return (
    <>
      <p>{say.number(number)}</p>
      {downloadPath === null ? (
        <p class="hint">{say.notThere}</p>
      ) : (
        <p>
          <a class="button-secondary" href={downloadPath} download>
            {say.download}
          </a>
        </p>
      )}
      <p>
        <a href={verificationUrl}>{say.verify}</a>
      </p>
    </>
  );
}

/** What the request stops, or has stopped, and the way to have it go on again. */
function Limit({
  request,
  limit: { state, stops, beganAt, endedAt, endReason },
  words,
  onChanged,
}: OneRequestProps & { readonly limit: NonNullable<MyDataRequestFieldsFragment['limit']> }) {
  const { send } = usePortal();
  const { limit: say, stale } = words.requests;
  const { code, version } = request;
  const lift = useCallback(async () => {
    const input = { code, expectedVersion: version };
    const answer = (await send(LiftProcessingLimitDocument, { input })).data.liftProcessingLimit;
    onChanged(answer.__typename === 'ProcessingLimitLifted' ? say.lifted : stale);
  }, [send, code, version, onChanged, say, stale]);
  const moment = (at: string | null) => at && formatDateTime(new Date(at));
  return (
    <section class="limit" aria-labelledby="limit">
      <h2 id="limit">{endedAt === null ? say.heading : say.endedHeading}</h2>
      <ul>
        {stops.map((use) => (
          <li key={use}>{say.uses[use]}</li>
        ))}
      </ul>
      <FactList
        facts={[
          [say.state, say.states[state]],
          [say.beganAt, moment(beganAt)],
          [say.endedAt, moment(endedAt)],
          [say.endReason, endReason],
        ]}
      />
      <p class="hint">{say.goesOn}</p>
      {request.canLift && (
        <ConfirmedAct act={lift} name={say.lift} question={say.liftQuestion} keep={say.keep} />
      )}
    </section>
  );
}

interface ConfirmedActProps {
  act(): Promise<void>;
  readonly name: string;
  readonly question: string;
  readonly keep: string;
}

/** A button that asks first. */
function ConfirmedAct({ act, name, question, keep }: ConfirmedActProps) {
  const { texts } = usePortal();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const { failure, isBusy, run } = useAct(act);
  if (!isAsked)
    return (
      <button type="button" class="button-secondary" onClick={() => setAsked(true)}>
        {name}
      </button>
    );
  return (
    <div role="group" aria-labelledby={id}>
      {failure && <FailureNotice failure={failure} onRetry={run} />}
      <p id={id}>{question}</p>
      <div class="buttons buttons-stacked">
        <button type="button" class="button" aria-disabled={isBusy} onClick={run}>
          {name}
        </button>
        <button type="button" class="button-secondary" onClick={() => setAsked(false)}>
          {keep}
        </button>
      </div>
      <p class="busy" role="status">
        {isBusy && texts.busy}
      </p>
    </div>
  );
}

function Withdrawal({ request: { code, version }, words, onChanged }: OneRequestProps) {
  const { send } = usePortal();
  const { requests: say } = words;
  const withdraw = useCallback(async () => {
    const input = { code, expectedVersion: version };
    const answer = (await send(WithdrawDataRequestDocument, { input })).data.withdrawDataRequest;
    onChanged(answer.__typename === 'DataRequestWithdrawn' ? say.withdrawn : say.stale);
  }, [send, code, version, onChanged, say]);
  return <ConfirmedAct act={withdraw} name={say.withdraw} question={say.withdrawQuestion} keep={say.keep} />;
}

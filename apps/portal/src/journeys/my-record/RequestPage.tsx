import { formatDateTime, formatLastDay } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useState } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { WithdrawDataRequestDocument } from '../../generated/graphql.ts';
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
        </section>
      )}
      <FactList
        facts={[
          [say.code, request.code],
          [say.receivedAt, formatDateTime(new Date(request.receivedAt))],
          [say.answerBy, isWaiting ? day(request.answerBy) : null],
          [say.carryOutBy, day(request.carryOutBy)],
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

function Withdrawal({ request: { code, version }, words, onChanged }: OneRequestProps) {
  const { send, texts } = usePortal();
  const { requests: say } = words;
  const [isAsked, setAsked] = useState(false);
  const withdraw = useAct(
    useCallback(async () => {
      const input = { code, expectedVersion: version };
      const answer = (await send(WithdrawDataRequestDocument, { input })).data.withdrawDataRequest;
      onChanged(answer.__typename === 'DataRequestWithdrawn' ? say.withdrawn : say.stale);
    }, [send, code, version, onChanged, say]),
  );
  if (!isAsked)
    return (
      <button type="button" class="button-secondary" onClick={() => setAsked(true)}>
        {say.withdraw}
      </button>
    );
  return (
    <div role="group" aria-labelledby="withdraw-question">
      {withdraw.failure && <FailureNotice failure={withdraw.failure} onRetry={withdraw.run} />}
      <p id="withdraw-question">{say.withdrawQuestion}</p>
      <div class="buttons buttons-stacked">
        <button type="button" class="button" aria-disabled={withdraw.isBusy} onClick={withdraw.run}>
          {say.withdraw}
        </button>
        <button type="button" class="button-secondary" onClick={() => setAsked(false)}>
          {say.keep}
        </button>
      </div>
      <p class="busy" role="status">
        {withdraw.isBusy && texts.busy}
      </p>
    </div>
  );
}

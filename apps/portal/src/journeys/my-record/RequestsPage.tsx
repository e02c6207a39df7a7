import { formatDateTime } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';

import { FactList } from '../../components/FactList.tsx';
import { MyDataRequestsDocument } from '../../generated/graphql.ts';
import type { MyDataRequestFieldsFragment } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { NEW_REQUEST_PATH, requestPath } from './my-record-paths.ts';
import { PathLink } from '../../components/PathLink.tsx';
import { RecordFrame } from './RecordFrame.tsx';
import { RequestState } from './RequestState.tsx';

export const askOwnRequests = async (send: SendToPortal): Promise<readonly MyDataRequestFieldsFragment[]> =>
  (await send(MyDataRequestsDocument, {})).data.myDataRequests;

/** Yêu cầu của tôi: what waits first. */
export function RequestsPage({ words }: { readonly words: MyRecordTexts }) {
  const { navigate } = usePortal();
  const { loaded, failure, reload } = useLoaded(askOwnRequests);
  const { requests: say } = words;
  return (
    <RecordFrame
      heading={say.heading}
      lead={say.lead}
      failure={failure}
      onRetry={reload}
      opening={loaded ? null : words.opening}
    >
      {loaded && (
        <button type="button" class="button" onClick={() => navigate(NEW_REQUEST_PATH)}>
          {say.start}
        </button>
      )}
      {loaded?.length === 0 && <p class="aside">{say.nothing}</p>}
      {loaded?.map((request) => (
        <article class="paper" key={request.code} aria-labelledby={request.code}>
          <h2 class="reading-title" id={request.code}>
            {say.kinds[request.kind].name}
          </h2>
          <RequestState request={request} words={words} />
          <FactList
            facts={[
              [say.code, request.code],
              [say.receivedAt, formatDateTime(new Date(request.receivedAt))],
            ]}
          />
          <p>
            <PathLink to={requestPath(request.code)}>{say.open(request.code)}</PathLink>
          </p>
        </article>
      ))}
    </RecordFrame>
  );
}

import type { SignInTexts } from '@dinhdanh/i18n/portal';

import { AccountStandingDocument } from '../../generated/graphql.ts';
import type { AccountStandingQuery } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { useLoaded } from '../../use-loaded.ts';

const ask = async (send: SendToPortal): Promise<AccountStandingQuery['myRecord']> =>
  (await send(AccountStandingDocument, {})).data.myRecord;

const MATTERS = ['papersToCheck', 'openRequests', 'openApplications'] as const;

/** What waits for the holder or for an office. Without an answer the page stands as well: the doors lead to the same. */
export function WaitingWork({ words: { account } }: { readonly words: SignInTexts }) {
  const { loaded } = useLoaded(ask);
  if (!loaded) return null;
  const waiting = MATTERS.filter((matter) => loaded[matter] > 0);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{account.waitingHeading}</h2>
      {waiting.length === 0 ? (
        <p>{account.nothingWaits}</p>
      ) : (
        <ul>
          {waiting.map((matter) => (
            <li key={matter}>{account.waiting[matter](loaded[matter])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

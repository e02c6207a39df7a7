import { formatDateTime } from '@dinhdanh/domain/formats';
import type { SignInTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useEffect } from 'preact/hooks';

import '../../styles/journeys.css';
import { BackLink } from '../../components/BackLink.tsx';
import { Door } from '../../components/Door.tsx';
import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { HolderDocument, SignOutDocument } from '../../generated/graphql.ts';
import type { HolderFieldsFragment } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import { useLoaded } from '../../use-loaded.ts';
import { doorGroupsFor } from './account-doors.ts';
import { WaitingWork } from './WaitingWork.tsx';
import { SIGN_IN_PATH } from './sign-in-paths.ts';

/** Who is signed in, and when this browser's clock will say that the session is over. */
async function askHolder(
  send: SendToPortal,
): Promise<{ holder: HolderFieldsFragment | null; endsAt: number }> {
  const { data, toBrowserTime } = await send(HolderDocument, {});
  return { holder: data.holder, endsAt: data.holder ? toBrowserTime(data.holder.sessionEndsAt) : 0 };
}

/** The account behind the sign-in; without a session it leads to signing in. */
export function AccountPage({ texts: words }: { texts: SignInTexts }) {
  const { navigate } = usePortal();
  const { loaded, failure, reload } = useLoaded(askHolder);
  const isSignedOut = loaded !== null && loaded.holder === null;

  useEffect(() => {
    if (isSignedOut) navigate(SIGN_IN_PATH, 'REPLACE');
  }, [isSignedOut, navigate]);

  // Left alone, the page does not go on showing whose account it is.
  const endsAt = loaded?.endsAt ?? 0;
  useEffect(() => {
    if (endsAt === 0) return undefined;
    const timer = setTimeout(reload, Math.max(0, endsAt + 1000 - Date.now()));
    return () => clearTimeout(timer);
  }, [endsAt, reload]);

  if (loaded?.holder) return <Account holder={loaded.holder} endsAt={loaded.endsAt} words={words} />;
  return (
    <div class="page">
      {failure ? (
        <FailureNotice failure={failure} onRetry={reload} />
      ) : (
        <p role="status">{words.account.opening}</p>
      )}
    </div>
  );
}

interface AccountProps {
  readonly holder: HolderFieldsFragment;
  readonly endsAt: number;
  readonly words: SignInTexts;
}

function Account({ holder, endsAt, words }: AccountProps) {
  const { texts, navigate, send } = usePortal();
  const { account } = words;
  const signOut = useAct(
    useCallback(async () => {
      await send(SignOutDocument, {});
      navigate('/', 'REPLACE');
    }, [send, navigate]),
  );
  return (
    <div class="page">
      <BackLink href="/" onBack={() => navigate('/')} />
      {signOut.failure && <FailureNotice failure={signOut.failure} onRetry={signOut.run} />}
      <PageHeading documentTitle={account.title}>{account.heading(holder.fullName)}</PageHeading>
      <FactList
        facts={[
          [account.number, holder.maskedPersonalIdNumber],
          [account.level, account.levelOf[holder.accountLevel]],
          [account.stateLabel, account.stateOf[holder.accountState]],
          [account.signedInAt, formatDateTime(new Date(holder.signedInAt))],
        ]}
      />
      <WaitingWork words={words} />
      {doorGroupsFor(holder.accountLevel).map((group) => (
        <section key={group.id} aria-labelledby={`doors-${group.id}`}>
          <h2 id={`doors-${group.id}`}>{account.groups[group.id]}</h2>
          <div class="doors">
            {group.doors.map(({ id, path }) => (
              <Door key={id} id={id} path={path} isQuiet={group.id !== 'own'} {...account.doors[id]} />
            ))}
          </div>
        </section>
      ))}
      <p class="notice">
        {account.sharedComputer} {account.sessionEnds(formatDateTime(new Date(endsAt)))}
      </p>
      <button type="button" class="button-secondary" aria-disabled={signOut.isBusy} onClick={signOut.run}>
        {account.signOut}
      </button>
      <p class="busy" role="status">
        {signOut.isBusy && texts.busy}
      </p>
    </div>
  );
}

import { formatDateTime } from '@dinhdanh/domain/formats';
import type { SignInTexts } from '@dinhdanh/i18n/portal';
import { useEffect, useState } from 'preact/hooks';

import '../../styles/journeys.css';
import { BackLink } from '../../components/BackLink.tsx';
import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { HolderDocument, SignOutDocument } from '../../generated/graphql.ts';
import type { HolderFieldsFragment } from '../../generated/graphql.ts';
import type { PortalFailure, SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { failureOf } from '../answer-or-failure.ts';
import { APPOINTMENT_PATH } from '../appointment/appointment-paths.ts';
import { PAPERS_PATH } from '../papers/papers-paths.ts';
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
  const [isLeaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<PortalFailure | null>(null);

  const signOut = async (): Promise<void> => {
    if (isLeaving) return;
    setLeaving(true);
    setFailure(null);
    try {
      await send(SignOutDocument, {});
      navigate('/', 'REPLACE');
    } catch (error) {
      setFailure(failureOf(error));
      setLeaving(false);
    }
  };
  const isLevel2 = holder.accountLevel === 'LEVEL_2';
  const next = isLevel2
    ? { path: PAPERS_PATH, name: account.papers, hint: account.papersHint }
    : { path: APPOINTMENT_PATH, name: account.appointment, hint: account.level1Papers };
  return (
    <div class="page">
      <BackLink href="/" onBack={() => navigate('/')} />
      {failure && <FailureNotice failure={failure} onRetry={() => void signOut()} />}
      <PageHeading documentTitle={account.title}>{account.heading(holder.fullName)}</PageHeading>
      <FactList
        facts={[
          [account.number, holder.maskedPersonalIdNumber],
          [account.level, account.levelOf[holder.accountLevel]],
          [account.signedInAt, formatDateTime(new Date(holder.signedInAt))],
        ]}
      />
      <a
        class="door"
        href={next.path}
        aria-describedby="account-next-hint"
        onClick={(event) => {
          event.preventDefault();
          navigate(next.path);
        }}
      >
        {next.name}
        <Icon name="arrow" />
      </a>
      <p class="door-hint" id="account-next-hint">
        {next.hint}
      </p>
      <p class="notice">
        {account.sharedComputer} {account.sessionEnds(formatDateTime(new Date(endsAt)))}
      </p>
      <button type="button" class="button-secondary" aria-disabled={isLeaving} onClick={() => void signOut()}>
        {account.signOut}
      </button>
      <p class="busy" role="status">
        {isLeaving && texts.busy}
      </p>
    </div>
  );
}

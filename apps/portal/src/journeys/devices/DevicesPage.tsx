import type { DevicesTexts, LockTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useEffect, useState } from 'preact/hooks';

import '../../styles/journeys.css';
import { BackLink } from '../../components/BackLink.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { DevicesDocument, EndOtherHolderSessionsDocument } from '../../generated/graphql.ts';
import type { DeviceFieldsFragment, DevicesQuery } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import { useLoaded } from '../../use-loaded.ts';
import { LockedPage, lockedNow } from '../lock/LockedPage.tsx';
import { ACCOUNT_PATH, SIGN_IN_PATH } from '../sign-in/sign-in-paths.ts';
import { DeviceCard } from './DeviceCard.tsx';
import { NotMePage } from './NotMePage.tsx';

const askDevices = async (send: SendToPortal): Promise<DevicesQuery> =>
  (await send(DevicesDocument, {})).data;

interface DevicesPageProps {
  readonly texts: { readonly words: DevicesTexts; readonly lockWords: LockTexts };
}

/** Where the holder is signed in, and where that has ever been; what is strange ends here. */
export function DevicesPage({ texts: { words, lockWords } }: DevicesPageProps) {
  const { navigate } = usePortal();
  const { loaded, failure, reload } = useLoaded(askDevices);
  const [done, setDone] = useState<string | null>(null);
  const [strange, setStrange] = useState<DeviceFieldsFragment | null>(null);
  const [lockedAt, setLockedAt] = useState<string | null>(null);
  const isSignedOut = failure?.kind === 'SIGNED_OUT';

  useEffect(() => {
    if (isSignedOut) navigate(SIGN_IN_PATH, 'REPLACE');
  }, [isSignedOut, navigate]);
  const onDone = useCallback(
    (said: string) => {
      setDone(said);
      reload();
    },
    [reload],
  );

  if (lockedAt !== null) return <LockedPage words={lockWords} grounds={lockedNow(lockedAt)} isNew />;
  if (strange !== null)
    return (
      <NotMePage
        device={strange}
        words={words}
        lockWords={lockWords}
        onLocked={setLockedAt}
        onBack={() => setStrange(null)}
      />
    );
  return (
    <div class="page">
      <BackLink href={ACCOUNT_PATH} onBack={() => navigate(ACCOUNT_PATH)} />
      <PageHeading documentTitle={words.heading}>{words.heading}</PageHeading>
      <p>{words.lead}</p>
      <p class="notice notice-done" role="status" hidden={done === null}>
        {done}
      </p>
      {failure && !isSignedOut && <FailureNotice failure={failure} onRetry={reload} />}
      {loaded ? (
        <Devices {...loaded} words={words} onDone={onDone} onNotMe={setStrange} />
      ) : (
        !failure && <p role="status">{words.opening}</p>
      )}
    </div>
  );
}

interface DevicesProps extends DevicesQuery {
  readonly words: DevicesTexts;
  onDone(said: string): void;
  onNotMe(device: DeviceFieldsFragment): void;
}

function Devices({ holderDevices, holderSessions, words, onDone, onNotMe }: DevicesProps) {
  const { texts, send } = usePortal();
  const endOthers = useAct(
    useCallback(async () => {
      await send(EndOtherHolderSessionsDocument, {});
      onDone(words.ended);
    }, [send, onDone, words]),
  );
  return (
    <>
      {holderDevices.map((device) => (
        <DeviceCard
          key={device.id}
          device={device}
          sessions={holderSessions.filter((session) => session.device.id === device.id)}
          words={words}
          onDone={onDone}
          onNotMe={onNotMe}
        />
      ))}
      {endOthers.failure && <FailureNotice failure={endOthers.failure} onRetry={endOthers.run} />}
      {holderSessions.length > 1 && (
        <button
          type="button"
          class="button-secondary"
          aria-disabled={endOthers.isBusy}
          onClick={endOthers.run}
        >
          {words.endOthers}
        </button>
      )}
      <p class="busy" role="status">
        {endOthers.isBusy && texts.busy}
      </p>
    </>
  );
}

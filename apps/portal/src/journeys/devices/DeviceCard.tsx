import { formatDateTime } from '@dinhdanh/domain/formats';
import type { DevicesTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { EndHolderSessionDocument, RemoveHolderDeviceDocument } from '../../generated/graphql.ts';
import type { DeviceFieldsFragment, SessionFieldsFragment } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';

interface DeviceCardProps {
  readonly device: DeviceFieldsFragment;
  readonly sessions: readonly SessionFieldsFragment[];
  readonly words: DevicesTexts;
  onDone(said: string): void;
  onNotMe(device: DeviceFieldsFragment): void;
}

const at = (moment: string): string => formatDateTime(new Date(moment));

export function DeviceCard({ device, sessions, words, onDone, onNotMe }: DeviceCardProps) {
  const { texts, send } = usePortal();
  const { id, name, isCurrent } = device;
  const headingId = `device-${id}`;
  const remove = useAct(
    useCallback(async () => {
      await send(RemoveHolderDeviceDocument, { input: { deviceId: id } });
      onDone(words.removed(name));
    }, [send, id, name, onDone, words]),
  );
  return (
    <article class="paper" aria-labelledby={headingId}>
      <h2 id={headingId}>{name}</h2>
      {isCurrent && (
        <p class="own-device">
          <Icon name="tick" />
          {words.current}
        </p>
      )}
      <FactList
        facts={[
          [words.firstSignedInAt, at(device.firstSignedInAt)],
          [words.lastSignedInAt, at(device.lastSignedInAt)],
          [words.session, sessions.length === 0 ? words.noSession : null],
        ]}
      />
      {sessions.map((session) => (
        <OpenSession key={session.id} session={session} deviceName={name} words={words} onDone={onDone} />
      ))}
      {remove.failure && <FailureNotice failure={remove.failure} onRetry={remove.run} />}
      {!isCurrent && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-label={words.notMeNamed(name)}
            onClick={() => onNotMe(device)}
          >
            {words.notMe}
          </button>
          <button
            type="button"
            class="button-secondary"
            aria-label={words.removeNamed(name)}
            aria-disabled={remove.isBusy}
            onClick={remove.run}
          >
            {words.remove}
          </button>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {remove.isBusy && texts.busy}
      </p>
    </article>
  );
}

interface OpenSessionProps extends Pick<DeviceCardProps, 'words' | 'onDone'> {
  readonly session: SessionFieldsFragment;
  readonly deviceName: string;
}

function OpenSession({ session, deviceName, words, onDone }: OpenSessionProps) {
  const { send } = usePortal();
  const { id, signedInAt, lastUsedAt, isCurrent } = session;
  const end = useAct(
    useCallback(async () => {
      await send(EndHolderSessionDocument, { input: { sessionId: id } });
      onDone(words.ended);
    }, [send, id, onDone, words]),
  );
  return (
    <div>
      <FactList
        facts={[
          [words.sessionOpenedAt, at(signedInAt)],
          [words.sessionUsedAt, at(lastUsedAt)],
        ]}
      />
      {end.failure && <FailureNotice failure={end.failure} onRetry={end.run} />}
      {!isCurrent && (
        <button
          type="button"
          class="button-secondary"
          aria-label={words.endSessionOn(deviceName)}
          aria-disabled={end.isBusy}
          onClick={end.run}
        >
          {words.endSession}
        </button>
      )}
    </div>
  );
}

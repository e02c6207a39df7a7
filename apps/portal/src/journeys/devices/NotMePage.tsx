import { formatDateTime } from '@dinhdanh/domain/formats';
import type { DevicesTexts, LockTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import { ReportNotMeDocument } from '../../generated/graphql.ts';
import type { DeviceFieldsFragment } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import { Consequences } from '../lock/Consequences.tsx';
import { DEVICES_PATH } from './devices-paths.ts';

interface NotMePageProps {
  readonly device: DeviceFieldsFragment;
  readonly words: DevicesTexts;
  readonly lockWords: LockTexts;
  onLocked(lockedAt: string): void;
  onBack(): void;
}

/** "Không phải tôi": says what follows before it happens. */
export function NotMePage({ device, words, lockWords, onLocked, onBack }: NotMePageProps) {
  const { send } = usePortal();
  const report = useAct(
    useCallback(async () => {
      const { data } = await send(ReportNotMeDocument, { input: { deviceId: device.id } });
      onLocked(data.reportNotMe.lockedAt);
    }, [send, device.id, onLocked]),
  );
  return (
    <StepPage<never>
      stepText={null}
      heading={words.report.heading}
      back={{ href: DEVICES_PATH, go: onBack }}
      fields={[]}
      problems={[]}
      textOf={() => ''}
      failure={report.failure}
      onRetry={report.run}
      isBusy={report.isBusy}
      submitLabel={lockWords.confirm.submit}
      onSubmit={report.run}
      below={
        <button type="button" class="button-secondary" onClick={onBack}>
          {words.report.keep}
        </button>
      }
    >
      <FactList
        facts={[
          [words.device, device.name],
          [words.lastSignedInAt, formatDateTime(new Date(device.lastSignedInAt))],
        ]}
      />
      <p>{words.report.why}</p>
      <Consequences words={lockWords} />
    </StepPage>
  );
}

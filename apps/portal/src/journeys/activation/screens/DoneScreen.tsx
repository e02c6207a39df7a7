import { formatDateTime } from '@dinhdanh/domain/formats';

import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { PrintedSlip } from '../../../components/PrintedSlip.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { localStorageIfAllowed, sessionStorageIfAllowed } from '../../../browser-storage.ts';
import { SIGN_IN_PATH } from '../../sign-in/sign-in-paths.ts';
import { saveProgress } from '../activation-storage.ts';
import type { ScreenProps } from './StepScreen.tsx';

export function DoneScreen({ state }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { done, slip } = texts.activation;
  if (state.outcome === null) return <></>;

  const level = done.level[state.outcome.accountLevel];
  const activatedAt = formatDateTime(new Date(state.outcome.activatedAt));
  return (
    <>
      <div class="page screen-only">
        <p class="done-mark">
          <Icon name="tick" />
        </p>
        <PageHeading documentTitle={done.heading}>{done.heading}</PageHeading>
        <p class="lead">{done.summary(level, activatedAt)}</p>
        <h2>{done.nowHeading}</h2>
        <ul class="need-list">
          {done.now.map((sentence) => (
            <li key={sentence}>
              <Icon name="tick" />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
        <p class="notice">{done.keepSafe}</p>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              saveProgress({ session: sessionStorageIfAllowed(), device: localStorageIfAllowed() }, null);
              navigate(SIGN_IN_PATH);
            }}
          >
            {texts.continue}
          </button>
          <PrintButton label={done.print} />
        </div>
      </div>
      <PrintedSlip
        title={slip.title}
        facts={[
          [slip.result, slip.resultValue],
          [slip.level, level],
          [slip.activatedAt, activatedAt],
          [slip.phone, slip.phoneValue(state.outcome.phoneLastThree)],
        ]}
        notes={[slip.note]}
      />
    </>
  );
}

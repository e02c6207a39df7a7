import { formatDateTime } from '@dinhdanh/domain/formats';

import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { sessionStorageIfAllowed } from '../../../browser-storage.ts';
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
              saveProgress(sessionStorageIfAllowed(), null);
              navigate(SIGN_IN_PATH);
            }}
          >
            {texts.continue}
          </button>
          <button type="button" class="button-secondary" onClick={() => window.print()}>
            {done.print}
          </button>
        </div>
      </div>
      <section class="slip" aria-hidden="true">
        <p class="slip-product">{texts.productName}</p>
        <p class="slip-title">{slip.title}</p>
        <dl>
          <dt>{slip.result}</dt>
          <dd>{slip.resultValue}</dd>
          <dt>{slip.level}</dt>
          <dd>{level}</dd>
          <dt>{slip.activatedAt}</dt>
          <dd>{activatedAt}</dd>
          <dt>{slip.phone}</dt>
          <dd>{slip.phoneValue(state.outcome.phoneLastThree)}</dd>
        </dl>
        <p>{slip.note}</p>
        <p>{texts.footer.neverAsk}</p>
        <p>{texts.footer.notTheApp}</p>
      </section>
    </>
  );
}

import { formatDateTime } from '@dinhdanh/domain/formats';

import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { ACCOUNT_PATH } from '../../sign-in/sign-in-paths.ts';
import type { ScreenProps } from './screen-props.ts';

export function DoneScreen({ state, words }: ScreenProps) {
  const { navigate } = usePortal();
  const { changed } = state;
  const { done } = words;
  if (changed === null) return <></>;
  return (
    <div class="page">
      <PageHeading documentTitle={done.heading}>{done.heading}</PageHeading>
      <p class="notice notice-done">
        {done.summary(changed.phoneLastThree, formatDateTime(new Date(changed.changedAt)))}
      </p>
      <h2>{done.nowHeading}</h2>
      <ul>
        {done.now.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => navigate(ACCOUNT_PATH, 'REPLACE')}>
        {done.toAccount}
      </button>
    </div>
  );
}

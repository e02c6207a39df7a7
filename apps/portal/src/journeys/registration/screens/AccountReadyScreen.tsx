import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import type { ScreenProps } from './screen-props.ts';

export function AccountReadyScreen({ dispatch, words }: ScreenProps) {
  const { accountReady } = words;
  return (
    <div class="page">
      <p class="done-mark">
        <Icon name="tick" />
      </p>
      <PageHeading documentTitle={accountReady.heading}>{accountReady.heading}</PageHeading>
      <p>{accountReady.text}</p>
      <p>{accountReady.later}</p>
      <button type="button" class="button" onClick={() => dispatch({ type: 'SUBMITTED' })}>
        {accountReady.continue}
      </button>
    </div>
  );
}

import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { Consequences, reasonChoices } from '../Consequences.tsx';
import { LOCK_PATH } from '../lock-paths.ts';
import { LockStepPage } from './LockStepPage.tsx';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function ConfirmScreen(props: ScreenProps) {
  const { words, dispatch } = props;
  const { navigate } = usePortal();
  const { confirm } = words;
  return (
    <LockStepPage
      {...props}
      number={3}
      heading={confirm.heading}
      back={{ href: LOCK_PATH, go: () => dispatch({ type: 'WENT_TO', step: 'ask' }) }}
      fields={['reason']}
      submitLabel={confirm.submit}
      below={
        <button type="button" class="button-secondary" onClick={() => navigate('/')}>
          {confirm.cancel}
        </button>
      }
    >
      <Consequences words={words} />
      <ChoiceField
        {...useField(props, 'reason')}
        legend={confirm.reasonLegend}
        choices={reasonChoices(words)}
      />
    </LockStepPage>
  );
}

import { PathLink } from '../../../components/PathLink.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { UNLOCK_PATH } from '../lock-paths.ts';
import { LockStepPage } from './LockStepPage.tsx';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function AskScreen(props: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { state, words } = props;
  const ask = state.purpose === 'LOCK' ? words.ask : words.unlock.ask;
  const { personalId, phone } = texts.activation;
  return (
    <LockStepPage
      {...props}
      number={1}
      heading={ask.heading}
      back={{ href: '/', go: () => navigate('/') }}
      fields={['personalIdNumber', 'phoneNumber']}
      submitLabel={ask.submit}
      below={
        <>
          <details class="help">
            <summary>{ask.helpSummary}</summary>
            <ul>
              {ask.help.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </details>
          {state.purpose === 'LOCK' && (
            <p>
              {words.unlock.doorLead} <PathLink to={UNLOCK_PATH}>{words.unlock.door}</PathLink>
            </p>
          )}
        </>
      }
    >
      <p>{ask.lead}</p>
      <TextField
        {...useField(props, 'personalIdNumber')}
        label={personalId.label}
        hint={personalId.hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
      <TextField
        {...useField(props, 'phoneNumber')}
        label={phone.label}
        hint={phone.hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
      <p>{ask.whatNext}</p>
    </LockStepPage>
  );
}

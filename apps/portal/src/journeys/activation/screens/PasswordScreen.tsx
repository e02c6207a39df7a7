import { PASSWORD_RULES } from '@dinhdanh/domain/formats';
import { useState } from 'preact/hooks';

import { Icon } from '../../../components/Icon.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PasswordScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { password } = texts.activation;
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  return (
    <StepScreen
      {...props}
      step="password"
      heading={password.heading}
      fields={['password', 'passwordRepeat']}
      submitLabel={texts.continue}
    >
      {props.state.notice === 'SECRETS_NOT_KEPT' && (
        <p class="notice" role="status">
          {password.afterReload}
        </p>
      )}
      <p>{password.why}</p>
      <TextField
        {...useField(props, 'password')}
        label={password.label}
        hint={password.example}
        describedBy="password-rules"
        type={type}
        autoComplete="new-password"
      />
      <PasswordRules password={props.state.form.password} />
      <TextField
        {...useField(props, 'passwordRepeat')}
        label={password.repeatLabel}
        type={type}
        autoComplete="new-password"
      />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? password.hide : password.show}
      </button>
      <p class="quiet">{password.sharedComputer}</p>
    </StepScreen>
  );
}

function PasswordRules({ password }: { password: string }) {
  const { texts } = usePortal();
  const words: Readonly<Record<string, string>> = texts.passwordRules;
  const rules = PASSWORD_RULES.map((rule) => ({
    code: rule.code,
    // Of an empty password it is true that it is not too long, but a tick before the first letter would puzzle.
    isMet: password !== '' && rule.isMet(password),
  })).filter(
    // Named only to a person who typed one: to the others it would sound as if a dash were needed.
    ({ code, isMet }) => code !== 'PASSWORD_EN_DASH' || (password !== '' && !isMet),
  );
  const met = rules.filter(({ isMet }) => isMet).length;
  return (
    <div class="rules">
      <div id="password-rules">
        <p class="rules-heading">{texts.activation.password.rulesHeading}</p>
        <ul>
          {rules.map(({ code, isMet }) => (
            <li key={code} class={isMet ? 'rule rule-met' : 'rule'}>
              <Icon name={isMet ? 'tick' : 'circle'} />
              <span>
                <span class="visually-hidden">
                  {isMet ? texts.activation.password.ruleMet : texts.activation.password.ruleUnmet}{' '}
                </span>
                {words[code]}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p class="visually-hidden" role="status">
        {password !== '' && texts.activation.password.rulesMet(met, rules.length)}
      </p>
    </div>
  );
}

import { PASSWORD_RULES } from '@dinhdanh/domain/formats';
import { useState } from 'preact/hooks';

import { usePortal } from '../portal-context.tsx';
import { Icon } from './Icon.tsx';
import { TextField } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

/** A new password, twice, with a tick for each rule as it is met. */
export function NewPasswordFields({ password, repeat }: { password: FieldBinding; repeat: FieldBinding }) {
  const { texts } = usePortal();
  const words = texts.activation.password;
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  return (
    <>
      <TextField
        {...password}
        label={words.label}
        hint={words.example}
        describedBy="password-rules"
        type={type}
        autoComplete="new-password"
      />
      <PasswordRules password={password.value} />
      <TextField {...repeat} label={words.repeatLabel} type={type} autoComplete="new-password" />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? words.hide : words.show}
      </button>
      <p class="quiet">{words.sharedComputer}</p>
    </>
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

import type { CredentialsTexts } from '@dinhdanh/i18n/portal';
import type { ComponentChildren } from 'preact';

import { Icon } from '../../components/Icon.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { FieldBinding } from '../../components/TextField.tsx';
import { usePortal } from '../../portal-context.tsx';
import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';

export interface CredentialsPageProps {
  readonly words: CredentialsTexts;
}

export function CurrentPasswordField({ words, field }: CredentialsPageProps & { field: FieldBinding }) {
  const { label, hint } = words.currentPassword;
  return <TextField {...field} label={label} hint={hint} type="password" autoComplete="current-password" />;
}

/** It is done, and the way back to the account. */
export function ChangedPage({
  words,
  heading,
  children,
}: CredentialsPageProps & { heading: string; children: ComponentChildren }) {
  const { navigate } = usePortal();
  return (
    <div class="page">
      <p class="done-mark">
        <Icon name="tick" />
      </p>
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      {children}
      <p>{words.told}</p>
      <button type="button" class="button" onClick={() => navigate(ACCOUNT_PATH, 'REPLACE')}>
        {words.toAccount}
      </button>
    </div>
  );
}

/** Where "back" leads from each of the pages. */
export function useWayBack(path: string = ACCOUNT_PATH) {
  const { navigate } = usePortal();
  return { href: path, go: () => navigate(path) };
}

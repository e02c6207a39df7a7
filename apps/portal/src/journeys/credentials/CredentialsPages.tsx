import type { CredentialsTexts } from '@dinhdanh/i18n/portal';
import { useEffect } from 'preact/hooks';

import '../../styles/journeys.css';
import { HolderDocument } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { SIGN_IN_PATH } from '../sign-in/sign-in-paths.ts';
import { ChangePasscodePage } from './ChangePasscodePage.tsx';
import { ChangePasswordPage } from './ChangePasswordPage.tsx';
import { ChangeQuestionsPage } from './ChangeQuestionsPage.tsx';
import { FORGOTTEN_PASSCODE_PATH, PASSCODE_PATH, PASSWORD_PATH } from './credentials-paths.ts';
import { ForgottenPasscodePage } from './ForgottenPasscodePage.tsx';

const isSignedIn = async (send: SendToPortal): Promise<boolean> =>
  (await send(HolderDocument, {})).data.holder !== null;

/** The pages on which a holder changes a secret. Nobody types one who then has to sign in. */
export function CredentialsPages({ texts: words }: { texts: CredentialsTexts }) {
  const { navigate } = usePortal();
  const isSignedOut = useLoaded(isSignedIn).loaded === false;
  useEffect(() => {
    if (isSignedOut) navigate(SIGN_IN_PATH, 'REPLACE');
  }, [isSignedOut, navigate]);

  switch (window.location.pathname) {
    case PASSWORD_PATH:
      return <ChangePasswordPage words={words} />;
    case PASSCODE_PATH:
      return <ChangePasscodePage words={words} />;
    case FORGOTTEN_PASSCODE_PATH:
      return <ForgottenPasscodePage words={words} />;
    default:
      return <ChangeQuestionsPage words={words} />;
  }
}

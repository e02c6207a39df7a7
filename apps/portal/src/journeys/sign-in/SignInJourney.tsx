import type { LockTexts, SignInTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useEffect } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { LockedPage } from '../lock/LockedPage.tsx';
import { AskScreen } from './screens/AskScreen.tsx';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { beginSignIn, transition } from './sign-in-machine.ts';
import type { SignInEvent, SignInRequest, SignInState } from './sign-in-machine.ts';
import { ACCOUNT_PATH, isSignInPath, pathOfStep, stepOfPath } from './sign-in-paths.ts';
import { performSignInRequest } from './sign-in-requests.ts';

const PLAN: JourneyPlan<SignInState, SignInEvent, null> = {
  begin: beginSignIn,
  transition,
  pathOf: pathOfStep,
  isOwnPath: isSignInPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  replacesHistory: (step) => step === 'locked',
  progressOf: () => null,
  save: () => undefined,
};

interface SignInJourneyProps {
  readonly texts: { readonly words: SignInTexts; readonly lockWords: LockTexts };
}

export function SignInJourney({ texts: { words, lockWords } }: SignInJourneyProps) {
  const { send, navigate } = usePortal();
  const perform = useCallback((request: SignInRequest) => performSignInRequest(request, send), [send]);
  const { state, dispatch } = useJourney(PLAN, perform);

  useEffect(() => {
    if (state.isSignedIn) navigate(ACCOUNT_PATH, 'REPLACE');
  }, [state.isSignedIn, navigate]);

  if (state.step === 'locked') return <LockedPage words={lockWords} grounds={state.lockedOn} isNew={false} />;
  const Screen = state.step === 'ask' ? AskScreen : CodeScreen;
  return <Screen key={state.step} state={state} dispatch={dispatch} words={words} />;
}

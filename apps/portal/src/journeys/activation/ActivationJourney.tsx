import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { usePortal } from '../../portal-context.tsx';
import { sessionStorageIfAllowed } from '../../session-storage.ts';
import { isNumberedStep, progressOf, resumeActivation, transition } from './activation-machine.ts';
import type { ActivationEvent, ActivationStep } from './activation-machine.ts';
import { isActivationPath, pathOfStep, stepOfPath } from './activation-paths.ts';
import { performActivationRequest } from './activation-requests.ts';
import { loadProgress, saveProgress } from './activation-storage.ts';
import { AlreadyActiveScreen } from './screens/AlreadyActiveScreen.tsx';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { DoneScreen } from './screens/DoneScreen.tsx';
import { PasscodeScreen } from './screens/PasscodeScreen.tsx';
import { PasswordScreen } from './screens/PasswordScreen.tsx';
import { PersonalIdScreen } from './screens/PersonalIdScreen.tsx';
import { PhoneScreen } from './screens/PhoneScreen.tsx';
import { QuestionsScreen } from './screens/QuestionsScreen.tsx';
import { RefusedScreen } from './screens/RefusedScreen.tsx';
import type { ScreenProps } from './screens/StepScreen.tsx';

const SCREENS: Record<ActivationStep, (props: ScreenProps) => preact.JSX.Element> = {
  personalId: PersonalIdScreen,
  phone: PhoneScreen,
  code: CodeScreen,
  password: PasswordScreen,
  passcode: PasscodeScreen,
  questions: QuestionsScreen,
  done: DoneScreen,
  alreadyActive: AlreadyActiveScreen,
  refused: RefusedScreen,
};

/** Joins the state machine to the outside: the server, the storage of the session, the browser's history. */
export function ActivationJourney() {
  const { send } = usePortal();
  const [state, setState] = useState(() =>
    resumeActivation(loadProgress(sessionStorageIfAllowed()), stepOfPath(window.location.pathname)),
  );
  const { step, flow, outcome, request } = state;
  const latest = useRef(state);

  // The address moves in the same breath as the state: an effect would run too late for a person who presses the
  // browser's back button twice, and would push the page of the first press over the second.
  const advance = useCallback((event: ActivationEvent, isFromHistory: boolean) => {
    const before = latest.current;
    const after = transition(before, event);
    latest.current = after;
    setState(after);
    if (after.step !== before.step) window.scrollTo(0, 0);
    // Nor is there anything to go back to after an end.
    showStep(after.step, isFromHistory || !isNumberedStep(after.step) ? 'REPLACE' : 'PUSH');
  }, []);
  const dispatch = useCallback((event: ActivationEvent) => advance(event, false), [advance]);

  useEffect(() => {
    // A load may land on another step than the address says.
    showStep(latest.current.step, 'REPLACE');
    const onPopState = () => {
      if (!isActivationPath(window.location.pathname)) return;
      advance({ type: 'WENT_TO', step: stepOfPath(window.location.pathname) ?? 'personalId' }, true);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [advance]);

  useEffect(() => {
    saveProgress(sessionStorageIfAllowed(), progressOf({ step, flow, outcome }));
  }, [step, flow, outcome]);

  useEffect(() => {
    if (request === null) return undefined;
    let isWanted = true;
    void performActivationRequest(request, send).then((answer) => {
      if (isWanted) dispatch(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [request, send, dispatch]);

  const Screen = SCREENS[step];
  return <Screen key={step} state={state} dispatch={dispatch} />;
}

function showStep(step: ActivationStep, how: 'PUSH' | 'REPLACE'): void {
  const path = pathOfStep(step);
  if (window.location.pathname === path) return;
  if (how === 'PUSH') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
}

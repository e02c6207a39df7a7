import { useCallback } from 'preact/hooks';

import { localStorageIfAllowed, sessionStorageIfAllowed } from '../../browser-storage.ts';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { isQuestion, progressOf, resumeActivation, transition } from './activation-machine.ts';
import type {
  ActivationEvent,
  ActivationProgress,
  ActivationRequest,
  ActivationState,
  ActivationStep,
} from './activation-machine.ts';
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
import { VisitCodeScreen } from './screens/VisitCodeScreen.tsx';
import { WindowClosedScreen } from './screens/WindowClosedScreen.tsx';
import type { ScreenProps } from './screens/StepScreen.tsx';

const SCREENS: Record<ActivationStep, (props: ScreenProps) => preact.JSX.Element> = {
  personalId: PersonalIdScreen,
  phone: PhoneScreen,
  visitCode: VisitCodeScreen,
  code: CodeScreen,
  password: PasswordScreen,
  passcode: PasscodeScreen,
  questions: QuestionsScreen,
  done: DoneScreen,
  alreadyActive: AlreadyActiveScreen,
  windowClosed: WindowClosedScreen,
  refused: RefusedScreen,
};

const storage = () => ({ session: sessionStorageIfAllowed(), device: localStorageIfAllowed() });

const PLAN: JourneyPlan<ActivationState, ActivationEvent, ActivationProgress | null> = {
  begin: (path) => resumeActivation(loadProgress(storage(), Date.now()), stepOfPath(path)),
  transition,
  pathOf: pathOfStep,
  isOwnPath: isActivationPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) ?? 'personalId' }),
  // There is nothing to go back to after an end.
  replacesHistory: (step) => !isQuestion(step),
  progressOf,
  save: (progress) => saveProgress(storage(), progress),
};

export function ActivationJourney() {
  const { send } = usePortal();
  const perform = useCallback(
    (request: ActivationRequest) => performActivationRequest(request, send),
    [send],
  );
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = SCREENS[state.step];
  return <Screen key={state.step} state={state} dispatch={dispatch} />;
}

import type { PhoneChangeTexts } from '@dinhdanh/i18n/portal';
import type { FunctionComponent } from 'preact';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { beginPhoneChange, transition } from './phone-change-machine.ts';
import type {
  PhoneChangeEvent,
  PhoneChangeRequest,
  PhoneChangeState,
  PhoneChangeStep,
} from './phone-change-machine.ts';
import { isPhoneChangePath, pathOfStep, stepOfPath } from './phone-change-paths.ts';
import { performPhoneChangeRequest } from './phone-change-requests.ts';
import { DoneScreen } from './screens/DoneScreen.tsx';
import { NewCodeScreen, OldCodeScreen } from './screens/CodeScreens.tsx';
import { NewPhoneScreen } from './screens/NewPhoneScreen.tsx';
import { PasswordScreen } from './screens/PasswordScreen.tsx';
import type { ScreenProps } from './screens/screen-props.ts';

const PLAN: JourneyPlan<PhoneChangeState, PhoneChangeEvent, null> = {
  begin: beginPhoneChange,
  transition,
  pathOf: pathOfStep,
  isOwnPath: isPhoneChangePath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  replacesHistory: (step) => step === 'done',
  progressOf: () => null,
  save: () => undefined,
};

const SCREENS: Readonly<Record<PhoneChangeStep, FunctionComponent<ScreenProps>>> = {
  password: PasswordScreen,
  oldCode: OldCodeScreen,
  newPhone: NewPhoneScreen,
  newCode: NewCodeScreen,
  done: DoneScreen,
};

export function PhoneChangeJourney({ texts }: { texts: PhoneChangeTexts }) {
  const { send } = usePortal();
  const perform = useCallback(
    (request: PhoneChangeRequest) => performPhoneChangeRequest(request, send),
    [send],
  );
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = SCREENS[state.step];
  return <Screen key={state.step} state={state} dispatch={dispatch} words={texts} />;
}

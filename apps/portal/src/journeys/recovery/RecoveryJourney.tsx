import type { RecoveryTexts } from '@dinhdanh/i18n/portal';
import type { FunctionComponent } from 'preact';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { beginRecovery, NUMBERED_STEPS, transition } from './recovery-machine.ts';
import type { RecoveryEvent, RecoveryRequest, RecoveryState, RecoveryStep } from './recovery-machine.ts';
import { isRecoveryPath, pathOfStep, stepOfPath } from './recovery-paths.ts';
import { performRecoveryRequest } from './recovery-requests.ts';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { DoneScreen, RefusedScreen, StoppedScreen, WaitingScreen } from './screens/EndScreens.tsx';
import {
  AnswerScreen,
  BirthDateScreen,
  FullNameScreen,
  PasswordScreen,
  PersonalIdScreen,
  PhoneScreen,
} from './screens/QuestionScreens.tsx';
import type { ScreenProps } from './screens/RecoveryStepPage.tsx';

const PLAN: JourneyPlan<RecoveryState, RecoveryEvent, null> = {
  begin: beginRecovery,
  transition,
  pathOf: pathOfStep,
  isOwnPath: isRecoveryPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  replacesHistory: (step) => !(NUMBERED_STEPS as readonly string[]).includes(step),
  progressOf: () => null,
  save: () => undefined,
};

const SCREENS: Readonly<Record<RecoveryStep, FunctionComponent<ScreenProps>>> = {
  personalId: PersonalIdScreen,
  phone: PhoneScreen,
  code: CodeScreen,
  fullName: FullNameScreen,
  birthDate: BirthDateScreen,
  question: AnswerScreen,
  waiting: WaitingScreen,
  password: PasswordScreen,
  done: DoneScreen,
  stopped: StoppedScreen,
  refused: RefusedScreen,
};

export function RecoveryJourney({ texts }: { texts: RecoveryTexts }) {
  const { send } = usePortal();
  const perform = useCallback((request: RecoveryRequest) => performRecoveryRequest(request, send), [send]);
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = SCREENS[state.step];
  return <Screen key={state.step} state={state} dispatch={dispatch} words={texts} />;
}

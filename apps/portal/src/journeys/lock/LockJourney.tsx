import type { LockTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { beginLock, transition } from './lock-machine.ts';
import type { LockEvent, LockRequest, LockState, LockStep } from './lock-machine.ts';
import { isLockPath, pathOfStep, stepOfPath } from './lock-paths.ts';
import { performLockRequest } from './lock-requests.ts';
import { AskScreen } from './screens/AskScreen.tsx';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { ConfirmScreen } from './screens/ConfirmScreen.tsx';
import { ResultScreen } from './screens/ResultScreen.tsx';

const PLAN: JourneyPlan<LockState, LockEvent, null> = {
  begin: beginLock,
  transition,
  pathOf: pathOfStep,
  isOwnPath: isLockPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  replacesHistory: (step) => step === 'confirm' || step === 'result',
  progressOf: () => null,
  save: () => undefined,
};

const SCREENS = { ask: AskScreen, code: CodeScreen, confirm: ConfirmScreen, result: ResultScreen };

/** Khóa tài khoản khẩn cấp, without being signed in. */
export function LockJourney({ texts }: { texts: LockTexts }) {
  const { send } = usePortal();
  const perform = useCallback((request: LockRequest) => performLockRequest(request, send), [send]);
  const { state, dispatch } = useJourney(PLAN, perform);
  const step: LockStep = state.step;
  const Screen = SCREENS[step];
  return <Screen key={step} state={state} dispatch={dispatch} words={texts} />;
}

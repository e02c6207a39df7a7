import type { LockTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { beginLock, transition } from './lock-machine.ts';
import type { LockEvent, LockPurpose, LockRequest, LockState, LockStep } from './lock-machine.ts';
import { isLockPath, isUnlockPath, pathOfStep, stepOfPath } from './lock-paths.ts';
import { performLockRequest } from './lock-requests.ts';
import { AskScreen } from './screens/AskScreen.tsx';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { ConfirmScreen } from './screens/ConfirmScreen.tsx';
import { ResultScreen } from './screens/ResultScreen.tsx';
import { SecretsScreen } from './screens/SecretsScreen.tsx';

const planOf = (
  purpose: LockPurpose,
  isOwnPath: (path: string) => boolean,
): JourneyPlan<LockState, LockEvent, null> => ({
  begin: () => beginLock(purpose),
  transition,
  pathOf: (step) => pathOfStep(step, purpose),
  isOwnPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path, purpose) }),
  replacesHistory: (step) => step === 'confirm' || step === 'result',
  progressOf: () => null,
  save: () => undefined,
});

const LOCK = planOf('LOCK', isLockPath);
const UNLOCK = planOf('UNLOCK', isUnlockPath);

const SCREENS = { ask: AskScreen, code: CodeScreen, result: ResultScreen };
const LAST_QUESTIONS = { LOCK: ConfirmScreen, UNLOCK: SecretsScreen };

interface LockJourneyProps {
  readonly texts: LockTexts;
}

function Journey({
  texts,
  plan,
}: LockJourneyProps & { readonly plan: JourneyPlan<LockState, LockEvent, null> }) {
  const { send } = usePortal();
  const perform = useCallback((request: LockRequest) => performLockRequest(request, send), [send]);
  const { state, dispatch } = useJourney(plan, perform);
  const step: LockStep = state.step;
  const Screen = step === 'confirm' ? LAST_QUESTIONS[state.purpose] : SCREENS[step];
  return <Screen key={step} state={state} dispatch={dispatch} words={texts} />;
}

/** Khóa tài khoản khẩn cấp, without being signed in. */
export const LockJourney = ({ texts }: LockJourneyProps) => <Journey texts={texts} plan={LOCK} />;

/** Mở khóa tài khoản that its holder has locked. */
export const UnlockJourney = ({ texts }: LockJourneyProps) => <Journey texts={texts} plan={UNLOCK} />;

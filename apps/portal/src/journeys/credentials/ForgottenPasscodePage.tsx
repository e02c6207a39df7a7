import { useCallback, useState } from 'preact/hooks';

import { CodeEntry, CodeNotReceived, useCodeClock } from '../../components/CodeEntry.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { NewPasscodeFields } from '../../components/NewPasscodeFields.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import {
  CompletePasscodeResetDocument,
  ResendPasscodeResetCodeDocument,
  StartPasscodeResetDocument,
} from '../../generated/graphql.ts';
import type { PasscodeResetFieldsFragment } from '../../generated/graphql.ts';
import type { PortalAnswer } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import type { Problem } from '../problem.ts';
import { newPasscodeProblems } from '../secret-problems.ts';
import { digitsOf } from '../typed-values.ts';
import { PASSCODE_PATH } from './credentials-paths.ts';
import { ChangedPage, CurrentPasswordField, useWayBack } from './parts.tsx';
import type { CredentialsPageProps } from './parts.tsx';
import { passwordProblems, useSecretForm } from './use-secret-form.ts';
import type { Refused } from './use-secret-form.ts';

/** A code that is on its way. Times are in the clock of this browser. */
interface SentCode {
  readonly flowId: string;
  readonly phoneLastThree: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
}

const sentOf = <Result,>(
  { toBrowserTime }: PortalAnswer<Result>,
  { flowId, phoneLastThree, otpExpiresAt, resendAvailableAt }: PasscodeResetFieldsFragment,
): SentCode => ({
  flowId,
  phoneLastThree,
  otpExpiresAt: toBrowserTime(otpExpiresAt),
  resendAvailableAt: toBrowserTime(resendAvailableAt),
});

/** Quên mã passcode: the password first, then the code of the message with the new passcode. */
export function ForgottenPasscodePage({ words }: CredentialsPageProps) {
  const { heading, lead, submit, guessesSpent } = words.forgottenPasscode;
  const [sent, setSent] = useState<SentCode | null>(null);
  const [isSpent, setSpent] = useState(false);
  const back = useWayBack(PASSCODE_PATH);
  const form = useSecretForm({
    words,
    empty: { currentPassword: '' },
    fieldOfPath: { currentPassword: 'currentPassword' },
    check: ({ currentPassword }) => passwordProblems(currentPassword),
    ask: async (send, { currentPassword }) => {
      const answer = await send(StartPasscodeResetDocument, { input: { currentPassword } });
      const result = answer.data.startPasscodeReset;
      if (result.__typename !== 'PasscodeResetStarted') return result;
      setSent(sentOf(answer, result));
      return result;
    },
  });
  if (sent)
    return (
      <NewPasscode
        words={words}
        sent={sent}
        onResent={setSent}
        onSpent={() => {
          setSpent(true);
          setSent(null);
        }}
      />
    );
  return (
    <StepPage
      {...form.page}
      stepText={null}
      heading={heading}
      back={back}
      fields={['currentPassword']}
      notice={isSpent ? guessesSpent : null}
      submitLabel={submit}
    >
      <p>{lead}</p>
      <CurrentPasswordField words={words} field={form.field('currentPassword')} />
    </StepPage>
  );
}

interface NewPasscodeProps extends CredentialsPageProps {
  readonly sent: SentCode;
  onResent(sent: SentCode): void;
  /** No code of this attempt counts any more. */
  onSpent(): void;
}

const codeProblems = (code: string): Problem<'code'>[] =>
  /^[0-9]{6}$/.test(digitsOf(code)) ? [] : [{ field: 'code', code: 'CODE_FORMAT' }];

function NewPasscode({ words, sent, onResent, onSpent }: NewPasscodeProps) {
  const { texts, send } = usePortal();
  const { newHeading, newSubmit, sentTo, notReceived } = words.forgottenPasscode;
  const [isResent, setResent] = useState(false);
  const clock = useCodeClock({ ...sent, codeSpent: null });
  const back = useWayBack(PASSCODE_PATH);
  const form = useSecretForm({
    words,
    empty: { code: '', passcode: '', passcodeRepeat: '' },
    fieldOfPath: { code: 'code', newPasscode: 'passcode' },
    check: (typed) => [...codeProblems(typed.code), ...newPasscodeProblems(typed)],
    ask: async (toPortal, { code, passcode }) => {
      const input = { flowId: sent.flowId, code: digitsOf(code), newPasscode: passcode };
      const result = (await toPortal(CompletePasscodeResetDocument, { input })).data.completePasscodeReset;
      if (result.__typename !== 'OtpRefused') return result;
      if (result.remainingGuesses <= 0) onSpent();
      const message =
        result.code === 'OTP_EXPIRED'
          ? texts.problems.byCode.OTP_EXPIRED
          : texts.problems.wrongCode(result.remainingGuesses);
      const fields = [{ path: 'code', code: 'OTP_REFUSED', message }];
      return { __typename: 'ValidationFailed', fields } satisfies Refused;
    },
  });
  const resend = useAct(
    useCallback(async () => {
      const answer = await send(ResendPasscodeResetCodeDocument, { input: { flowId: sent.flowId } });
      const result = answer.data.resendPasscodeResetCode;
      if (result.__typename !== 'PasscodeResetStarted') return onSpent();
      onResent(sentOf(answer, result));
      setResent(true);
    }, [send, sent.flowId, onResent, onSpent]),
  );
  if (form.done)
    return (
      <ChangedPage words={words} heading={words.passcode.doneHeading}>
        <p>{words.passcode.done}</p>
      </ChangedPage>
    );
  return (
    <StepPage
      {...form.page}
      stepText={null}
      heading={newHeading}
      back={back}
      fields={['code', 'passcode', 'passcodeRepeat']}
      submitLabel={clock.isUsable ? newSubmit : null}
      below={<CodeNotReceived clock={clock} advice={notReceived} onResend={resend.run} />}
    >
      {resend.failure && <FailureNotice failure={resend.failure} onRetry={resend.run} />}
      <p>{sentTo(sent.phoneLastThree)}</p>
      <CodeEntry
        clock={clock}
        codeSpent={null}
        field={form.field('code')}
        isResent={isResent}
        hasProblems={form.page.problems.length > 0}
      />
      {clock.isUsable && (
        <NewPasscodeFields passcode={form.field('passcode')} repeat={form.field('passcodeRepeat')} />
      )}
    </StepPage>
  );
}

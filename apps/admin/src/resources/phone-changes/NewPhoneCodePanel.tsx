import { formatDateTime } from '@dinhdanh/domain/formats';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { ReadOutCodeForm } from '../../components/ReadOutCodeForm.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { PhoneChangeDocument, SentPhoneCodeFragment } from '../../generated/graphql.ts';
import type { BackOfficeProvider, PhoneChange } from '../../providers/data-provider.ts';
import { WAITING_PHONE_CHANGES } from './use-waiting-phone-changes.ts';

export type SentCode = SentPhoneCodeFragment;

interface NewPhoneCodePanelProps {
  readonly sent: SentCode;
  readonly document: PhoneChangeDocument;
  readonly onResent: (sent: SentCode) => void;
  readonly onEntered: (change: PhoneChange) => void;
}

/** The citizen reads the code out; the officer types it. */
export function NewPhoneCodePanel({ sent, document, onResent, onEntered }: NewPhoneCodePanelProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const word = (key: string, values?: Record<string, string>) =>
    translate(`phoneChanges.form.${key}`, values);

  const request = (code: string) => {
    void submit(
      () => dataProvider.requestPhoneChange({ flowId: sent.flowId, code, document }),
      (result) => {
        if (result.__typename !== 'PhoneChangeRequested') return result;
        void queryClient.invalidateQueries({ queryKey: WAITING_PHONE_CHANGES });
        onEntered(result.change);
        return undefined;
      },
    );
  };
  const resend = () =>
    submit(
      () => dataProvider.resendPhoneChangeCode(sent.flowId),
      (result) => {
        if (result.__typename !== 'PhoneCodeSent') return result;
        notify(translate('readOutCode.resent'), { type: 'success' });
        onResent(result);
        return undefined;
      },
    );
  return (
    <Panel title={word('codeTitle')}>
      <ReadOutCodeForm
        key={sent.flowId}
        told={word('codeSent', {
          lastThree: sent.phoneLastThree,
          until: formatDateTime(new Date(sent.otpExpiresAt)),
        })}
        confirm={word('submit')}
        isPending={isPending}
        trouble={trouble}
        onConfirm={request}
        onResend={() => void resend()}
      />
    </Panel>
  );
}

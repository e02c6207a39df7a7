import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { LetterPreview } from './letters/LetterPreview.tsx';
import { SignatureField } from '../../components/SignatureField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSignature } from '../../components/use-signature.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { LetterDecision, LockRequestOfficerAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockRequest, LockRequestActResult } from '../../providers/data-provider.ts';

/** What each act asks for: words that somebody will read, and the own password where it is a signature. */
const NEEDS: Readonly<
  Record<
    LockRequestOfficerAction,
    {
      readonly text: 'note' | 'reason' | null;
      readonly isSigned: boolean;
      readonly isDangerous: boolean;
      /** The decision whose letter follows; absent: none does. */
      readonly letter?: LetterDecision;
    }
  >
> = {
  FORWARD: { text: 'note', isSigned: false, isDangerous: false },
  LOCK_AT_ONCE: { text: null, isSigned: true, isDangerous: true },
  APPROVE: { text: null, isSigned: true, isDangerous: false, letter: 'APPROVE' },
  REFUSE: { text: 'reason', isSigned: true, isDangerous: true, letter: 'REFUSE' },
  WITHDRAW: { text: 'reason', isSigned: false, isDangerous: true },
  UNSEAL: { text: null, isSigned: false, isDangerous: false },
  REVERSE: { text: 'reason', isSigned: true, isDangerous: true, letter: 'REVERSE' },
};

interface LockRequestActDialogProps {
  /** As the page holds it now: after somebody else's change, the newer version. */
  readonly request: LockRequest;
  readonly action: LockRequestOfficerAction;
  readonly onClose: () => void;
}

/** One act on a request: what follows from it, what it needs to know, and the button that says it. */
export default function LockRequestActDialog({ request, action, onClose }: LockRequestActDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const act = useAct(request, action);
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const signature = useSignature();
  const { text, isSigned, isDangerous, letter } = NEEDS[action];
  const words = (part: string) =>
    translate(`lockRequests.act.${action}.${part}`, { code: request.code, name: request.subjectName });

  const confirm = () => {
    const isWritten = text === null || check();
    const isSignedNow = !isSigned || signature.check();
    if (!isWritten || !isSignedNow) return;
    void submit(
      () => act(reason, signature.password),
      (answer) => {
        if (answer.__typename !== 'ValidationFailed')
          void queryClient.invalidateQueries({ queryKey: ['lock-requests'] });
        if (answer.__typename !== 'LockRequestChanged') return answer;
        notify(words('done'), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={words('title')}
      confirm={words('confirm')}
      isDangerous={isDangerous}
      isWide={letter !== undefined}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, gap: 5 }}>
        <Box sx={{ flex: '1 1 20rem', display: 'flex', flexDirection: 'column', gap: 4 }}>
          <Typography>{words('text')}</Typography>
          {text && (
            <ReasonField
              {...field}
              label={words('label')}
              hint={translate('lockRequests.textHint')}
              trouble={trouble?.fields[text]}
            />
          )}
          {isSigned && (
            <SignatureField
              value={signature.field.value}
              fault={signature.field.obstacle ?? trouble?.fields['password']}
              isFirst={text === null}
              onChange={signature.field.onChange}
            />
          )}
        </Box>
        {letter && (
          <Box sx={{ flex: '1.4 1 26rem', minWidth: 0 }}>
            <LetterPreview lockRequestId={request.id} decision={letter} reason={reason} />
          </Box>
        )}
      </Box>
    </ActDialog>
  );
}

function useAct(
  { id, version }: LockRequest,
  action: LockRequestOfficerAction,
): (text: string, password: string) => Promise<LockRequestActResult> {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const read = { id, expectedVersion: version };
  return async (text, password) => {
    switch (action) {
      case 'FORWARD':
        return dataProvider.forwardLockRequest({ ...read, note: text });
      case 'LOCK_AT_ONCE':
        return dataProvider.lockAtOnce({ ...read, password });
      case 'APPROVE':
        return dataProvider.decideLockRequest({ ...read, action, password });
      case 'REFUSE':
        return dataProvider.decideLockRequest({ ...read, action, reason: text, password });
      case 'WITHDRAW':
        return dataProvider.withdrawLockRequest({ ...read, reason: text });
      case 'UNSEAL':
        return dataProvider.unsealLockRequest(read);
      case 'REVERSE':
        return dataProvider.reverseLockRequest({ ...read, reason: text, password });
    }
  };
}

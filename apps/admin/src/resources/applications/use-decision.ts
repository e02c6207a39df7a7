import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';

import { useFailureText } from '../../components/use-failure-text.ts';
import type {
  ApplicationCase,
  ApproveResult,
  RefuseResult,
  ReturnResult,
} from '../../providers/data-provider.ts';
import { useNextCase } from './use-next-case.ts';

type DecisionResult = ApproveResult | ReturnResult | RefuseResult;

/** Why a decision was too late; the page shows it above the true state. */
export type LateDecision = 'STATE_CONFLICT' | 'STALE_VERSION';

export interface DecisionRefusal {
  readonly message: string;
  readonly legalBasis: string | null;
  /** Messages for single fields of the form, by the last part of their path. */
  readonly fields: Readonly<Record<string, string>>;
}

interface DecisionOptions {
  readonly application: ApplicationCase;
  readonly send: () => Promise<DecisionResult>;
  /** Text key of the notice after success. */
  readonly doneKey: string;
  readonly onClose: () => void;
  readonly onLate: (late: LateDecision) => void;
  /** True from sending on, until it is known that the case stays open. */
  readonly onSending: (isSending: boolean) => void;
}

/** Sends one legally binding decision, once, and leads on: to the next case, to the true state, or to the refusal. */
export function useDecision(options: DecisionOptions) {
  const { application, send, doneKey, onClose, onLate, onSending } = options;
  const translate = useTranslate();
  const failureText = useFailureText();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const goToNextCase = useNextCase();
  const isSending = useRef(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<DecisionRefusal>();

  const leadOn = async (result: DecisionResult) => {
    switch (result.__typename) {
      case 'StateConflict':
      case 'StaleVersion':
        await queryClient.invalidateQueries({ queryKey: ['applications'] });
        onSending(false);
        onClose();
        onLate(result.__typename === 'StateConflict' ? 'STATE_CONFLICT' : 'STALE_VERSION');
        return;
      case 'RuleRefused':
        onSending(false);
        setRefusal({ message: result.message, legalBasis: result.legalBasis, fields: {} });
        return;
      case 'ValidationFailed':
        onSending(false);
        setRefusal({
          message: result.message,
          legalBasis: result.legalBasis,
          fields: Object.fromEntries(
            result.fields.map(({ path, message }) => [path.split('.').at(-1), message]),
          ),
        });
        return;
      case 'ApplicationApproved':
      case 'ApplicationReturned':
      case 'ApplicationRefused': {
        onClose();
        // The decision stands whether or not the queue can be read afterwards.
        const hasNext = await goToNextCase(application.id).catch(() => true);
        const done = translate(doneKey, { code: application.code });
        notify(hasNext ? done : `${done} ${translate('decision.queueDone')}`, { type: 'success' });
        // Every reading of a case is recorded, so the next one, just opened, is not read again.
        await queryClient.invalidateQueries({ queryKey: ['applications', 'getOne'], refetchType: 'none' });
        await queryClient.invalidateQueries({ queryKey: ['applications', 'getList'] });
        await queryClient.invalidateQueries({ queryKey: ['applications', 'counts'] });
      }
    }
  };

  const decide = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setPending(true);
    onSending(true);
    setRefusal(undefined);
    try {
      await leadOn(await send());
    } catch (error) {
      onSending(false);
      setRefusal({ message: failureText(error), legalBasis: null, fields: {} });
    } finally {
      isSending.current = false;
      setPending(false);
    }
  };
  return { decide, isPending, refusal };
}

import type { ShareableFact } from '@dinhdanh/domain/formats';
import { useCallback, useEffect, useState } from 'preact/hooks';

import { CreateSharingCodeDocument, SharingCodeDocument } from '../../generated/graphql.ts';
import type { SharingCodeFieldsFragment } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import { qrPath } from './qr-path.ts';

const ASKED_EVERY_MS = 2_000;

/** A code on the screen. What the QR holds lives in this page's memory and goes with it. */
export interface ShownCode {
  readonly code: SharingCodeFieldsFragment;
  /** In the clock of this browser. */
  readonly expiresAt: number;
  readonly qr: { readonly path: string; readonly size: number };
}

export function useSharingCode(facts: readonly ShareableFact[]) {
  const { send } = usePortal();
  const [shown, setShown] = useState<ShownCode | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const make = useAct(
    useCallback(async () => {
      setRefusal(null);
      // Before the code is made: its two minutes must not go by while a script comes over a slow line.
      const { default: encodeQR } = await import('qr');
      const { data, toBrowserTime } = await send(CreateSharingCodeDocument, { input: { facts: [...facts] } });
      const answer = data.createSharingCode;
      if (answer.__typename === 'RuleRefused') {
        setRefusal(answer.message);
        return;
      }
      const modules = encodeQR(answer.qrContent, 'raw', { ecc: 'low', border: 4 });
      setShown({
        code: answer.sharingCode,
        expiresAt: toBrowserTime(answer.sharingCode.expiresAt),
        qr: { path: qrPath(modules), size: modules.length },
      });
    }, [send, facts]),
  );

  const openId = shown?.code.state === 'OPEN' ? shown.code.id : null;
  useEffect(() => {
    if (openId === null) return undefined;
    const ask = () =>
      send(SharingCodeDocument, { id: openId }).then(
        ({ data: { sharingCode: code } }) =>
          setShown((before) => (before?.code.id === openId && code ? { ...before, code } : before)),
        // A line that is down for a moment changes nothing; the next question follows.
        () => undefined,
      );
    const timer = setInterval(() => void ask(), ASKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [openId, send]);

  return { shown, refusal, make, forget: useCallback(() => setShown(null), []) };
}

import { useRef, useState } from 'react';

import { useFailureText } from './use-failure-text.ts';

/** What a mutation answers when the rules say no: for the whole, or for single fields. */
interface RefusalAnswer {
  readonly message: string;
  readonly legalBasis?: string | null;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

export interface Trouble {
  readonly message: string;
  readonly legalBasis: string | null;
  /** Messages for single fields of the form, by their path. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Sends a form, once at a time. What is to happen with the answer is handed in, and gives the answer back when it is a
 * refusal, which then stands in the form.
 */
export function useSubmission() {
  const failureText = useFailureText();
  const isSending = useRef(false);
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const submit = async <Answer>(
    send: () => Promise<Answer>,
    leadOn: (answer: Answer) => RefusalAnswer | undefined,
  ): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    setPending(true);
    setTrouble(undefined);
    try {
      const refusal = leadOn(await send());
      if (refusal) {
        setTrouble({
          message: refusal.message,
          legalBasis: refusal.legalBasis ?? null,
          fields: Object.fromEntries((refusal.fields ?? []).map(({ path, message }) => [path, message])),
        });
      }
    } catch (error) {
      setTrouble({ message: failureText(error), legalBasis: null, fields: {} });
    } finally {
      isSending.current = false;
      setPending(false);
    }
  };
  return { submit, isPending, trouble };
}

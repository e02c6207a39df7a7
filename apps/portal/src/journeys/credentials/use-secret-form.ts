import type { CredentialsTexts } from '@dinhdanh/i18n/portal';
import { useRef, useState } from 'preact/hooks';

import type { FieldBinding } from '../../components/TextField.tsx';
import type { PortalFailure, SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { failureOf } from '../answer-or-failure.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem, RefusedField } from '../problem.ts';

/** What the server says to a form; everything that a page has to add to a refusal is its own. */
export type Refused =
  | { readonly __typename: 'ValidationFailed'; readonly fields: readonly RefusedField[] }
  | { readonly __typename: 'RuleRefused'; readonly code: string; readonly message: string };

interface Page<Field extends string, Answer> {
  readonly words: CredentialsTexts;
  readonly empty: Readonly<Record<Field, string>>;
  /** Where the server's fields stand on the page. */
  readonly fieldOfPath: Readonly<Record<string, NoInfer<Field>>>;
  check(form: Readonly<Record<NoInfer<Field>, string>>): readonly Problem<NoInfer<Field>>[];
  ask(send: SendToPortal, form: Readonly<Record<NoInfer<Field>, string>>): Promise<Answer>;
}

const isRefused = <Answer extends object>(answer: Answer | Refused): answer is Refused =>
  '__typename' in answer && (answer.__typename === 'ValidationFailed' || answer.__typename === 'RuleRefused');

/**
 * A form with secrets on one page: nothing of it outlives the page, and when the server has taken it the secrets leave
 * its memory.
 */
export function useSecretForm<Field extends string, Answer extends object>({
  words,
  empty,
  fieldOfPath,
  check,
  ask,
}: Page<Field, Answer>) {
  const { texts, send } = usePortal();
  const [form, setForm] = useState(empty);
  // A press right after the last key must send that key too.
  const latest = useRef(form);
  const keep = (next: Readonly<Record<Field, string>>): void => {
    latest.current = next;
    setForm(next);
  };
  const [problems, setProblems] = useState<readonly Problem<Field>[]>([]);
  const [failure, setFailure] = useState<PortalFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Exclude<Answer, Refused> | null>(null);
  const isRunning = useRef(false);

  const submit = async (): Promise<void> => {
    if (isRunning.current) return;
    setFailure(null);
    const found = check(latest.current);
    setProblems(found);
    if (found.length > 0) return;
    isRunning.current = true;
    setBusy(true);
    try {
      const answer = await ask(send, latest.current);
      if (!isRefused(answer)) {
        keep(empty);
        setDone(answer as Exclude<Answer, Refused>);
      } else if (answer.__typename === 'ValidationFailed') {
        setProblems(problemsOfRefusedFields(answer.fields, fieldOfPath));
      } else {
        setProblems([{ field: null, code: answer.code, message: answer.message }]);
      }
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };

  const textOf = ({ code, message }: Problem<Field>): string => {
    const ofPage: Readonly<Record<string, string>> = words.problems;
    const ofPortal: Readonly<Record<string, string>> = texts.problems.byCode;
    return ofPage[code] ?? ofPortal[code] ?? message ?? code;
  };
  const field = (id: Field): FieldBinding => ({
    id,
    value: form[id],
    errors: problems.filter((problem) => problem.field === id).map(textOf),
    onValue: (value) => keep({ ...latest.current, [id]: value }),
  });
  return {
    done,
    field,
    /** For the frame of the page. */
    page: { problems, textOf, failure, onRetry: () => void submit(), isBusy, onSubmit: () => void submit() },
  };
}

/** The password that every change takes: xác thực lại. */
export const passwordProblems = (currentPassword: string): Problem<'currentPassword'>[] =>
  currentPassword === '' ? [{ field: 'currentPassword', code: 'PASSWORD_REQUIRED' }] : [];

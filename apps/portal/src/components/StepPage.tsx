import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Problem } from '../journeys/problem.ts';
import type { PortalFailure } from '../portal-client.ts';
import { usePortal } from '../portal-context.tsx';
import { BackLink } from './BackLink.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { Icon } from './Icon.tsx';
import { PageHeading } from './PageHeading.tsx';

interface StepPageProps<Field extends string> {
  /** "Bước 3 trên 6"; null on a page beside the numbered ones. */
  stepText: string | null;
  heading: string;
  /** Null where there is no way back. */
  back: { readonly href: string; go(): void } | null;
  /** The fields of this page: problems of other pages are shown there. */
  fields: readonly Field[];
  problems: readonly Problem<Field>[];
  textOf(problem: Problem<Field>): string;
  /** Where a page asks alike things twice, the summary names the field before what is wrong with it. */
  labels?: Partial<Record<Field, string>>;
  failure: PortalFailure | null;
  onRetry(): void;
  notice?: string | null;
  isBusy: boolean;
  /** Null where the page has a button of its own. */
  submitLabel: string | null;
  onSubmit(): void;
  /** What comes second to the button, such as a way out. */
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every question: back, where we are, the question, what is wrong, the field, one button. */
export function StepPage<Field extends string>(props: StepPageProps<Field>) {
  const { stepText, heading, back, fields, failure, notice, isBusy, submitLabel, below, children } = props;
  const { texts } = usePortal();
  const summary = useRef<HTMLDivElement>(null);
  const problems = props.problems.filter(({ field }) => field === null || fields.includes(field));
  const hasProblems = problems.length > 0;
  const title = stepText === null ? heading : `${heading} – ${stepText}`;

  useEffect(() => {
    if (hasProblems) summary.current?.focus();
    // A new list is a new answer to the button, even if it says the same.
  }, [props.problems, hasProblems]);

  return (
    <div class="page">
      {back && <BackLink href={back.href} onBack={back.go} />}

      {hasProblems && (
        <div class="summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby="summary-heading">
          <h2 id="summary-heading">
            <Icon name="alert" />
            {texts.problems.heading}
          </h2>
          <ul>
            {problems.map((problem) => {
              const label = problem.field === null ? undefined : props.labels?.[problem.field];
              const message = props.textOf(problem);
              const text = label === undefined ? message : `${label}: ${message}`;
              return (
                <li key={`${problem.field ?? ''}${problem.code}`}>
                  {problem.field === null ? text : <ProblemLink field={problem.field}>{text}</ProblemLink>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {failure && <FailureNotice failure={failure} onRetry={props.onRetry} />}
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}

      {stepText !== null && <p class="step">{stepText}</p>}
      <PageHeading documentTitle={hasProblems ? texts.errorTitle(title) : title} takesFocus={!hasProblems}>
        {heading}
      </PageHeading>

      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {children}
        {submitLabel !== null && (
          <button type="submit" class="button" aria-disabled={isBusy}>
            {submitLabel}
          </button>
        )}
        <p class="busy" role="status">
          {isBusy && texts.busy}
        </p>
        {below}
      </form>
    </div>
  );
}

/** A link that moves the focus and leaves the address alone: an entry in the history would break "back". */
function ProblemLink({ field, children }: { field: string; children: ComponentChildren }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {children}
    </a>
  );
}

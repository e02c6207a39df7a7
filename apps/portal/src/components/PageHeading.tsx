import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { usePortal } from '../portal-context.tsx';

interface PageHeadingProps {
  documentTitle: string;
  /** False on the first page of a visit, and where something else on the page needs the focus first. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

/** The heading of a screen. It takes the focus when the screen appears, so that a screen reader starts there. */
export function PageHeading({ documentTitle, takesFocus = true, children }: PageHeadingProps) {
  const { texts } = usePortal();
  const heading = useRef<HTMLHeadingElement>(null);

  // Only when the screen appears: later the focus is the person's.
  const takesFocusAtFirst = useRef(takesFocus);
  useEffect(() => {
    if (takesFocusAtFirst.current) heading.current?.focus();
  }, []);

  useEffect(() => {
    document.title = `${documentTitle} – ${texts.productName}`;
  }, [documentTitle, texts]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

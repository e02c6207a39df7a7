import type { ComponentChildren } from 'preact';

import { usePortal } from '../portal-context.tsx';

/** A link within the portal, in a sentence or alone. */
export function PathLink({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  const { navigate } = usePortal();
  return (
    <a
      href={to}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}

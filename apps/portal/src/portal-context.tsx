import type { PortalLocale, PortalTexts } from '@dinhdanh/i18n/portal';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { SendToPortal } from './portal-client.ts';

/** What every screen may use: its words, the way to the server, and the way to another page. */
interface PortalContext {
  readonly locale: PortalLocale;
  readonly texts: PortalTexts;
  readonly send: SendToPortal;
  /** REPLACE: the way back leads past the page that is left. */
  navigate(path: string, how?: 'PUSH' | 'REPLACE'): void;
}

const Context = createContext<PortalContext | null>(null);

export const PortalProvider = Context.Provider;

export function usePortal(): PortalContext {
  const portal = useContext(Context);
  if (portal === null) throw new Error('This screen is rendered outside the portal');
  return portal;
}

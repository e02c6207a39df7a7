import type { ComponentChildren } from 'preact';

import { BackLink } from '../../components/BackLink.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import type { PortalFailure } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';

interface RecordFrameProps {
  readonly heading: string;
  readonly lead?: string;
  readonly backTo?: string;
  readonly failure: PortalFailure | null;
  onRetry(): void;
  /** Said while nothing is there to show yet. */
  readonly opening: string | null;
  readonly children: ComponentChildren;
}

/** The frame of a page that shows something of the holder: back, what failed, heading, and that it is being opened. */
export function RecordFrame({ heading, lead, failure, onRetry, opening, ...props }: RecordFrameProps) {
  const { navigate } = usePortal();
  const { backTo = ACCOUNT_PATH, children } = props;
  return (
    <div class="page">
      <BackLink href={backTo} onBack={() => navigate(backTo)} />
      {failure && <FailureNotice failure={failure} onRetry={onRetry} />}
      <PageHeading documentTitle={heading} takesFocus={failure === null}>
        {heading}
      </PageHeading>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {failure === null && opening !== null && <p role="status">{opening}</p>}
      {children}
    </div>
  );
}

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { useDocumentTitle } from '../components/use-document-title.ts';
import { useFailureText } from '../components/use-failure-text.ts';
import { useField } from './field-context.ts';
import { FieldBar } from './FieldBar.tsx';
import { FieldSignIn } from './FieldSignIn.tsx';

interface FieldPageProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly backTo?: string | undefined;
  readonly children: ReactNode;
}

/** One screen of the phone: the bar, what is wrong, and the way back into a session that is over. */
export function FieldPage({ title, subtitle, backTo, children }: FieldPageProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const { state } = useField();
  useDocumentTitle(
    title === translate('doorToDoor.title') ? title : `${title} · ${translate('doorToDoor.title')}`,
  );
  return (
    <>
      <FieldBar title={title} subtitle={subtitle} backTo={backTo} />
      <Box
        component="main"
        sx={{ p: 4, pb: 8, display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 640, mx: 'auto' }}
      >
        {state.failure !== null && <Alert severity="error">{failureText(state.failure)}</Alert>}
        {state.mustSignIn && state.member && state.isOnline && <FieldSignIn member={state.member} />}
        {children}
      </Box>
    </>
  );
}

import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { useAuthProvider, useTranslate } from 'ra-core';
import { useEffect } from 'react';

import { useFailureText } from '../../components/use-failure-text.ts';
import type { OfficerAuthProvider, SingleSignOnOutcome } from '../../providers/auth-provider.ts';

interface ReturnStepProps {
  readonly onOutcome: (outcome: SingleSignOnOutcome) => void;
  readonly onTrouble: (text: string) => void;
}

/** The browser has come back from the identity provider, and asks once what came of it. */
export function ReturnStep({ onOutcome, onTrouble }: ReturnStepProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const authProvider = useAuthProvider<OfficerAuthProvider>();
  const { data, error } = useQuery({
    queryKey: ['single-sign-on'],
    queryFn: () => authProvider?.completeSingleSignOn(),
    staleTime: Infinity,
  });
  useEffect(() => {
    if (data) onOutcome(data);
    else if (error) onTrouble(failureText(error));
    // What is done with an answer may change with each drawing; the answer comes once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, error]);
  return <LinearProgress aria-label={translate('singleSignOn.returning')} />;
}

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLogin, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

import { RecoveryCodes } from '../components/RecoveryCodes.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useSignInPolicy } from '../components/use-sign-in-policy.ts';
import type { NeededFactor, SignInProgress } from '../providers/auth-provider.ts';
import type { BackOfficeProvider } from '../providers/data-provider.ts';
import { EnrolStep } from './sign-in/EnrolStep.tsx';
import { FactorStep } from './sign-in/FactorStep.tsx';
import { NotLinked } from './sign-in/NotLinked.tsx';
import { PasswordStep } from './sign-in/PasswordStep.tsx';
import { ReturnStep } from './sign-in/ReturnStep.tsx';
import { SignInFrame } from './sign-in/SignInFrame.tsx';
import { SingleSignOnButton } from './sign-in/SingleSignOnButton.tsx';

/** Whither the server sends a browser that comes back from the identity provider. */
const SINGLE_SIGN_ON = '#single-sign-on';

type Step =
  | { readonly kind: 'PASSWORD'; readonly trouble?: string }
  | { readonly kind: 'RETURNED' }
  | { readonly kind: 'NOT_LINKED'; readonly subject: string }
  | ({ readonly kind: 'FACTOR' } & NeededFactor)
  | { readonly kind: 'CODES'; readonly codes: readonly string[] };

/** Đăng nhập in as many steps as the server asks for; with a link, the choice of a password before them. */
export function SignInPage() {
  const { hash } = useLocation();
  const token = /^#enrol=([\w-]+)$/.exec(hash)?.[1];
  return token ? <Enrolment token={token} /> : <SignIn />;
}

function Enrolment({ token }: { readonly token: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['officer-link', token],
    queryFn: () => dataProvider.readOfficerLink(token),
    staleTime: Infinity,
  });
  const title = translate('officers.enrolTitle');
  useDocumentTitle(title);
  const officer = data?.__typename === 'OfficerOfLink' ? data : undefined;
  return (
    <SignInFrame
      title={title}
      lead={
        officer
          ? translate('officers.enrolLead', { name: officer.displayName, username: officer.username })
          : ''
      }
    >
      {data && (
        <EnrolStep
          token={token}
          refusal={officer ? undefined : data.__typename === 'RuleRefused' ? data.message : undefined}
          onEnrolled={(username) => {
            // The link is used up and leaves the address.
            void navigate('/login', { replace: true, state: { enrolled: username } });
          }}
        />
      )}
    </SignInFrame>
  );
}

function SignIn() {
  const translate = useTranslate();
  const login = useLogin();
  const navigate = useNavigate();
  const { hash, state: given } = useLocation();
  const state = given as { nextPathname?: string; enrolled?: string } | null;
  const [step, setStep] = useState<Step>({ kind: hash === SINGLE_SIGN_ON ? 'RETURNED' : 'PASSWORD' });
  const onProgress = async (progress: SignInProgress) => {
    if (progress.kind === 'FACTOR_NEEDED') setStep({ ...progress, kind: 'FACTOR' });
    else if (progress.recoveryCodes) setStep({ kind: 'CODES', codes: progress.recoveryCodes });
    else await login({});
  };
  const goOn = (next: Step) => {
    // What has been asked once is not asked again when the page is loaded anew.
    if (hash === SINGLE_SIGN_ON) void navigate('/login', { replace: true });
    setStep(next);
  };
  const words = wordsOf(step);
  useDocumentTitle(translate(words.title));
  const notice = state?.enrolled
    ? translate('officers.enrolledNotice')
    : state?.nextPathname?.slice(1)
      ? translate('ra.auth.auth_check_error')
      : undefined;
  return (
    <SignInFrame title={translate(words.title)} lead={words.lead ? translate(words.lead) : ''}>
      {step.kind === 'PASSWORD' && (
        <>
          <DemoBanner />
          {step.trouble && (
            <Alert severity="error" sx={{ mb: 5 }}>
              {step.trouble}
            </Alert>
          )}
          <PasswordStep username={state?.enrolled} notice={notice} onProgress={onProgress} />
          <SingleSignOnButton />
        </>
      )}
      {step.kind === 'RETURNED' && (
        <ReturnStep
          onOutcome={(outcome) => {
            if (outcome.kind === 'NOT_LINKED') goOn(outcome);
            else if (outcome.kind === 'FACTOR_NEEDED') goOn({ ...outcome, kind: 'FACTOR' });
            else void login({});
          }}
          onTrouble={(trouble) => {
            goOn({ kind: 'PASSWORD', trouble });
          }}
        />
      )}
      {step.kind === 'NOT_LINKED' && (
        <NotLinked
          subject={step.subject}
          onStartOver={() => {
            setStep({ kind: 'PASSWORD' });
          }}
        />
      )}
      {step.kind === 'FACTOR' && (
        <FactorStep
          needed={step}
          onProgress={onProgress}
          onStartOver={() => {
            setStep({ kind: 'PASSWORD' });
          }}
        />
      )}
      {step.kind === 'CODES' && (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
          <RecoveryCodes codes={step.codes} />
          <Button
            variant="contained"
            size="large"
            onClick={() => {
              void login({});
            }}
          >
            {translate('officers.recoverySaved')}
          </Button>
        </Box>
      )}
    </SignInFrame>
  );
}

function wordsOf(step: Step): { readonly title: string; readonly lead?: string } {
  if (step.kind === 'PASSWORD') return { title: 'signIn.title', lead: 'signIn.lead' };
  if (step.kind === 'RETURNED') return { title: 'signIn.title', lead: 'singleSignOn.returning' };
  if (step.kind === 'NOT_LINKED') return { title: 'singleSignOn.notLinkedTitle' };
  if (step.kind === 'CODES') return { title: 'officers.recoveryTitle' };
  const hasPasskey = step.passkeyOptions !== null;
  if (step.offered)
    return { title: 'officers.setUpTitle', lead: hasPasskey ? 'passkeys.setUpLead' : 'officers.setUpLead' };
  return hasPasskey
    ? { title: 'passkeys.useTitle', lead: 'passkeys.useLead' }
    : { title: 'officers.codeTitle', lead: 'officers.codeLead' };
}

/** Says where a password alone signs in, so that nobody takes it for the real thing. */
function DemoBanner() {
  const translate = useTranslate();
  if (!useSignInPolicy()?.isPasswordEnough) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 5 }}>
      {translate('officers.demoBanner')}
    </Alert>
  );
}

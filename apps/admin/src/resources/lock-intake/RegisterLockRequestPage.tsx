import { localDateOf } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useRequireAccess, useTranslate } from 'ra-core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { dueText } from '../../components/due-text.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useSubmission } from '../../components/use-submission.ts';
import { useUploads } from '../../components/use-uploads.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { AccountSection } from './AccountSection.tsx';
import { fieldId, LockIntakeContext } from './lock-intake-context.ts';
import { EMPTY_FORM, fieldOfRefusal, formTroubles, inputOf } from './lock-request-form.ts';
import type { Looked, LockRequestForm } from './lock-request-form.ts';
import { ContentSection, RequesterSection } from './RequestSections.tsx';

/** Tiếp nhận Phiếu TK03: a request to lock or unlock, as an authority hands it in at the counter. */
export default function RegisterLockRequestPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'lock-request', action: 'register' });
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return <RegisterLockRequest />;
}

function RegisterLockRequest() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [form, setForm] = useState<LockRequestForm>(EMPTY_FORM);
  const [looked, setLooked] = useState<Looked>();
  const [triedTimes, setTriedTimes] = useState(0);
  const [isNotStored, setNotStored] = useState(false);
  // One key for one form: a second press, or a press after a broken line, enters nothing twice.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  const today = useMemo(() => localDateOf(new Date()), []);
  const word = (key: string) => translate(`lockIntake.${key}`);
  useDocumentTitle(word('title'));

  const change = useCallback((part: Partial<LockRequestForm>) => {
    setForm((before) => ({ ...before, ...part }));
  }, []);
  const obstacles = formTroubles(form, looked, today);
  const obstacleTexts = Object.fromEntries(
    [...obstacles].map(([path, key]) => [path, word(`trouble.${key}`)]),
  );
  const problems = triedTimes > 0 ? { ...trouble?.fields, ...obstacleTexts } : {};
  const isIncomplete = triedTimes > 0 && obstacles.size > 0;
  useEffect(() => {
    // What is wrong is read first, wherever on the long page the button was pressed.
    summary.current?.focus();
  }, [triedTimes, trouble, isNotStored]);

  const register = () => {
    setTriedTimes((times) => times + 1);
    const { requesterType } = form;
    if (obstacles.size > 0 || requesterType === '') return;
    void submit(
      () => dataProvider.registerLockRequest(inputOf({ ...form, requesterType }, idempotencyKey)),
      (answer) => {
        if (answer.__typename !== 'LockRequestChanged') {
          // A refused form is another form: what is corrected goes under a key of its own.
          setIdempotencyKey(crypto.randomUUID());
          const path = fieldOfRefusal(answer.code);
          return path === undefined
            ? answer
            : { ...answer, message: word('refused'), fields: [{ path, message: answer.message }] };
        }
        const { id, code, dueAt } = answer.request;
        void queryClient.invalidateQueries({ queryKey: ['lock-requests'] });
        notify(
          dueAt
            ? translate('lockIntake.registered', { code, due: dueText(translate, dueAt) })
            : translate('lockIntake.registeredWithoutTerm', { code }),
          { type: 'success' },
        );
        void navigate(`/lock-requests/${id}/show`);
        return undefined;
      },
    );
  };
  const { uploads, isWaiting, sendWhenStored } = useUploads({
    send: register,
    onNotStored: () => {
      setNotStored(true);
    },
  });
  return (
    <LockIntakeContext.Provider value={{ form, change, looked, onLooked: setLooked, problems, uploads }}>
      <Box
        component="form"
        noValidate
        aria-label={word('title')}
        onSubmit={(event) => {
          event.preventDefault();
          setNotStored(false);
          sendWhenStored();
        }}
        sx={{ p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 1040 }}
      >
        <div>
          <Typography variant="h1">{word('title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {word('lead')}
          </Typography>
        </div>
        {(isIncomplete || trouble || isNotStored) && (
          <Alert severity="error" ref={summary} tabIndex={-1}>
            <AlertTitle>
              {isNotStored
                ? translate('trouble.pictureNotStored')
                : isIncomplete
                  ? word('incomplete')
                  : trouble?.message}
            </AlertTitle>
            {!isIncomplete && trouble?.legalBasis && (
              <div>{translate('decision.basis', { basis: trouble.legalBasis })}</div>
            )}
            <Box component="ul" sx={{ m: 0, pl: 4 }}>
              {Object.entries(problems).map(([path, message]) => (
                <li key={path}>
                  <Link
                    href={`#${fieldId(path)}`}
                    underline="always"
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(fieldId(path))?.focus();
                    }}
                  >
                    {word(`field.${path}`)}
                  </Link>
                  : {message}
                </li>
              ))}
            </Box>
          </Alert>
        )}
        <AccountSection />
        <RequesterSection />
        <ContentSection />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
          <Button type="submit" variant="contained" size="large" aria-disabled={isPending}>
            {isPending ? translate('decision.sending') : word('submit')}
          </Button>
          <Typography role="status">{isWaiting && word('waitsForPictures')}</Typography>
        </Box>
      </Box>
    </LockIntakeContext.Provider>
  );
}

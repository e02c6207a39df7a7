import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { localDateOf } from '@dinhdanh/domain/formats';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { AccessDenied } from 'react-admin';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { useUploads } from '../../components/use-uploads.ts';
import type { BackOfficeProvider, SubmittedApplication } from '../../providers/data-provider.ts';
import { CapturesSection } from './CapturesSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { GuardianSection } from './GuardianSection.tsx';
import { IntakeContext, type FormChange } from './intake-context.ts';
import {
  emptyFields,
  EMPTY_FORM,
  inputOf,
  paperTroubles,
  unreadableDates,
  type IntakeForm,
} from './intake-form.ts';
import { PapersOfIdentitySection } from './PapersOfIdentitySection.tsx';
import { PresentedPapersSection } from './PresentedPapersSection.tsx';
import { Receipt } from './Receipt.tsx';
import { SubjectSection } from './SubjectSection.tsx';
import { usePreviousAttempt } from './use-previous-attempt.ts';

interface Trouble {
  /** Found before anything was sent: what has been mended since is not complained about any more. */
  readonly isIncomplete: boolean;
  readonly message: string;
  readonly legalBasis: string | null;
  readonly problems: Readonly<Record<string, string>>;
}

export default function IntakePage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'applications', action: 'submit' });
  if (isPending) return null;
  return canAccess ? <Intake /> : <AccessDenied />;
}

/** The counter: one form from the number of the person to the receipt. */
function Intake() {
  const translate = useTranslate();
  const failureText = useFailureText();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [searchParams] = useSearchParams();
  const [form, setForm] = useState<IntakeForm>(EMPTY_FORM);
  const [trouble, setTrouble] = useState<Trouble>();
  const [submitted, setSubmitted] = useState<SubmittedApplication>();
  const [isSending, setSending] = useState(false);
  // One key for one form: a second press, or a press after a broken line, enters nothing twice.
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  const today = useMemo(() => localDateOf(new Date()), []);
  const previousApplicationId = searchParams.get('previous');
  const appointmentId = searchParams.get('appointment');
  useDocumentTitle(translate('intake.title'));

  const change = useCallback((part: FormChange) => {
    setForm((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  }, []);
  const previous = usePreviousAttempt(previousApplicationId, change);
  useEffect(() => {
    // What is wrong is read first, wherever on the long page the button was pressed.
    if (trouble) summary.current?.focus();
  }, [trouble]);

  const obstacles = new Map([
    ...emptyFields(form, today).map((path) => [path, translate('intake.fieldEmpty')] as const),
    ...unreadableDates(form).map((path) => [path, translate('intake.dateUnreadable')] as const),
    ...[...paperTroubles(form)].map(([path, text]) => [path, translate(text)] as const),
  ]);
  const nameOf = (path: string): string => {
    const [, row] = /^papers\.(\d+)\.number$/.exec(path) ?? [];
    return row === undefined
      ? translate(`intake.path.${path.replaceAll('.', '_')}`, { _: path })
      : translate('intake.paperNumbered', { number: Number(row) + 1 });
  };
  const problems = Object.fromEntries(
    Object.entries(trouble?.problems ?? {}).filter(([path]) => !trouble?.isIncomplete || obstacles.has(path)),
  );
  const isMended = trouble?.isIncomplete === true && Object.keys(problems).length === 0;

  const submit = async () => {
    if (isSending) return;
    if (obstacles.size > 0) {
      setTrouble({
        isIncomplete: true,
        message: translate('intake.incomplete'),
        legalBasis: null,
        problems: Object.fromEntries(obstacles),
      });
      return;
    }
    setSending(true);
    setTrouble(undefined);
    try {
      const result = await dataProvider.submitApplication(
        inputOf(form, today, { idempotencyKey, previousApplicationId, appointmentId }),
      );
      if (result.__typename === 'ApplicationSubmitted') setSubmitted(result.application);
      else {
        // A refused form is another form: what is corrected goes under a key of its own.
        setIdempotencyKey(crypto.randomUUID());
        const fields = result.__typename === 'ValidationFailed' ? result.fields : [];
        setTrouble({
          isIncomplete: false,
          message: result.message,
          legalBasis: result.legalBasis,
          problems: Object.fromEntries(fields.map(({ path, message }) => [path, message])),
        });
      }
    } catch (error) {
      setTrouble({ isIncomplete: false, message: failureText(error), legalBasis: null, problems: {} });
    } finally {
      setSending(false);
    }
  };

  const { uploads, isWaiting, sendWhenStored } = useUploads({
    send: () => {
      void submit();
    },
    onNotStored: () => {
      setTrouble({
        isIncomplete: false,
        message: translate('trouble.pictureNotStored'),
        legalBasis: null,
        problems: {},
      });
    },
  });

  if (submitted)
    return (
      <Receipt
        application={submitted}
        onNext={() => {
          setForm({ ...EMPTY_FORM, unitCode: form.unitCode });
          setSubmitted(undefined);
          setIdempotencyKey(crypto.randomUUID());
        }}
      />
    );
  return (
    <IntakeContext.Provider value={{ form, change, problems, today, uploads }}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sendWhenStored();
        }}
        sx={{ p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 1040 }}
      >
        <Typography variant="h1">{translate('intake.title')}</Typography>
        {previous && (
          <Alert severity="info">
            {translate('intake.followsReturned', { code: previous.code })} {previous.reason}
          </Alert>
        )}
        {trouble && !isMended && (
          <Alert severity="error" ref={summary} tabIndex={-1}>
            <AlertTitle>{trouble.message}</AlertTitle>
            {trouble.legalBasis && (
              <div>{translate('intake.legalBasis', { article: trouble.legalBasis })}</div>
            )}
            <Box component="ul" sx={{ m: 0, pl: 4 }}>
              {Object.entries(problems).map(([path, message]) => (
                <li key={path}>
                  <Link
                    href={`#intake-${path}`}
                    underline="always"
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(`intake-${path}`)?.focus();
                    }}
                  >
                    {nameOf(path)}
                  </Link>
                  : {message}
                </li>
              ))}
            </Box>
          </Alert>
        )}
        <SubjectSection />
        <FactsSection />
        <PapersOfIdentitySection />
        <GuardianSection />
        <PresentedPapersSection />
        <CapturesSection />
        <Panel title={translate('intake.consentTitle')}>
          <FormControlLabel
            label={translate('intake.field.consentGiven')}
            control={
              <Checkbox
                id="intake-consentGiven"
                checked={form.consentGiven}
                onChange={(event) => {
                  change({ consentGiven: event.target.checked });
                }}
                slotProps={{ input: { 'aria-label': translate('intake.field.consentGiven') } }}
              />
            }
          />
          {problems['consentGiven'] && <FormHelperText error>{problems['consentGiven']}</FormHelperText>}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mt: 3 }}>
            <Button type="submit" variant="contained" size="large" disabled={isSending}>
              {translate('intake.submit')}
            </Button>
            <Typography role="status">{isWaiting && translate('intake.waitsForPictures')}</Typography>
          </Box>
        </Panel>
      </Box>
    </IntakeContext.Provider>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { DocumentStatus } from '../../generated/graphql.ts';
import type { AgencyQuestion, BackOfficeProvider } from '../../providers/data-provider.ts';
import { answerOf, answerTroubles, askedValue, EMPTY_ANSWER } from './answer-form.ts';
import type { AnswerForm, AskedFact } from './answer-form.ts';
import type { JustAnswered } from './answered-notice.ts';
import { ConfirmAnswerDialog } from './ConfirmAnswerDialog.tsx';
import { QUESTION_COUNT } from './use-agency-question-count.ts';

const STATUSES: readonly DocumentStatus[] = ['VALID', 'EXPIRED', 'REVOKED'];

const ASKED_FACTS: readonly {
  readonly fact: AskedFact;
  readonly path: string;
  readonly isOptional?: boolean;
}[] = [
  { fact: 'personalIdNumber', path: 'personalIdNumber' },
  { fact: 'documentNumber', path: 'record.documentNumber' },
  { fact: 'fullName', path: 'record.fullName' },
  { fact: 'dateOfBirth', path: 'record.dateOfBirth', isOptional: true },
];

/** What the register says, typed from the register; it is confirmed, kept, and the next question opens. */
export function AnswerPanel({ question }: { readonly question: AgencyQuestion }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const formRef = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<AnswerForm>(EMPTY_ANSWER);
  const [isChecked, setChecked] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const { submit, isPending, trouble } = useSubmission();
  const obstacles = answerTroubles(form);
  const change = (part: Partial<AnswerForm>) => {
    setForm((before) => ({ ...before, ...part }));
  };
  const problemAt = (path: string): string | undefined => {
    const obstacle = isChecked ? obstacles[path] : undefined;
    return obstacle ? translate(obstacle) : trouble?.fields[path];
  };

  const check = () => {
    setChecked(true);
    const [first] = Object.keys(obstacles);
    if (first === undefined) setConfirming(true);
    else formRef.current?.querySelector<HTMLElement>(`[data-path="${first}"] input`)?.focus();
  };
  const leadOn = async (answered: JustAnswered) => {
    void queryClient.invalidateQueries({ queryKey: QUESTION_COUNT });
    await queryClient.invalidateQueries({ queryKey: ['agency-questions', 'getList'], refetchType: 'none' });
    // The answer stands whether or not the list can be read afterwards.
    const next = await dataProvider.findNextAgencyQuestion().catch(() => undefined);
    void navigate(next ? `/agency-questions/${next}/show` : '/agency-questions', { state: { answered } });
  };
  const send = () => {
    void submit(
      () => dataProvider.answerAgencyQuestion(answerOf(form, question)),
      (result) => {
        if (result.__typename !== 'CrossCheckAnswered') {
          setConfirming(false);
          return result;
        }
        void leadOn({ paperType: question.paperType, outcome: result.outcome });
        return undefined;
      },
    );
  };
  return (
    <Panel title={translate('agencyQuestions.form')}>
      <Box
        component="form"
        ref={formRef}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
        sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}
      >
        <Typography color="textSecondary">{translate('agencyQuestions.formText')}</Typography>
        <Choice
          path="isFound"
          label={translate('agencyQuestions.found')}
          value={form.isFound === null ? '' : form.isFound ? 'yes' : 'no'}
          choices={[
            ['yes', translate('agencyQuestions.foundYes')],
            ['no', translate('agencyQuestions.foundNo')],
          ]}
          problem={problemAt('isFound')}
          onChoose={(value) => {
            change({ isFound: value === 'yes' });
          }}
        />
        {form.isFound && (
          <>
            {ASKED_FACTS.map(({ fact, path, isOptional = false }) => (
              <Box key={fact} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
                <TypedFact
                  path={path}
                  label={translate(`agencyQuestions.${fact}`)}
                  value={form[fact]}
                  isOptional={isOptional}
                  hint={isOptional ? translate('agencyQuestions.dateOfBirthHint') : undefined}
                  problem={problemAt(path)}
                  onType={(value) => {
                    change({ [fact]: value });
                  }}
                />
                <Button
                  variant="outlined"
                  aria-label={translate('agencyQuestions.sameAsAskedOf', {
                    field: translate(`agencyQuestions.${fact}`),
                  })}
                  onClick={() => {
                    change({ [fact]: askedValue(question, fact) });
                  }}
                >
                  {translate('agencyQuestions.sameAsAsked')}
                </Button>
              </Box>
            ))}
            <Choice
              path="record.status"
              label={translate('agencyQuestions.status')}
              value={form.status}
              choices={STATUSES.map((status) => [status, translate(`crossChecks.documentStatus.${status}`)])}
              problem={problemAt('record.status')}
              onChoose={(value) => {
                change({ status: value as DocumentStatus });
              }}
            />
            <TypedFact
              path="record.validUntil"
              label={translate('agencyQuestions.validUntil')}
              value={form.validUntil}
              isOptional
              hint={translate('agencyQuestions.validUntilHint')}
              problem={problemAt('record.validUntil')}
              onType={(validUntil) => {
                change({ validUntil });
              }}
            />
          </>
        )}
        <TypedFact
          path="agencyReference"
          label={translate('agencyQuestions.reference')}
          value={form.reference}
          isOptional
          hint={translate('agencyQuestions.referenceHint')}
          problem={problemAt('agencyReference')}
          onType={(reference) => {
            change({ reference });
          }}
        />
        <TroubleAlert trouble={isConfirming ? undefined : trouble} />
        <Box>
          <Button type="submit" variant="contained">
            {translate('agencyQuestions.submit')}
          </Button>
        </Box>
      </Box>
      {isConfirming && (
        <ConfirmAnswerDialog
          question={question}
          form={form}
          isPending={isPending}
          trouble={trouble}
          onConfirm={send}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </Panel>
  );
}

interface TypedFactProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly isOptional: boolean;
  readonly hint: string | undefined;
  readonly problem: string | undefined;
  readonly onType: (value: string) => void;
}

function TypedFact({ path, label, value, isOptional, hint, problem, onType }: TypedFactProps) {
  return (
    <TextField
      data-path={path}
      label={label}
      required={!isOptional}
      value={value}
      error={Boolean(problem)}
      helperText={problem ?? hint}
      onChange={(event) => {
        onType(event.target.value);
      }}
      slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 200 } }}
      sx={{ width: { xs: '100%', sm: 360 } }}
    />
  );
}

interface ChoiceProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly problem: string | undefined;
  readonly onChoose: (value: string) => void;
}

function Choice({ path, label, value, choices, problem, onChoose }: ChoiceProps) {
  const labelId = useId();
  return (
    <FormControl data-path={path} error={Boolean(problem)} required>
      <FormLabel id={labelId}>{label}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen);
        }}
      >
        {choices.map(([word, text]) => (
          <FormControlLabel key={word} value={word} label={text} control={<Radio size="small" />} />
        ))}
      </RadioGroup>
      {problem && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}

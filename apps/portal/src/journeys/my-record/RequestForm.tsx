import type { MyRecordTexts } from '@dinhdanh/i18n/portal';
import { useState } from 'preact/hooks';

import { ChoiceField } from '../../components/ChoiceField.tsx';
import { FactList } from '../../components/FactList.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import { TextAreaField } from '../../components/TextAreaField.tsx';
import { MakeDataRequestDocument } from '../../generated/graphql.ts';
import type { DataRequestKind } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { failureOf } from '../answer-or-failure.ts';
import { newKey } from '../new-key.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { READINGS_PATH, REQUESTS_PATH, requestPath } from './my-record-paths.ts';
import { readingFacts } from './reading-facts.ts';
import type { RecordReading } from './reading-facts.ts';

type Field = 'kind' | 'text';
type AskedKind = Exclude<DataRequestKind, 'ACCESS_QUESTION'>;

const KINDS: readonly AskedKind[] = [
  'ACCESS',
  'COPY',
  'CORRECTION',
  'ERASURE',
  'RESTRICTION',
  'OBJECTION',
  'CONSENT_WITHDRAWAL',
];
const FIELD_OF_PATH: Readonly<Record<string, Field>> = { text: 'text', kind: 'kind' };

interface RequestFormProps {
  /** What is asked about; null: a request of another kind, which is chosen here. */
  readonly reading: RecordReading | null;
  readonly words: MyRecordTexts;
  onBack(): void;
}

/** Gửi yêu cầu: of what kind, and in own words. */
export function RequestForm({ reading, words, onBack }: RequestFormProps) {
  const { send, navigate } = usePortal();
  const { form: say, requests } = words;
  const [key] = useState(newKey);
  const [kind, setKind] = useState<AskedKind | ''>('');
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem<Field>[]>([]);
  const [failure, setFailure] = useState<PortalFailure | null>(null);
  const [isBusy, setBusy] = useState(false);

  const textOf = (problem: Problem<Field>): string => {
    const own: Readonly<Record<string, string>> = words.problems;
    return own[problem.code] ?? problem.message ?? problem.code;
  };
  const errorsOf = (field: Field) => problems.filter((problem) => problem.field === field).map(textOf);

  const submit = async () => {
    if (isBusy) return;
    const wanted: DataRequestKind | '' = reading ? 'ACCESS_QUESTION' : kind;
    if (wanted === '') {
      setProblems([{ field: 'kind', code: 'KIND_REQUIRED' }]);
      return;
    }
    setBusy(true);
    setProblems([]);
    setFailure(null);
    try {
      const input = { idempotencyKey: key, kind: wanted, text, readingId: reading?.id ?? null };
      const answer = (await send(MakeDataRequestDocument, { input })).data.makeDataRequest;
      if (answer.__typename === 'DataRequestMade') navigate(requestPath(answer.request.code), 'REPLACE');
      else if (answer.__typename === 'ValidationFailed')
        setProblems(problemsOfRefusedFields(answer.fields, FIELD_OF_PATH));
      else setProblems([{ field: null, code: answer.code, message: answer.message }]);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <StepPage<Field>
      stepText={null}
      heading={reading ? say.questionHeading : say.heading}
      back={{ href: reading ? READINGS_PATH : REQUESTS_PATH, go: onBack }}
      fields={['kind', 'text']}
      problems={problems}
      textOf={textOf}
      failure={failure}
      onRetry={() => void submit()}
      isBusy={isBusy}
      submitLabel={say.submit}
      onSubmit={() => void submit()}
    >
      {reading ? (
        <FactList
          facts={[[requests.reading, words.readings.kinds[reading.kind]], ...readingFacts(reading, words)]}
        />
      ) : (
        <ChoiceField
          id="kind"
          legend={say.kindLegend}
          value={kind}
          errors={errorsOf('kind')}
          choices={KINDS.map((value) => ({
            value,
            label: requests.kinds[value].name,
            hint: requests.kinds[value].hint,
          }))}
          onValue={(value) => setKind(KINDS.find((known) => known === value) ?? '')}
        />
      )}
      <TextAreaField
        id="text"
        label={say.textLabel}
        hint={say.textHint}
        value={text}
        errors={errorsOf('text')}
        onValue={setText}
      />
    </StepPage>
  );
}

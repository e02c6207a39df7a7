import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { MyResidenceDocument, RefreshMyResidenceDocument } from '../../generated/graphql.ts';
import type { MyResidenceQuery } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import { failureOf } from '../answer-or-failure.ts';
import { RecordFrame } from './RecordFrame.tsx';

type Answer = MyResidenceQuery['myResidence'];
type Residence = NonNullable<Extract<Answer, { __typename: 'MyResidenceFound' }>['residence']>;

const LOOK_AGAIN_MS = 2_000;

/** Dữ liệu cư trú: asked for when it is missing or old, and looked at again until it has come. */
export function ResidencePage({ words }: { readonly words: MyRecordTexts }) {
  const { send, texts } = usePortal();
  const { residence: say } = words;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<PortalFailure | null>(null);
  const hasAsked = useRef(false);

  const look = useCallback(async (): Promise<Answer | null> => {
    try {
      const { myResidence } = (await send(MyResidenceDocument, {})).data;
      setAnswer(myResidence);
      setFailure(null);
      return myResidence;
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    }
  }, [send]);
  const refresh = useAct(
    useCallback(async () => {
      await send(RefreshMyResidenceDocument, {});
      await look();
    }, [send, look]),
  );
  const { run } = refresh;

  useEffect(() => {
    void look().then((first) => {
      if (hasAsked.current || first?.__typename !== 'MyResidenceFound') return;
      hasAsked.current = true;
      if (first.residence === null || (first.residence.isStale && first.residence.state !== 'FETCHING'))
        run();
    });
  }, [look, run]);

  const residence = answer?.__typename === 'MyResidenceFound' ? answer.residence : null;
  const isFetching = residence?.state === 'FETCHING';
  useEffect(() => {
    if (!isFetching) return undefined;
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isFetching, look]);

  const isOpening =
    answer === null || (answer.__typename === 'MyResidenceFound' && answer.residence === null);
  return (
    <RecordFrame
      heading={say.heading}
      lead={say.lead}
      failure={failure ?? refresh.failure}
      onRetry={failure ? () => void look() : run}
      opening={isOpening ? words.opening : null}
    >
      {answer?.__typename === 'RuleRefused' && <p class="notice">{answer.message}</p>}
      {residence && <Standing residence={residence} words={words} />}
      {residence?.facts && <Facts facts={residence.facts} words={words} />}
      {residence && !isFetching && (
        <div class="buttons buttons-stacked">
          <button type="button" class="button-secondary" aria-disabled={refresh.isBusy} onClick={run}>
            {say.refresh}
          </button>
        </div>
      )}
      <p class="busy" role="status">
        {refresh.isBusy && texts.busy}
      </p>
      {residence?.facts && <p>{say.wrong}</p>}
      {residence && <p class="quiet">{say.legal}</p>}
    </RecordFrame>
  );
}

interface StandingProps {
  readonly residence: Residence;
  readonly words: MyRecordTexts;
}

function Standing({ residence: { state, facts, fetchedAt }, words: { residence: say } }: StandingProps) {
  const older = facts ? ` ${say.older}` : '';
  return (
    <>
      {state === 'FETCHING' && (
        <p class="notice" role="status">
          {say.fetching}
          {older}
        </p>
      )}
      {state === 'UNAVAILABLE' && (
        <p class="notice notice-due" role="status">
          {say.unavailable}
          {older}
        </p>
      )}
      {state === 'NOT_ON_RECORD' && <p class="notice">{say.notOnRecord}</p>}
      {facts && fetchedAt !== null && <p class="quiet">{say.asOf(formatDateTime(new Date(fetchedAt)))}</p>}
    </>
  );
}

interface FactsProps {
  readonly facts: NonNullable<Residence['facts']>;
  readonly words: MyRecordTexts;
}

function Facts({ facts, words: { residence: say } }: FactsProps) {
  return (
    <>
      <FactList
        facts={[
          [say.permanent, facts.permanentAddress],
          [say.temporary, facts.temporaryAddress ?? say.noTemporary],
          [say.head, facts.headFullName],
          [say.ownRelation, say.relations[facts.relationToHead]],
        ]}
      />
      <h2>{facts.members.length === 0 ? say.noMembers : say.members(facts.members.length)}</h2>
      <ul class="events">
        {facts.members.map(({ fullName, dateOfBirth, relationToHead }) => (
          <li key={`${fullName}${dateOfBirth}`}>
            <strong>{fullName}</strong>
            <span>
              {say.relations[relationToHead]}, {say.born(formatDate(dateOfBirth))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { formatDate, localDateOf } from '@dinhdanh/domain/formats';
import type { PapersTexts } from '@dinhdanh/i18n/portal';

import { BackLink } from '../../../components/BackLink.tsx';
import { FactList } from '../../../components/FactList.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { newKey } from '../../new-key.ts';
import { ACCOUNT_PATH } from '../../sign-in/sign-in-paths.ts';
import type { HolderPaper, PapersEvent } from '../papers-machine.ts';
import { inSentence, problemText } from '../problem-text.ts';
import type { ScreenProps } from './screen-props.ts';

export function ListScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { list } = words;
  const { papers, notice, failure, problems, request } = state;
  const confirmed = papers?.filter((paper) => paper.state === 'CONFIRMED') ?? [];
  const others = papers?.filter((paper) => paper.state !== 'CONFIRMED') ?? [];
  return (
    <div class="page">
      <BackLink href={ACCOUNT_PATH} onBack={() => navigate(ACCOUNT_PATH)} />
      {failure && <FailureNotice failure={failure} onRetry={() => dispatch({ type: 'REFRESH_WANTED' })} />}
      {notice && (
        <p class="notice notice-done" role="status">
          {words.notices[notice]}
        </p>
      )}
      {problems.map((problem) => (
        <p class="notice notice-due" role="alert" key={problem.code}>
          {problemText(words, problem)}
        </p>
      ))}
      <PageHeading documentTitle={list.heading} takesFocus={failure === null}>
        {list.heading}
      </PageHeading>
      <p class="lead">{list.lead}</p>
      {papers === null && failure === null && <p role="status">{list.loading}</p>}
      {papers?.length === 0 && (
        <section aria-labelledby="no-papers">
          <h2 id="no-papers">{list.noneHeading}</h2>
          <p>{list.none}</p>
        </section>
      )}
      {papers !== null && papers.length > 0 && (
        <>
          <h2>{list.confirmedHeading}</h2>
          {confirmed.length === 0 && <p>{list.noneConfirmed}</p>}
          {confirmed.map((paper) => (
            <PaperCard key={paper.id} paper={paper} words={words} dispatch={dispatch} />
          ))}
          {others.length > 0 && <h2>{list.othersHeading}</h2>}
          {others.map((paper) => (
            <PaperCard key={paper.id} paper={paper} words={words} dispatch={dispatch} />
          ))}
        </>
      )}
      {papers !== null && (
        <div class="buttons buttons-stacked">
          <button
            type="button"
            class="button"
            onClick={() => dispatch({ type: 'ADD_WANTED', key: newKey() })}
          >
            {list.add}
          </button>
          <button
            type="button"
            class="button-secondary"
            aria-disabled={request !== null}
            onClick={() => dispatch({ type: 'REFRESH_WANTED' })}
          >
            {list.refresh}
          </button>
        </div>
      )}
      <p class="busy" role="status">
        {request !== null && papers !== null && texts.busy}
      </p>
    </div>
  );
}

const MEANING_OF = {
  CONFIRMED: { meaning: 'done', icon: 'tick' },
  WAITING: { meaning: 'waiting', icon: 'clock' },
  TO_BE_CHECKED: { meaning: 'wrong', icon: 'alert' },
  NOT_CONFIRMED: { meaning: 'wrong', icon: 'alert' },
} as const;

interface PaperCardProps {
  readonly paper: HolderPaper;
  readonly words: PapersTexts;
  dispatch(event: PapersEvent): void;
}

function PaperCard({ paper, words, dispatch }: PaperCardProps) {
  const { list } = words;
  const { name } = words.kinds[paper.type];
  const kind = inSentence(name);
  const { meaning, icon } = MEANING_OF[paper.state];
  const since = formatDate(localDateOf(new Date(paper.stateSince)));
  return (
    <article class="paper" aria-labelledby={`paper-${paper.id}`}>
      <h3 id={`paper-${paper.id}`}>{name}</h3>
      <div class={`state state-${meaning}`}>
        <p class="state-title">
          <Icon name={icon} />
          {words.states[paper.state].label}
        </p>
        <p>{paper.isContested ? words.contested : words.states[paper.state].text}</p>
      </div>
      <FactList
        facts={[
          [list.number, paper.number],
          [list.agency, paper.agencyName],
          [paper.state === 'CONFIRMED' ? list.confirmedOn : list.since, since],
          [list.validUntil, paper.validUntil === null ? null : formatDate(paper.validUntil)],
        ]}
      />
      <div class="buttons buttons-stacked">
        {paper.canContest && (
          <button
            type="button"
            class="button-secondary"
            onClick={() => dispatch({ type: 'CHOSEN', paper, step: 'contest' })}
          >
            {list.contest(kind)}
          </button>
        )}
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch({ type: 'CHOSEN', paper, step: 'edit' })}
        >
          {list.edit(kind)}
        </button>
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch({ type: 'CHOSEN', paper, step: 'remove' })}
        >
          {list.remove(kind)}
        </button>
      </div>
    </article>
  );
}

import type { MyRecordTexts } from '@dinhdanh/i18n/portal';
import { useState } from 'preact/hooks';

import { FactList } from '../../components/FactList.tsx';
import { MyRecordReadingsDocument } from '../../generated/graphql.ts';
import type { SendToPortal } from '../../portal-client.ts';
import { MoreButton } from './MoreButton.tsx';
import { readingFacts } from './reading-facts.ts';
import type { RecordReading } from './reading-facts.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { RequestForm } from './RequestForm.tsx';
import { useParts } from './use-parts.ts';

async function ask(send: SendToPortal, page: { offset: number; limit: number }) {
  const { items, hasMore } = (await send(MyRecordReadingsDocument, { page })).data.myRecordReadings;
  return { items, hasMore, whole: {} };
}

/** Ai đã xem hồ sơ của tôi: office or agency, when, and why; and the way to ask about one of them. */
export function ReadingsPage({ words }: { readonly words: MyRecordTexts }) {
  const parts = useParts(ask);
  const { readings: say } = words;
  // Which reading is asked about stays in the page: it is nobody's business in an address.
  const [questioned, setQuestioned] = useState<RecordReading | null>(null);
  if (questioned)
    return <RequestForm reading={questioned} words={words} onBack={() => setQuestioned(null)} />;
  return (
    <RecordFrame
      heading={say.heading}
      lead={say.lead}
      failure={parts.failure}
      onRetry={parts.more}
      opening={parts.whole ? null : words.opening}
    >
      {parts.whole && (
        <>
          <p class="quiet">{say.lists}</p>
          {parts.items.length === 0 && <p>{say.nobody}</p>}
          {parts.items.map((reading) => (
            <article class="paper" key={reading.id} aria-labelledby={`reading-${reading.id}`}>
              <h2 class="reading-title" id={`reading-${reading.id}`}>
                {say.kinds[reading.kind]}
              </h2>
              <FactList facts={readingFacts(reading, words)} />
              {reading.isAsked ? (
                <p class="quiet">{say.asked}</p>
              ) : (
                <button
                  type="button"
                  class="button-secondary"
                  aria-describedby={`reading-${reading.id}`}
                  onClick={() => setQuestioned(reading)}
                >
                  {say.ask}
                </button>
              )}
            </article>
          ))}
          {parts.items.length > 0 && <MoreButton parts={parts} words={say} />}
        </>
      )}
    </RecordFrame>
  );
}

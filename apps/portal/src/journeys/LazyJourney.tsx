import { useEffect, useState } from 'preact/hooks';

import { PageHeading } from '../components/PageHeading.tsx';
import { usePortal } from '../portal-context.tsx';
import type { LoadJourney, LoadedJourney } from './lazy-journeys.ts';

/** A journey that comes over the line when somebody opens it. */
export function LazyJourney({ load }: { load: LoadJourney }) {
  const { texts, locale } = usePortal();
  const [loaded, setLoaded] = useState<LoadedJourney | 'FAILED' | null>(null);

  useEffect(() => {
    let isWanted = true;
    load(locale).then(
      (journey) => isWanted && setLoaded(journey),
      () => isWanted && setLoaded((before) => before ?? 'FAILED'),
    );
    return () => {
      isWanted = false;
    };
  }, [load, locale]);

  if (loaded === 'FAILED') {
    return (
      <div class="page">
        <PageHeading documentTitle={texts.opening.failedHeading}>{texts.opening.failedHeading}</PageHeading>
        <p>{texts.opening.failed}</p>
        {/* A browser does not try a script again that it failed to load; a new page does. */}
        <button type="button" class="button" onClick={() => window.location.reload()}>
          {texts.reload}
        </button>
      </div>
    );
  }
  if (loaded === null) {
    return (
      <div class="page">
        <p role="status">{texts.opening.heading}</p>
      </div>
    );
  }
  const { Journey } = loaded;
  return <Journey texts={loaded.texts} />;
}

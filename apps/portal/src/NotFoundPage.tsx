import { PageHeading } from './components/PageHeading.tsx';
import { usePortal } from './portal-context.tsx';

export function NotFoundPage() {
  const { texts, navigate } = usePortal();
  return (
    <div class="page">
      <PageHeading documentTitle={texts.notFound.heading}>{texts.notFound.heading}</PageHeading>
      <p>{texts.notFound.text}</p>
      <button type="button" class="button" onClick={() => navigate('/')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}

import { usePortal } from '../portal-context.tsx';
import { Icon } from './Icon.tsx';

export function BackLink({ href, onBack }: { href: string; onBack(): void }) {
  const { texts } = usePortal();
  return (
    <a
      class="back-link"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <Icon name="back" />
      {texts.back}
    </a>
  );
}

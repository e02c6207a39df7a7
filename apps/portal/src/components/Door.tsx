import { usePortal } from '../portal-context.tsx';
import { Icon } from './Icon.tsx';

interface DoorProps {
  id: string;
  path: string;
  name: string;
  hint: string;
  /** For what fewer people come for. */
  isQuiet?: boolean;
  onOpen?(): void;
}

/** A way on in large print, with a line below that says what is behind it. */
export function Door({ id, path, name, hint, isQuiet, onOpen }: DoorProps) {
  const { navigate } = usePortal();
  return (
    <div>
      <a
        class={isQuiet ? 'door door-quiet' : 'door'}
        href={path}
        aria-describedby={`door-${id}-hint`}
        onClick={(event) => {
          event.preventDefault();
          onOpen?.();
          navigate(path);
        }}
      >
        {name}
        <Icon name="arrow" />
      </a>
      <p class="door-hint" id={`door-${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

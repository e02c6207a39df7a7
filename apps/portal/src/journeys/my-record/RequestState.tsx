import type { MyRecordTexts } from '@dinhdanh/i18n/portal';

import { Icon } from '../../components/Icon.tsx';
import type { MyDataRequestFieldsFragment } from '../../generated/graphql.ts';

const MEANING_OF = {
  RECEIVED: ['waiting', 'clock'],
  ANSWERED: ['done', 'tick'],
  REFUSED: ['wrong', 'alert'],
  WITHDRAWN: ['waiting', 'circle'],
} as const;

interface RequestStateProps {
  readonly request: MyDataRequestFieldsFragment;
  readonly words: MyRecordTexts;
}

/** Where a request stands, as colour, sign and word. */
export function RequestState({ request: { state }, words }: RequestStateProps) {
  const [meaning, icon] = MEANING_OF[state];
  return (
    <div class={`state state-${meaning}`}>
      <p class="state-title">
        <Icon name={icon} />
        {words.requests.states[state]}
      </p>
    </div>
  );
}

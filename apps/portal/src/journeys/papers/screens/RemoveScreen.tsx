import { FactList } from '../../../components/FactList.tsx';
import { inSentence } from '../problem-text.ts';
import { PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

export function RemoveScreen(props: ScreenProps) {
  const { remove, list, kinds } = props.words;
  const { chosen } = props.state;
  if (chosen === null) return <></>;
  return (
    <PaperStep
      {...props}
      heading={remove.heading(inSentence(kinds[chosen.type].name))}
      backTo="list"
      fields={[]}
      submitLabel={remove.submit}
      below={
        <button
          type="button"
          class="button-secondary"
          onClick={() => props.dispatch({ type: 'WENT_TO', step: 'list' })}
        >
          {remove.keep}
        </button>
      }
    >
      <FactList facts={[[list.number, chosen.number]]} />
      <p>{remove.explain}</p>
    </PaperStep>
  );
}

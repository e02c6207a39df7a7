import {
  VISIT_CAUSES,
  VISIT_OUTCOMES,
  visitCause,
  type VisitCause,
  type VisitOutcome,
} from '@dinhdanh/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { VisitCauseEnum, VisitOutcomeEnum } from '../../platform/graphql/enums.ts';
import type { VisitFigures } from './figures.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Visits with one outcome.' })
export class OutcomeFigure {
  @Field(() => VisitOutcomeEnum, { description: 'The outcome.' })
  outcome!: VisitOutcome;

  @Field(() => Int, { description: 'Visits; somebody visited twice counts twice.' })
  visits!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Visits that point to one cause.' })
export class CauseFigure {
  @Field(() => VisitCauseEnum, { description: 'Nguyên nhân chưa kích hoạt.' })
  cause!: VisitCause;

  @Field(() => Int, { description: 'Visits.' })
  visits!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What visits have brought: numbers alone.' })
export class OutreachFigures {
  @Field(() => Int, { description: 'All visits.' })
  visits!: number;

  @Field(() => [OutcomeFigure], { description: 'Every outcome, also those with none.' })
  outcomes!: OutcomeFigure[];

  @Field(() => [CauseFigure], {
    description:
      'Every cause with the visits that left somebody without activation, the most frequent first.',
  })
  causes!: CauseFigure[];
}

export const figuresOf = (figures: VisitFigures): OutreachFigures => {
  const outcomes = VISIT_OUTCOMES.map((outcome) => ({ outcome, visits: figures[outcome] }));
  const sum = (of: readonly OutcomeFigure[]) => of.reduce((total, { visits }) => total + visits, 0);
  return {
    visits: sum(outcomes),
    outcomes,
    causes: VISIT_CAUSES.map((cause) => ({
      cause,
      visits: sum(outcomes.filter(({ outcome }) => visitCause(outcome) === cause)),
    })).sort((a, b) => b.visits - a.visits),
  };
};

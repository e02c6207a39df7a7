import { beforeAll, expect, it } from 'vitest';
import { outcomeOf } from './portal.ts';
import { countOf, officer, owner, Person, times } from './production.ts';

interface Case {
  readonly id: string;
  readonly version: number;
}
let reviewers: readonly Person[];
beforeAll(async () => {
  const names = ['thamdinh', 'thutruong'];
  reviewers = (await Promise.all(names.map(officer))).map(({ person }) => person);
});

const waiting = async (count: number): Promise<readonly Case[]> =>
  (
    await owner.query<Case>(
      `select id, version from application where state = 'READY_FOR_REVIEW' order by id desc limit $1`,
      [count],
    )
  ).rows;
const decisions = async (id: string): Promise<readonly string[]> =>
  (
    await owner.query<{ action: string }>(
      `select action from audit_line where subject_id = $1 and action in ('APPLICATION_APPROVED', 'APPLICATION_REFUSED', 'APPLICATION_RETURNED')`,
      [id],
    )
  ).rows.map(({ action }) => action);
const reviewerAt = (index: number): Person =>
  reviewers[index % reviewers.length] ?? new Person('back-office');

const APPROVE = `mutation ($input: ApproveApplicationInput!) { approveApplication(input: $input) { __typename ... on Refusal { code } } }`;
const REFUSE = `mutation ($input: RefuseApplicationInput!) { refuseApplication(input: $input) { __typename ... on Refusal { code } } }`;
const RETURN = `mutation ($input: ReturnApplicationInput!) { returnApplication(input: $input) { __typename ... on Refusal { code } } }`;
const text = 'Ảnh chân dung quá tối, đề nghị chụp lại.';

it('sixteen approvals of one application at one moment are one, case after case [A-45]', async () => {
  const cases = await waiting(12);
  expect(cases.length).toBe(12);
  for (const { id, version } of cases) {
    const outcomes = await Promise.all(
      times(16, async (index) =>
        outcomeOf(await reviewerAt(index).ask(APPROVE, { input: { id, expectedVersion: version } })),
      ),
    );
    expect(countOf(outcomes, 'ApplicationApproved')).toBe(1);
    expect(
      outcomes.filter((outcome) => !['ApplicationApproved', 'STATE_CONFLICT'].includes(outcome)),
    ).toEqual([]);
    expect(await decisions(id)).toEqual(['APPLICATION_APPROVED']);
  }
});

it('approval, refusal and return at one moment leave one end [A-46]', async () => {
  for (const { id, version } of await waiting(8)) {
    const input = { id, expectedVersion: version };
    const outcomes = await Promise.all([
      reviewerAt(0).ask(APPROVE, { input }),
      reviewerAt(0).ask(REFUSE, { input: { ...input, reason: 'CARD_NOT_VALID', text } }),
      reviewerAt(0).ask(RETURN, { input: { ...input, reason: 'PORTRAIT_BELOW_STANDARD', text } }),
    ]).then((answers) => answers.map(outcomeOf));
    const ends = outcomes.filter((outcome) => /^Application/.test(outcome));
    expect({ outcomes, ends: ends.length }).toEqual({ outcomes, ends: 1 });
    expect(await decisions(id)).toHaveLength(1);
  }
});

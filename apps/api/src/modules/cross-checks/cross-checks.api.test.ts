import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDeclaration, submit } from '../../testing/builders.ts';
import { auditActions, runCron, storedApplication } from '../../testing/check-builders.ts';
import {
  anApplicationWithPapers,
  anApplicationWithPassport,
  answerAsClerk,
  listCrossChecks,
  nextPassportNumber,
  openQuestionOf,
} from '../../testing/cross-check-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const mutate = async (officer: Client, name: string, input: Record<string, unknown>, fields = '') => {
  const Name = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await officer.query(
    `mutation ($input: ${Name}Input!) { ${name}(input: $input) {
       __typename ... on Refusal { code } ${fields} } }`,
    { input },
  );
  return data?.[name] ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const only = async (officer: Client, applicationId: string) => {
  const [row] = await listCrossChecks(officer, applicationId);
  if (!row) throw new Error('The matrix is empty.');
  return row;
};
const FIELDS = '... on ValidationFailed { fields { path code } }';
const NOTE = 'Đã xem hộ chiếu gốc tại quầy, số và tên đúng như khai.';

describe('papers at intake', () => {
  it('are refused at entry, each at its own row, with the format of its kind [R-087] [R-100]', async () => {
    const intake = await world.officer('tiepnhan');
    const answer = await submit(
      intake,
      aDeclaration({
        papers: [
          { type: 'PASSPORT', number: 'C1234567' },
          { type: 'DRIVING_LICENCE', number: '12345' },
          { type: 'TAX_CODE', number: '022099999999' },
        ],
      }),
    );
    expect(answer.fields).toEqual([
      { path: 'papers.1.number', code: 'DRIVING_LICENCE_NUMBER_FORMAT' },
      { path: 'papers.2.number', code: 'TAX_CODE_NOT_OWN' },
    ]);
  });

  it('go to the agency that owns the register on the day, and are not confirmed by being handed in [R-016] [R-006] [R-100]', async () => {
    const { id, reviewer } = await anApplicationWithPapers(world, [
      { type: 'TAX_CODE', number: '0100109106' },
      { type: 'BIRTH_CERTIFICATE', number: 'KS-12/2020' },
      { type: 'PASSPORT', number: nextPassportNumber() },
    ]);
    expect(
      (await listCrossChecks(reviewer, id)).map(({ paperType, agency, state, turn }) => [
        paperType,
        agency,
        state,
        turn,
      ]),
    ).toEqual([
      ['TAX_CODE', 'TAX', 'REQUESTED', 'AGENCY'],
      ['PASSPORT', 'IMMIGRATION', 'REQUESTED', 'AGENCY'],
    ]);
  });

  it('of an organisation are left to the officer: they are no papers of a person', async () => {
    const { rows } = await world.owner.query(
      `select from paper p join application a on a.citizen_id = p.citizen_id where a.subject_type = 'ORGANISATION'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('an answer', () => {
  it('that agrees in every point confirms the paper, with its last good day and the day of the next question [R-101]', async () => {
    const { id, reviewer, crossCheck } = await anApplicationWithPassport(world);
    expect(await answerAsClerk(world, crossCheck.id)).toMatchObject({ outcome: 'MATCHED', reason: null });
    expect(await only(reviewer, id)).toMatchObject({
      state: 'MATCHED',
      turn: 'NOBODY',
      validUntil: '2031-05-01',
      answerBy: null,
      allowedActions: ['CORRECT'],
    });
  });

  it.each([
    ['the register does not know it', { record: null }, 'NOT_FOUND', []],
    ['another name', { record: { fullName: 'Trần Thị Khác' } }, 'IDENTITY_MISMATCH', ['FULL_NAME']],
    ['another birth date', { record: { dateOfBirth: '1960-01-01' } }, 'IDENTITY_MISMATCH', ['DATE_OF_BIRTH']],
    ['revoked', { record: { status: 'REVOKED' } }, 'DOCUMENT_REVOKED', []],
    ['ended', { record: { validUntil: '2020-01-01' } }, 'DOCUMENT_EXPIRED', []],
  ] as const)('that says otherwise does not: %s [R-102]', async (_name, answer, reason, fields) => {
    const { id, reviewer, crossCheck } = await anApplicationWithPassport(world);
    expect(await answerAsClerk(world, crossCheck.id, answer)).toMatchObject({
      outcome: 'MISMATCHED',
      reason,
    });
    expect(await only(reviewer, id)).toMatchObject({
      state: 'MISMATCHED',
      turn: 'OFFICER',
      reason,
      mismatchedFields: fields,
      allowedActions: ['ASK_AGAIN', 'RESOLVE', 'CORRECT'],
    });
  });

  it('about another person is not kept, and is alarmed', async () => {
    const { id, reviewer, crossCheck } = await anApplicationWithPassport(world);
    expect(await answerAsClerk(world, crossCheck.id, { personalIdNumber: '022099000001' })).toMatchObject({
      __typename: 'RuleRefused',
      code: 'ANSWER_ABOUT_ANOTHER_PERSON',
    });
    expect((await only(reviewer, id)).state).toBe('REQUESTED');
    expect(await auditActions(world, crossCheck.id)).toContain('CROSS_CHECK_ANSWER_REFUSED');
    expect(world.logLines.some((line) => line.includes('ANSWER_ABOUT_ANOTHER_PERSON'))).toBe(true);
  });

  it('counts once: the same again gives the first receipt, another one is refused', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    const first = await answerAsClerk(world, crossCheck.id, { agencyReference: 'XNC-1' });
    expect(await answerAsClerk(world, crossCheck.id, { agencyReference: 'XNC-1' })).toEqual(first);
    expect(await answerAsClerk(world, crossCheck.id, { record: null })).toMatchObject({
      code: 'QUESTION_ENDED',
    });
    const matched = (await auditActions(world, crossCheck.id)).filter(
      (action) => action === 'CROSS_CHECK_MATCHED',
    );
    expect(matched).toHaveLength(1);
  });

  it('of two at the same moment one counts', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    const [a, b] = await Promise.all([
      answerAsClerk(world, crossCheck.id),
      answerAsClerk(world, crossCheck.id, { record: null }),
    ]);
    expect([a, b].filter(({ code }) => code === 'QUESTION_ENDED')).toHaveLength(1);
  });

  it.each(['\ud800', 'Trần\u0007Thị', '', 'x'.repeat(201)])(
    'with the name %j is told what is wrong, and nothing is kept',
    async (fullName) => {
      const { id, reviewer, crossCheck } = await anApplicationWithPassport(world);
      expect(await answerAsClerk(world, crossCheck.id, { record: { fullName } })).toMatchObject({
        fields: [{ path: 'record.fullName', code: 'FULL_NAME_FORMAT' }],
      });
      expect((await only(reviewer, id)).state).toBe('REQUESTED');
    },
  );

  it('to a question of another agency is as if there were no such question', async () => {
    const { first } = await anApplicationWithPapers(world, [{ type: 'TAX_CODE', number: '0100109106' }]);
    expect(await answerAsClerk(world, first?.id ?? '')).toEqual({ errors: ['NOT_FOUND'] });
  });

  it('is kept with who, when and reference, and its fingerprint in the audit chain proves it', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    await answerAsClerk(world, crossCheck.id, { agencyReference: 'XNC-2026-77' });
    const { rows } = await world.owner.query(
      `select q.*, o.username from agency_question q join officer o on o.id::text = q.answered_by where cross_check_id = $1`,
      [crossCheck.id],
    );
    const [evidence] = rows;
    expect(evidence).toMatchObject({
      username: 'canbo.xnc',
      answer_channel: 'CLERK',
      agency_reference: 'XNC-2026-77',
      outcome: 'MATCHED',
    });
    const facts = {
      agencyReference: 'XNC-2026-77',
      personalIdNumber: evidence.content.personalIdNumber,
      record: Object.fromEntries(Object.entries(evidence.record).sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    const recomputed = createHash('sha256')
      .update(evidence.nonce)
      .update(JSON.stringify(facts))
      .digest('hex');
    const { rows: lines } = await world.owner.query<{ content: string }>(
      `select content from audit_line where subject_id = $1 and action = 'CROSS_CHECK_MATCHED'`,
      [crossCheck.id],
    );
    const { details } = JSON.parse(lines[0]?.content ?? '{}') as { details: Record<string, string> };
    expect(details['answer']).toBe(recomputed);
    expect(details['legalBasis']).toContain('Thỏa thuận số 04');
  });

  it('stays as it is: the database refuses to change an answered question', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    await answerAsClerk(world, crossCheck.id);
    await expect(
      world.owner.query(`update agency_question set outcome = 'MISMATCHED' where cross_check_id = $1`, [
        crossCheck.id,
      ]),
    ).rejects.toThrow('evidence');
  });
});

describe('the readiness of an application follows its papers', () => {
  it('it waits in checking for the agencies, and is approved by the system when the last has confirmed', async () => {
    const { id, crossCheck } = await anApplicationWithPassport(world);
    expect((await storedApplication(world, id)).state).toBe('CHECKING');
    await answerAsClerk(world, crossCheck.id);
    await world.runJobs();
    expect((await storedApplication(world, id)).state).toBe('APPROVED');
  });

  it('a paper that is not confirmed brings it before an officer', async () => {
    const { id, crossCheck } = await anApplicationWithPassport(world);
    await answerAsClerk(world, crossCheck.id, { record: null });
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['PAPER_MISMATCHED'],
    });
  });

  it('an agency that stays silent holds nobody up: after the patience for sources an officer judges', async () => {
    const { id, crossCheck, reviewer } = await anApplicationWithPassport(world);
    await world.letPass('31 minutes');
    await world.owner.query(`select graphile_worker.add_job('watch-terms')`);
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['PAPER_UNAVAILABLE'],
    });

    await answerAsClerk(world, crossCheck.id);
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['PAPERS_CONFIRMED_LATE'],
    });
    const { rows: sources } = await world.owner.query(
      `select state from source_check where application_id = $1 and source = 'PAPERS'`,
      [id],
    );
    expect(sources).toEqual([{ state: 'ANSWERED' }]);
    expect((await only(await world.officer('thamdinh'), id)).state).toBe('MATCHED');
    expect(reviewer).toBeDefined();
  });
});

describe('what an officer can do', () => {
  let officer: Client;
  let applicationId: string;
  let crossCheckId: string;
  beforeEach(async () => {
    const made = await anApplicationWithPassport(world);
    await answerAsClerk(world, made.crossCheck.id, { record: { fullName: 'Trần Thị Khác' } });
    await world.runJobs();
    officer = await world.officer('thamdinh');
    applicationId = made.id;
    crossCheckId = made.crossCheck.id;
  });
  const act = async (overrides: Record<string, unknown> = {}) => ({
    crossCheckId,
    expectedVersion: (await only(officer, applicationId)).version,
    ...overrides,
  });

  it('asking again opens a new question; the old one takes no answer any more', async () => {
    const before = await openQuestionOf(world, crossCheckId);
    expect(await mutate(officer, 'askAgencyAgain', await act())).toMatchObject({
      __typename: 'AgencyAskedAgain',
    });
    const after = await openQuestionOf(world, crossCheckId);
    expect(after).toMatchObject({ cause: 'ASKED_AGAIN', round: before.round + 1 });
    expect(await answerAsClerk(world, crossCheckId, { reference: before.reference })).toMatchObject({
      code: 'QUESTION_ENDED',
    });
    expect(await only(officer, applicationId)).toMatchObject({
      state: 'REQUESTED',
      reason: null,
      mismatchedFields: [],
    });
  });

  it('an agency that is mistaken hears what is disputed, and its next answer counts', async () => {
    await mutate(officer, 'resolveMismatch', await act({ resolution: 'AGENCY_MISTAKE', note: NOTE }));
    expect(await openQuestionOf(world, crossCheckId)).toMatchObject({ cause: 'DISPUTED', note: NOTE });
    await answerAsClerk(world, crossCheckId);
    await world.runJobs();
    expect((await only(officer, applicationId)).state).toBe('MATCHED');
    expect((await storedApplication(world, applicationId)).review_reasons).toEqual(['PAPERS_CONFIRMED_LATE']);
    expect(await auditActions(world, crossCheckId)).toContain('CROSS_CHECK_RESOLVED');
  });

  it.each(['CITIZEN_MISTAKE', 'UNREADABLE'])("with %s it is the citizen's turn", async (resolution) => {
    await mutate(officer, 'resolveMismatch', await act({ resolution, note: NOTE }));
    expect(await only(officer, applicationId)).toMatchObject({
      state: 'MISMATCHED',
      turn: 'CITIZEN',
      resolution,
    });
  });

  it('settling needs a reason that says something', async () => {
    expect(
      await mutate(officer, 'resolveMismatch', await act({ resolution: 'UNREADABLE', note: 'mờ' }), FIELDS),
    ).toMatchObject({ fields: [{ path: 'note', code: 'REASON_TEXT_REQUIRED' }] });
    expect((await only(officer, applicationId)).turn).toBe('OFFICER');
  });

  it('the number put right is asked about anew', async () => {
    const number = nextPassportNumber();
    await mutate(officer, 'correctPaper', await act({ number }));
    expect(await openQuestionOf(world, crossCheckId)).toMatchObject({
      cause: 'EDITED',
      content: { documentNumber: number },
    });
  });

  it('a number of the wrong form is refused and nothing is asked', async () => {
    const before = await openQuestionOf(world, crossCheckId);
    expect(await mutate(officer, 'correctPaper', await act({ number: '123' }), FIELDS)).toMatchObject({
      fields: [{ path: 'number', code: 'CITIZEN_PASSPORT_NUMBER_FORMAT' }],
    });
    expect((await openQuestionOf(world, crossCheckId)).reference).toBe(before.reference);
  });

  it('against another version than was read is refused with the present one', async () => {
    const { expectedVersion } = await act();
    expect(
      await mutate(
        officer,
        'askAgencyAgain',
        await act({ expectedVersion: expectedVersion - 1 }),
        '... on StaleVersion { currentVersion }',
      ),
    ).toMatchObject({ __typename: 'StaleVersion', currentVersion: expectedVersion });
  });

  it('while an answer is awaited nothing but the number can be changed', async () => {
    await mutate(officer, 'askAgencyAgain', await act());
    expect(await mutate(officer, 'askAgencyAgain', await act())).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(
      await mutate(officer, 'resolveMismatch', await act({ resolution: 'UNREADABLE', note: NOTE })),
    ).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('another ward sees neither the matrix nor the comparison, and can do nothing', async () => {
    const elsewhere = await world.officer('thamdinh.kalong');
    expect(await listCrossChecks(elsewhere, applicationId)).toEqual([]);
    const { errors } = await elsewhere.query('query ($id: ID!) { crossCheck(id: $id) { id } }', {
      id: crossCheckId,
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await mutate(elsewhere, 'askAgencyAgain', await act())).toEqual({ errors: ['NOT_FOUND'] });
  });

  it('the comparison lays declaration, population database and agency side by side, and its opening is recorded', async () => {
    const { data } = await officer.query(
      `query ($id: ID!) { crossCheck(id: $id) { documentStatus comparison { field declared population agency isMismatched } rounds { cause outcome channel answeredBy } } }`,
      { id: crossCheckId },
    );
    const { content } = await openQuestionOf(world, crossCheckId);
    expect(data.crossCheck).toEqual({
      documentStatus: 'VALID',
      comparison: [
        {
          field: 'DOCUMENT_NUMBER',
          declared: content.documentNumber,
          population: null,
          agency: content.documentNumber,
          isMismatched: false,
        },
        {
          field: 'FULL_NAME',
          declared: content.fullName,
          population: content.fullName,
          agency: 'Trần Thị Khác',
          isMismatched: true,
        },
        {
          field: 'DATE_OF_BIRTH',
          declared: content.dateOfBirth,
          population: content.dateOfBirth,
          agency: content.dateOfBirth,
          isMismatched: false,
        },
      ],
      rounds: [
        { cause: 'PRESENTED', outcome: 'MISMATCHED', channel: 'CLERK', answeredBy: 'Lê Thị Thanh Hương' },
      ],
    });
    expect(await auditActions(world, crossCheckId)).toContain('CROSS_CHECK_OPENED');
  });
});

describe('the clerk of an agency', () => {
  const LIST = `query ($isOpen: Boolean!) { agencyQuestions(isOpen: $isOpen) { total items { reference paperType maskedDocumentNumber fullName outcome } } }`;

  it('sees the questions to that agency and nothing else, numbers masked until one is opened', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    await anApplicationWithPapers(world, [{ type: 'TAX_CODE', number: '0100109106' }]);
    const clerk = await world.officer('canbo.xnc');
    const { data, text } = await clerk.query(LIST, { isOpen: true });
    const kinds = new Set(
      data.agencyQuestions.items.map(({ paperType }: { paperType: string }) => paperType),
    );
    expect(kinds).toEqual(new Set(['PASSPORT']));
    const { reference, content } = await openQuestionOf(world, crossCheck.id);
    expect(text).not.toContain(content.documentNumber);
    expect(text).not.toContain(content.personalIdNumber);

    const opened = await clerk.query(
      'query ($reference: ID!) { agencyQuestion(reference: $reference) { documentNumber personalIdNumber } }',
      { reference },
    );
    expect(opened.data.agencyQuestion).toEqual({
      documentNumber: content.documentNumber,
      personalIdNumber: content.personalIdNumber,
    });
    expect(await auditActions(world, crossCheck.id)).toContain('CROSS_CHECK_DISCLOSED');
  });

  it('is told how many questions wait, and how many of them are late', async () => {
    await anApplicationWithPassport(world);
    const clerk = await world.officer('canbo.xnc');
    const { data } = await clerk.query('{ agencyQuestionCount { open overdue } }');
    const listed = await clerk.query(
      '{ agencyQuestions(page: { offset: 0, limit: 100 }, isOpen: true) { total items { isOverdue } } }',
    );
    const { total, items } = listed.data.agencyQuestions;
    expect(data.agencyQuestionCount).toEqual({
      open: total,
      overdue: items.filter(({ isOverdue }: { isOverdue: boolean }) => isOverdue).length,
    });
    expect(total).toBeGreaterThan(0);
  });

  it('is refused everything of the police', async () => {
    const clerk = await world.officer('canbo.xnc');
    for (const query of [
      '{ applications { total } }',
      '{ applicationCounts { overdue } }',
      '{ areaTaskCount }',
    ]) {
      const { errors } = await clerk.query(query);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('sees and answers nothing while the connection of the agency is suspended', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    const clerk = await world.officer('canbo.xnc');
    await world.owner.query(`update agency set state = 'SUSPENDED' where code = 'IMMIGRATION'`);
    try {
      const { errors } = await clerk.query(LIST, { isOpen: true });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await answerAsClerk(world, crossCheck.id)).toEqual({ errors: ['FORBIDDEN'] });
    } finally {
      await world.owner.query(`update agency set state = 'ACTIVE' where code = 'IMMIGRATION'`);
    }
    expect(await answerAsClerk(world, crossCheck.id)).toMatchObject({ outcome: 'MATCHED' });
  });

  it('cannot open a question to another agency', async () => {
    const { first } = await anApplicationWithPapers(world, [{ type: 'TAX_CODE', number: '0100109106' }]);
    const { reference } = await openQuestionOf(world, first?.id ?? '');
    const { errors } = await (
      await world.officer('canbo.xnc')
    ).query('query ($reference: ID!) { agencyQuestion(reference: $reference) { reference } }', { reference });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('time', () => {
  it('an answer that is overdue brings the paper before an officer, is asked for again the next day, and counts when it comes late', async () => {
    const { id, crossCheck } = await anApplicationWithPassport(world);
    await world.letPass('8 days');
    await runCron(world, 'watch-answers');
    expect(await only(await world.officer('thamdinh'), id)).toMatchObject({
      state: 'UNAVAILABLE',
      reason: 'PARTNER_UNAVAILABLE',
      turn: 'OFFICER',
      allowedActions: ['ASK_AGAIN', 'CORRECT'],
    });
    expect(await answerAsClerk(world, crossCheck.id)).toMatchObject({ outcome: 'MATCHED' });
    expect((await only(await world.officer('thamdinh'), id)).state).toBe('MATCHED');
  });

  it('a paper that could not be answered about is asked about again the next day', async () => {
    const { crossCheck } = await anApplicationWithPassport(world);
    await world.letPass('8 days');
    await runCron(world, 'watch-answers');
    await world.letPass('1 day');
    await runCron(world, 'watch-answers');
    expect(await openQuestionOf(world, crossCheck.id)).toMatchObject({ round: 2, cause: 'SCHEDULED' });
  });

  it('a confirmed paper is asked about again on schedule and stays confirmed meanwhile', async () => {
    const { id, crossCheck } = await anApplicationWithPassport(world);
    await answerAsClerk(world, crossCheck.id);
    await world.letPass('181 days');
    await runCron(world, 'watch-answers');
    expect(await openQuestionOf(world, crossCheck.id)).toMatchObject({ cause: 'SCHEDULED', round: 2 });
    expect((await only(await world.officer('thamdinh'), id)).state).toBe('MATCHED');
    await answerAsClerk(world, crossCheck.id, { record: { status: 'REVOKED' } });
    expect(await only(await world.officer('thamdinh'), id)).toMatchObject({
      state: 'MISMATCHED',
      reason: 'DOCUMENT_REVOKED',
    });
  });

  it('a paper that has ended is confirmed no longer and asked about the day after', async () => {
    const { id, crossCheck } = await anApplicationWithPassport(world);
    const { rows } = await world.owner.query<{ on: string }>(
      `select to_char(app_today() + 10, 'YYYY-MM-DD') as on`,
    );
    await answerAsClerk(world, crossCheck.id, { record: { validUntil: rows[0]?.on } });
    await world.letPass('11 days');
    await runCron(world, 'watch-answers');
    expect(await openQuestionOf(world, crossCheck.id)).toMatchObject({ cause: 'EXPIRED' });
    expect((await only(await world.officer('thamdinh'), id)).state).toBe('REQUESTED');
  });
});

describe('nothing leaks', () => {
  it('no audit line and no log line of all this names a person or a number', async () => {
    const { rows } = await world.owner.query<{ content: string }>(
      `select content from audit_line where content like '%CROSS_CHECK%' or content like '%PAPER%' or content like '%AGENCY%'`,
    );
    const { rows: papers } = await world.owner.query<{
      number: string;
      personal_id_number: string;
      full_name: string;
    }>(
      `select p.number, c.personal_id_number, c.full_name from paper p join citizen c on c.id = p.citizen_id`,
    );
    const written = [...rows.map(({ content }) => content), ...world.logLines].join('\n');
    expect(papers.length).toBeGreaterThan(10);
    for (const { number, personal_id_number, full_name } of papers)
      for (const value of [number, personal_id_number, full_name]) expect(written).not.toContain(value);
  });
});

import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal, type RefusalCode } from '../refusal.ts';
import { standsOn } from '../target/match-unit.ts';
import { isWardKind, parseWardCode, parseWardName, type UnitKind, type WardKind } from './unit-name.ts';

/** A unit as it stands, with the first day on which it no longer exists, where that is known. */
export interface StandingUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: number | null;
  /** Null: since before the records begin. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export interface MergerDocument {
  readonly documentNumber: string;
  readonly issuedOn: LocalDate;
  readonly issuer: string;
  /** The first day of the new units, on which the old ones no longer exist. */
  readonly effectiveOn: LocalDate;
}

/** Units that go over whole into one: a new one with a name, or one that stands already and stays. */
export interface WishedChange {
  readonly predecessorCodes: readonly string[];
  readonly successor: {
    readonly code: string;
    /** Null for a unit that stands already. */
    readonly founded: { readonly name: string; readonly kind: WardKind } | null;
  };
}

export interface MergerProblem {
  /** Where in the document, e.g. changes.0.predecessorCodes.2. */
  readonly path: string;
  readonly code: RefusalCode;
}

export interface PlannedSuccessor {
  /** Null for a unit that the merger founds. */
  readonly id: number | null;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: number | null;
}

export interface PlannedChange {
  readonly predecessors: readonly StandingUnit[];
  readonly successor: PlannedSuccessor;
}

export type UnitMergerPlan =
  | { readonly problems: readonly MergerProblem[]; readonly changes: null }
  | { readonly problems: readonly []; readonly changes: readonly PlannedChange[] };

interface Situation {
  readonly document: MergerDocument;
  /** Every unit that the one who enters may speak of, ended and coming ones too. */
  readonly units: readonly StandingUnit[];
  /** Codes that units of other provinces have on the day or after it. */
  readonly codesElsewhere: readonly string[];
  readonly today: LocalDate;
}

/** A resolution may reach whoever enters it late; older than this, figures have been reported by the old units. */
const ENTERED_LATE_DAYS = 90;
/** A resolution names a day within months; one further away is a slip of the pen. */
const ENTERED_AHEAD_DAYS = 366;

/**
 * Sáp nhập đơn vị hành chính: what a document changes, worked out against the units that stand on the eve. Every unit
 * that ends goes over whole and has exactly one successor, so that every figure of the past has one place in the units
 * of any later day, and no row of the past is touched for it.
 *
 * @legal nhập, thành lập đơn vị hành chính: Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
 *
 * Edge: a code is used again by a successor on the very day on which its old unit ends; that is no clash. A unit that is
 * divided among several has no single heir and is refused: its people would have to be assigned by hamlet, one by one.
 */
export function planUnitMerger(
  document: MergerDocument,
  wished: readonly WishedChange[],
  { units, codesElsewhere, today }: Omit<Situation, 'document'>,
): UnitMergerPlan {
  const situation: Situation = { document, units, codesElsewhere, today };
  const problems: MergerProblem[] = [
    ...documentProblems(situation),
    ...repetitionProblems(wished),
    ...(wished.length === 0 ? [{ path: 'changes', code: 'MERGER_EMPTY' } as const] : []),
  ];
  const changes = wished.map((change, index) => {
    const ending = findPredecessors(situation, change, `changes.${index}`);
    problems.push(...ending.problems);
    const successor = findSuccessor(situation, change, {
      path: `changes.${index}.successor`,
      predecessors: ending.units,
      ends: new Set(wished.flatMap(({ predecessorCodes }) => predecessorCodes)),
    });
    problems.push(...successor.problems);
    return successor.unit && { predecessors: ending.units, successor: successor.unit };
  });
  return problems.length > 0
    ? { problems, changes: null }
    : { problems: [], changes: changes.filter((change) => change !== null) };
}

function documentProblems({ document, today }: Situation): MergerProblem[] {
  const { documentNumber, issuedOn, issuer, effectiveOn } = document;
  const isText = (text: string) => text.trim().length >= 3 && text.trim().length <= 200;
  const rules: readonly [boolean, MergerProblem][] = [
    [isText(documentNumber), { path: 'documentNumber', code: 'MERGER_DOCUMENT_REQUIRED' }],
    [isText(issuer), { path: 'issuer', code: 'MERGER_DOCUMENT_REQUIRED' }],
    [issuedOn <= today, { path: 'issuedOn', code: 'MERGER_ISSUED_LATER' }],
    [issuedOn <= effectiveOn, { path: 'effectiveOn', code: 'MERGER_DAY_BEFORE_ISSUE' }],
    [
      effectiveOn >= addDays(today, -ENTERED_LATE_DAYS),
      { path: 'effectiveOn', code: 'MERGER_DAY_TOO_EARLY' },
    ],
    [effectiveOn <= addDays(today, ENTERED_AHEAD_DAYS), { path: 'effectiveOn', code: 'MERGER_DAY_TOO_FAR' }],
  ];
  return rules.filter(([isKept]) => !isKept).map(([, problem]) => problem);
}

/** A unit that is named twice: carelessly within one change, or as if it were divided between two. */
function repetitionProblems(wished: readonly WishedChange[]): MergerProblem[] {
  const problems: MergerProblem[] = [];
  const firstOf = new Map<string, number>();
  const successors = new Set<string>();
  wished.forEach(({ predecessorCodes, successor }, index) => {
    predecessorCodes.forEach((code, position) => {
      const first = firstOf.get(code);
      if (first !== undefined)
        problems.push({
          path: `changes.${index}.predecessorCodes.${position}`,
          code: first === index ? 'MERGER_UNIT_REPEATED' : 'MERGER_UNIT_SPLIT',
        });
      else firstOf.set(code, index);
    });
    if (successors.has(successor.code))
      problems.push({ path: `changes.${index}.successor.code`, code: 'MERGER_SUCCESSOR_REPEATED' });
    successors.add(successor.code);
  });
  return problems;
}

/** The units of a change that stand on the eve and have no end yet. */
function findPredecessors(
  { units, document }: Situation,
  { predecessorCodes }: WishedChange,
  path: string,
): { readonly units: readonly StandingUnit[]; readonly problems: readonly MergerProblem[] } {
  const eve = addDays(document.effectiveOn, -1);
  const problems: MergerProblem[] =
    predecessorCodes.length === 0 ? [{ path: `${path}.predecessorCodes`, code: 'MERGER_EMPTY' }] : [];
  const found = predecessorCodes.map((code, position) => {
    const unit = units.find((candidate) => candidate.code === code && standsOn(candidate, eve));
    const problem = unit ? refusalOfPredecessor(unit) : refusalOfCode(units, code, eve);
    if (problem) problems.push({ path: `${path}.predecessorCodes.${position}`, code: problem });
    return unit;
  });
  return { units: found.filter((unit) => unit !== undefined), problems };
}

function refusalOfPredecessor({ kind, validTo }: StandingUnit): RefusalCode | null {
  if (!isWardKind(kind)) return 'MERGER_LEVEL';
  return validTo === null ? null : 'MERGER_UNIT_ENDS_ALREADY';
}

function refusalOfCode(units: readonly StandingUnit[], code: string, eve: LocalDate): RefusalCode {
  const holders = units.filter((unit) => unit.code === code);
  if (holders.some(({ validFrom }) => validFrom !== null && validFrom > eve)) return 'MERGER_UNIT_NOT_BEGUN';
  return holders.length > 0 ? 'MERGER_UNIT_ENDS_ALREADY' : 'MERGER_UNIT_UNKNOWN';
}

interface SuccessorPlace {
  readonly path: string;
  readonly predecessors: readonly StandingUnit[];
  /** Codes of all units that end by the document. */
  readonly ends: ReadonlySet<string>;
}

type FoundSuccessor =
  | { readonly unit: PlannedSuccessor; readonly problems: readonly [] }
  | { readonly unit: null; readonly problems: readonly MergerProblem[] };

function findSuccessor(
  situation: Situation,
  { successor }: WishedChange,
  place: SuccessorPlace,
): FoundSuccessor {
  return successor.founded
    ? foundSuccessor(situation, { code: successor.code, ...successor.founded }, place)
    : standingSuccessor(situation, successor.code, place);
}

/** A unit that stays: it stands on the day, is of the same level and does not end by the same document. */
function standingSuccessor(
  { units, document }: Situation,
  code: string,
  { path, ends }: SuccessorPlace,
): FoundSuccessor {
  const refuse = (problem: RefusalCode): FoundSuccessor => ({
    unit: null,
    problems: [{ path: `${path}.code`, code: problem }],
  });
  const unit = units.find(
    (candidate) => candidate.code === code && standsOn(candidate, document.effectiveOn),
  );
  if (!unit) return refuse('MERGER_SUCCESSOR_UNKNOWN');
  // What ends cannot take over: A into B and B into A would have no end.
  if (ends.has(code) || unit.validTo !== null) return refuse('MERGER_SUCCESSOR_ENDS');
  if (!isWardKind(unit.kind)) return refuse('MERGER_LEVEL');
  return { unit, problems: [] };
}

/** A unit that begins: its code is free on the day, its name has the form of its kind, and it has a parent. */
function foundSuccessor(
  { units, codesElsewhere, document }: Situation,
  { code, name, kind }: { readonly code: string; readonly name: string; readonly kind: WardKind },
  { path, predecessors, ends }: SuccessorPlace,
): FoundSuccessor {
  const problems: MergerProblem[] = [];
  const read = (field: 'code' | 'name', parse: () => string): string => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof DomainRefusal)) throw error;
      problems.push({ path: `${path}.${field}`, code: error.code });
      return '';
    }
  };
  const facts = {
    code: read('code', () => parseWardCode(code)),
    name: read('name', () => parseWardName(name, kind)),
  };
  const isTaken = units.some(
    (unit) =>
      unit.code === facts.code &&
      (unit.validTo === null || unit.validTo > document.effectiveOn) &&
      !(ends.has(unit.code) && standsOn(unit, addDays(document.effectiveOn, -1))),
  );
  if (isTaken || codesElsewhere.includes(facts.code))
    problems.push({ path: `${path}.code`, code: 'MERGER_CODE_TAKEN' });
  const parentId = commonParent(units, predecessors, document.effectiveOn);
  if (predecessors.length > 0 && parentId === null)
    problems.push({ path: `${path}.code`, code: 'MERGER_PARENT_MISSING' });
  return problems.length > 0
    ? { unit: null, problems }
    : { unit: { id: null, ...facts, kind, parentId }, problems: [] };
}

/** The nearest unit above all of them that exists on the day: after the end of a district, that is the province. */
function commonParent(
  units: readonly StandingUnit[],
  predecessors: readonly StandingUnit[],
  day: LocalDate,
): number | null {
  const unitOf = (id: number | null) => units.find((unit) => unit.id === id);
  const above = ({ parentId }: StandingUnit): StandingUnit[] => {
    const parent = unitOf(parentId);
    return parent ? [parent, ...above(parent)] : [];
  };
  const [first, ...others] = predecessors.map(above);
  const shared = first?.find(
    (parent) => standsOn(parent, day) && others.every((line) => line.some(({ id }) => id === parent.id)),
  );
  return shared?.id ?? null;
}

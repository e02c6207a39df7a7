import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** The fixed limits of one document. They hold with and without the list of registered operations. */
export const LIMITS = {
  rootFields: 10,
  aliases: 15,
  depth: 8,
  directives: 10,
  tokens: 1_000,
  cost: 1_000,
  pageSize: 100,
  pageOffset: 10_000,
} as const;

export type LimitCode =
  | 'SINGLE_OPERATION'
  | 'SINGLE_ROOT_FIELD'
  | 'LIMIT_ROOT_FIELDS'
  | 'LIMIT_ALIASES'
  | 'LIMIT_DEPTH'
  | 'LIMIT_DIRECTIVES'
  | 'LIMIT_COST';

interface Measure {
  /** Fields that stand directly in the selection after spreading. */
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** One point a field; a field that takes `first`, `limit` or `page` multiplies what stands below it by ten. */
  readonly cost: number;
}

const NOTHING: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0, cost: 0 };
const LIST_WEIGHT = 10;
const LIST_ARGUMENTS = new Set(['first', 'last', 'limit', 'page']);

/**
 * Measures a document in one pass. A fragment is measured once however often it is spread, so that fragments that
 * spread fragments cost the measurer nothing; a fragment that spreads itself counts as endless.
 */
class Measurer {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Measure>();
  readonly #open = new Set<string>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  measure(selections: SelectionSetNode | undefined): Measure {
    let { fields, depth, aliases, directives, cost } = NOTHING;
    for (const selection of selections?.selections ?? []) {
      let inner: Measure;
      let weight = 1;
      let own = 0;
      if (selection.kind === Kind.FIELD) {
        inner = this.measure(selection.selectionSet);
        if (selection.arguments?.some((argument) => LIST_ARGUMENTS.has(argument.name.value)))
          weight = LIST_WEIGHT;
        if (selection.alias) aliases += 1;
        own = 1;
      } else {
        inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? this.#fragment(selection.name.value)
            : this.measure(selection.selectionSet);
      }
      fields += own === 1 ? 1 : inner.fields;
      depth = Math.max(depth, inner.depth + own);
      aliases += inner.aliases;
      directives += inner.directives + (selection.directives?.length ?? 0);
      cost += own + weight * inner.cost;
    }
    return { fields, depth, aliases, directives, cost };
  }

  #fragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    if (this.#open.has(name)) return { ...NOTHING, depth: Number.POSITIVE_INFINITY };
    this.#open.add(name);
    const measure = this.measure(this.#fragments.get(name)?.selectionSet);
    this.#open.delete(name);
    this.#measured.set(name, measure);
    return measure;
  }
}

/** Why a document is refused, or null. The documents of development tools may be deep and nothing else. */
function limitExceeded(
  document: DocumentNode,
  { exemptsIntrospection }: { readonly exemptsIntrospection: boolean },
): LimitCode | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1) return 'SINGLE_OPERATION';
  const { fields, depth, aliases, directives, cost } = new Measurer(document).measure(operation.selectionSet);
  const isDeepOnPurpose =
    exemptsIntrospection && isIntrospection(operation) && depth < Number.POSITIVE_INFINITY;
  if (depth > LIMITS.depth && !isDeepOnPurpose) return 'LIMIT_DEPTH';
  if (aliases > LIMITS.aliases) return 'LIMIT_ALIASES';
  if (operation.operation === OperationTypeNode.MUTATION && fields !== 1) return 'SINGLE_ROOT_FIELD';
  if (fields > LIMITS.rootFields) return 'LIMIT_ROOT_FIELDS';
  if (directives + (operation.directives?.length ?? 0) > LIMITS.directives) return 'LIMIT_DIRECTIVES';
  if (cost > LIMITS.cost) return 'LIMIT_COST';
  return null;
}

/** Introspection is how development tools read the schema; its own documents are deeper than any of ours. */
const isIntrospection = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every(
    (field) =>
      field.kind === Kind.FIELD && (field.name.value === '__schema' || field.name.value === '__type'),
  );

export const limitsRule =
  (options: { readonly exemptsIntrospection: boolean }) =>
  (context: ValidationContext): ASTVisitor => ({
    Document: {
      enter(document) {
        const code = limitExceeded(document, options);
        // Not called `code`: Apollo writes its own over that one.
        if (code) context.reportError(new GraphQLError(code, { extensions: { limit: code } }));
        return undefined;
      },
    },
  });

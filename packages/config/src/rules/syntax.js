/** Name of the property that a member expression reads, or null when it is computed at run time. */
export function propertyName(node) {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null;
  return node.property.type === 'Literal' ? String(node.property.value) : null;
}

/** True when the identifier is the global of that name and not a local variable, parameter or import that shadows it. */
export function isGlobalName(context, node, name) {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable.defs.length === 0;
  }
  return true;
}

/** The last name of a receiver: `em` in `this.em.execute()`, `getKysely` in `em.getKysely().selectFrom()`. */
export function lastName(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return propertyName(node);
  if (node.type === 'CallExpression') return lastName(node.callee);
  if (node.type === 'TSNonNullExpression' || node.type === 'AwaitExpression') {
    return lastName(node.expression ?? node.argument);
  }
  return null;
}

/** The text of a string literal or of the first piece of a template, or null for anything else. */
export function leadingText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis[0].value.cooked;
  return null;
}

/**
 * Collects what a file imports from `type-graphql`, so that rules know `Field` by its origin and not by its
 * spelling: an alias is followed, and a function of ours that is called `Query` is left alone.
 */
export function typeGraphqlNames() {
  const importedAs = new Map();
  return {
    onImport(node) {
      if (node.source.value !== 'type-graphql') return;
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ImportSpecifier')
          importedAs.set(specifier.local.name, specifier.imported.name);
      }
    },
    nameOf: (callee) => (callee.type === 'Identifier' ? (importedAs.get(callee.name) ?? null) : null),
  };
}

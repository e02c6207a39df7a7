import { testRule } from '../testing/rule-tester.js';
import { graphqlDescriptionRequired } from './graphql-description-required.js';

const from = (names, code) => `import { ${names} } from 'type-graphql';\n${code}`;

testRule('graphql-description-required', graphqlDescriptionRequired, {
  valid: [
    [
      'a described type and field pass',
      from(
        'ObjectType, Field',
        "@ObjectType({ description: 'A ward.' }) class Ward { @Field(() => String, { description: 'Code of the ward.' }) code; }",
      ),
    ],
    [
      'a described query and its argument pass',
      from(
        'Query, Arg',
        "class R { @Query(() => Ward, { description: 'One ward.' }) ward(@Arg('id', () => ID, { description: 'Its id.' }) id) {} }",
      ),
    ],
    [
      'a described enum passes',
      from('registerEnumType', "registerEnumType(Sex, { name: 'Sex', description: 'As on the card.' });"),
    ],
    [
      'a description made of pieces passes',
      from('Query', 'class R { @Query(() => Int, { description: `Days since ${epoch}.` }) days() {} }'),
    ],
    [
      'a function of ours with the same name is left alone',
      "import { Query } from './query.ts';\nclass R { @Query() days() {} }",
    ],
  ],
  invalid: [
    ['a field without options is refused', from('Field', 'class Ward { @Field(() => String) code; }')],
    [
      'a field with other options only is refused',
      from('Field', 'class Ward { @Field(() => String, { nullable: true }) code; }'),
    ],
    [
      'an empty description is refused',
      from('ObjectType', "@ObjectType({ description: ' ' }) class Ward {}"),
    ],
    [
      'options from elsewhere are refused, because nobody reads them here',
      from('Field', 'class Ward { @Field(() => String, { ...described }) code; }'),
    ],
    ['an alias is followed', from('Mutation as M', 'class R { @M(() => Int) act() {} }')],
    ['an argument is refused', from('Arg', "class R { ward(@Arg('id', () => ID) id) {} }")],
    [
      'an interface, an input, an enum and a union are refused',
      from(
        'InterfaceType, InputType, registerEnumType, createUnionType',
        "@InterfaceType() class A {} @InputType('B') class B {} registerEnumType(C, { name: 'C' }); createUnionType({ name: 'D', types: () => [A] });",
      ),
      4,
    ],
  ],
});

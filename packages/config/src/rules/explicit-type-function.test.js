import { testRule } from '../testing/rule-tester.js';
import { explicitTypeFunction } from './explicit-type-function.js';

const from = (names, code) => `import { ${names} } from 'type-graphql';\n${code}`;

testRule('explicit-type-function', explicitTypeFunction, {
  valid: [
    ['a field with its type function passes', from('Field', 'class Ward { @Field(() => Int) target; }')],
    ['a list is stated in the function', from('Query', 'class R { @Query(() => [Ward]) wards() {} }')],
    [
      'an argument states its type after its name',
      from('Arg', "class R { ward(@Arg('id', () => ID) id) {} }"),
    ],
    [
      'a decorator of another library is left alone',
      "import { Field } from './form.ts';\nclass A { @Field() b; }",
    ],
  ],
  invalid: [
    ['a bare field is refused', from('Field', 'class Ward { @Field() target; }')],
    [
      'a field with options only is refused',
      from('Field', 'class Ward { @Field({ nullable: true }) target; }'),
    ],
    ['an argument with a name only is refused', from('Arg', "class R { ward(@Arg('id') id) {} }")],
    [
      'an argument with options in the place of the type is refused',
      from('Arg', "class R { ward(@Arg('id', { nullable: true }) id) {} }"),
    ],
    [
      'bare root fields are refused',
      from('Query, Mutation', 'class R { @Query() a() {} @Mutation() b() {} }'),
      2,
    ],
  ],
});

import { testRule } from '../testing/rule-tester.js';
import { noHardCodedVietnameseInComponents } from './no-hard-coded-vietnamese-in-components.js';

testRule('no-hard-coded-vietnamese-in-components', noHardCodedVietnameseInComponents, {
  jsx: true,
  valid: [
    ['a key of a text is free', "const a = <p>{translate('queue.empty')}</p>;"],
    ['a comment may be Vietnamese', '/* Hồ sơ quá hạn */ const a = 1;'],
    ['a regular expression is not shown to anybody', 'const letters = /[àáảãạđ]/;'],
    ['signs that are not letters are free', "const a = <span>{'•'} – 15,96 % ×</span>;"],
    ['letters of other languages that Vietnamese does not share are free', "const a = 'façade Straße';"],
  ],
  invalid: [
    ['text between tags is refused', 'const a = <p>Hồ sơ quá hạn</p>;'],
    ['an attribute is refused', 'const a = <Button label="Duyệt" />;'],
    ['a plain string is refused', "const a = 'Khóa tài khoản';"],
    ['a template is refused at each Vietnamese piece', 'const a = `Còn ${days} ngày làm việc`;', 2],
    ['đ alone gives it away', "const a = 'Da duoc gui đi';"],
    ['decomposed letters are refused too', "const a = 'Duye\u0323\u0302t';"],
  ],
});

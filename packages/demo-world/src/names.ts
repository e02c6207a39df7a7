import type { Sex } from '@dinhdanh/domain';
import { weightedPicker } from './random.ts';
import type { Random, Weighted } from './random.ts';

/**
 * Names of the invented people. The weights follow what is common in the north-east: a third is called Nguyễn, Văn and
 * Thị fade with the birth years, some given names belong to both sexes, and a few surnames belong to the Dao, Tày, Sán
 * Chỉ and Hoa families of the border communes.
 */
const FAMILY_NAMES: Weighted<string> = [
  ['Nguyễn', 300],
  ['Trần', 108],
  ['Phạm', 92],
  ['Lê', 70],
  ['Hoàng', 66],
  ['Vũ', 64],
  ['Bùi', 38],
  ['Đỗ', 30],
  ['Đặng', 24],
  ['Đinh', 20],
  ['Ngô', 20],
  ['Dương', 18],
  ['Đoàn', 16],
  ['Lương', 15],
  ['Phan', 15],
  ['Đào', 13],
  ['Hà', 10],
  ['Trịnh', 9],
  ['Mai', 8],
  ['Tô', 8],
  ['Lưu', 7],
  ['Cao', 7],
  ['Phùng', 6],
  ['Trương', 6],
  ['Tạ', 5],
  ['Chu', 5],
  ['Lý', 5],
  ['Hồ', 4],
  ['Thân', 2],
  ['Kiều', 2],
];

const BORDER_FAMILY_NAMES: Weighted<string> = [
  ['Chíu', 20],
  ['Tằng', 17],
  ['Phùn', 15],
  ['Dường', 11],
  ['Lỷ', 9],
  ['Bàn', 8],
  ['Triệu', 7],
  ['Nình', 6],
  ['Voòng', 5],
  ['Sằn', 4],
  ['Hoàng', 4],
  ['Nông', 3],
  ['Vi', 3],
  ['La', 2],
];

const MALE_MIDDLE_NAMES_BEFORE_1985: Weighted<string> = [
  ['Văn', 52],
  ['Đức', 6],
  ['Xuân', 6],
  ['Đình', 5],
  ['Quang', 4],
  ['Ngọc', 4],
  ['Hữu', 4],
  ['Công', 3],
  ['Thế', 3],
  ['Mạnh', 3],
  ['Bá', 2],
  ['Viết', 2],
  ['', 6],
];
const MALE_MIDDLE_NAMES_SINCE_1985: Weighted<string> = [
  ['Văn', 22],
  ['Đức', 9],
  ['Minh', 9],
  ['Quang', 7],
  ['Tuấn', 6],
  ['Anh', 5],
  ['Duy', 6],
  ['Thành', 5],
  ['Hoàng', 6],
  ['Tiến', 5],
  ['Trung', 4],
  ['Việt', 4],
  ['Mạnh', 4],
  ['Gia', 4],
  ['Ngọc', 3],
  ['Hải', 3],
];
const FEMALE_MIDDLE_NAMES_BEFORE_1985: Weighted<string> = [
  ['Thị', 70],
  ['Thị Thu', 3],
  ['Thị Kim', 3],
  ['Thị Bích', 2],
  ['Thị Hồng', 3],
  ['Thị Minh', 2],
  ['Kim', 3],
  ['Thanh', 3],
  ['Bích', 2],
  ['Tuyết', 2],
];
const FEMALE_MIDDLE_NAMES_SINCE_1985: Weighted<string> = [
  ['Thị', 24],
  ['Thị Thu', 8],
  ['Thị Ngọc', 6],
  ['Thị Thanh', 6],
  ['Thị Phương', 4],
  ['Thu', 7],
  ['Ngọc', 7],
  ['Phương', 6],
  ['Thanh', 5],
  ['Thùy', 5],
  ['Minh', 5],
  ['Khánh', 5],
  ['Quỳnh', 4],
  ['Hồng', 4],
  ['Mai', 3],
  ['Diệu', 2],
  ['Ánh', 2],
  ['Hải', 2],
];

/** Given to boys and girls alike; drawn in addition to the list of the sex. */
const UNISEX_GIVEN_NAMES: Weighted<string> = [
  ['Anh', 12],
  ['Hà', 6],
  ['Bình', 6],
  ['Minh', 6],
  ['Thanh', 6],
  ['Hòa', 5],
  ['Tâm', 4],
  ['Giang', 4],
  ['Xuân', 3],
  ['Ngọc', 3],
  ['An', 3],
  ['Khánh', 3],
];
const MALE_GIVEN_NAMES: Weighted<string> = [
  ['Hùng', 10],
  ['Dũng', 10],
  ['Tuấn', 9],
  ['Nam', 7],
  ['Long', 6],
  ['Sơn', 7],
  ['Hải', 7],
  ['Thắng', 7],
  ['Cường', 7],
  ['Đức', 6],
  ['Huy', 5],
  ['Hoàng', 5],
  ['Quân', 4],
  ['Tùng', 5],
  ['Phúc', 3],
  ['Thành', 6],
  ['Trung', 5],
  ['Kiên', 4],
  ['Hiếu', 5],
  ['Đạt', 4],
  ['Tiến', 4],
  ['Hưng', 4],
  ['Việt', 3],
  ['Lâm', 3],
  ['Phong', 3],
  ['Quang', 4],
  ['Vinh', 3],
  ['Toàn', 3],
  ['Thịnh', 2],
  ['Nghĩa', 2],
  ['Chiến', 3],
  ['Lợi', 2],
  ['Thái', 3],
  ['Vượng', 2],
  ['Mạnh', 4],
  ['Khải', 1],
  ['Bảo', 2],
  ['Đông', 2],
  ['Tráng', 1],
];
const FEMALE_GIVEN_NAMES: Weighted<string> = [
  ['Hương', 10],
  ['Lan', 8],
  ['Hoa', 8],
  ['Mai', 6],
  ['Linh', 7],
  ['Trang', 6],
  ['Thảo', 5],
  ['Phương', 6],
  ['Nga', 6],
  ['Thủy', 6],
  ['Hằng', 6],
  ['Huyền', 5],
  ['Ngân', 3],
  ['Yến', 4],
  ['Nhung', 4],
  ['Dung', 4],
  ['Loan', 4],
  ['Oanh', 3],
  ['Liên', 4],
  ['Hiền', 5],
  ['Thu', 5],
  ['Vân', 4],
  ['Quỳnh', 3],
  ['Chi', 2],
  ['My', 2],
  ['Thư', 2],
  ['Vy', 2],
  ['Hạnh', 4],
  ['Phượng', 3],
  ['Tuyết', 3],
  ['Hồng', 4],
  ['Nguyệt', 3],
  ['Duyên', 2],
  ['Diệp', 1],
  ['Nhàn', 2],
  ['Thơm', 2],
  ['Mận', 1],
  ['Đào', 2],
  ['Sen', 1],
  ['Tươi', 1],
];
const BORDER_MALE_GIVEN_NAMES: Weighted<string> = [
  ['A Sáng', 6],
  ['A Tài', 5],
  ['A Nhì', 4],
  ['Chăn', 3],
  ['Dảu', 3],
  ['Sềnh', 3],
  ['Quay', 2],
  ['Văn Thìn', 4],
  ['Văn Phúc', 3],
  ['Kim Long', 2],
];
const BORDER_FEMALE_GIVEN_NAMES: Weighted<string> = [
  ['Tài Múi', 6],
  ['Nhì Múi', 6],
  ['Sám Múi', 5],
  ['Sì Múi', 4],
  ['A Lan', 3],
  ['Thị Mai', 4],
  ['Thị Hoa', 3],
  ['Mỹ Hồng', 2],
];

const pickFamilyName = weightedPicker(FAMILY_NAMES);
const pickBorderFamilyName = weightedPicker(BORDER_FAMILY_NAMES);
const pickBorderGivenNames: Readonly<Record<Sex, (random: Random) => string>> = {
  MALE: weightedPicker(BORDER_MALE_GIVEN_NAMES),
  FEMALE: weightedPicker(BORDER_FEMALE_GIVEN_NAMES),
};
const pickGivenName: Readonly<Record<Sex, (random: Random) => string>> = {
  MALE: weightedPicker([...MALE_GIVEN_NAMES, ...UNISEX_GIVEN_NAMES]),
  FEMALE: weightedPicker([...FEMALE_GIVEN_NAMES, ...UNISEX_GIVEN_NAMES]),
};
const pickMiddleName: Readonly<
  Record<Sex, { before1985: (r: Random) => string; since1985: (r: Random) => string }>
> = {
  MALE: {
    before1985: weightedPicker(MALE_MIDDLE_NAMES_BEFORE_1985),
    since1985: weightedPicker(MALE_MIDDLE_NAMES_SINCE_1985),
  },
  FEMALE: {
    before1985: weightedPicker(FEMALE_MIDDLE_NAMES_BEFORE_1985),
    since1985: weightedPicker(FEMALE_MIDDLE_NAMES_SINCE_1985),
  },
};

export function inventFullName(
  random: Random,
  person: { readonly sex: Sex; readonly birthYear: number; readonly borderShare: number },
): string {
  if (random() < person.borderShare) {
    return `${pickBorderFamilyName(random)} ${pickBorderGivenNames[person.sex](random)}`;
  }
  const era = person.birthYear < 1985 ? 'before1985' : 'since1985';
  const familyName = pickFamilyName(random);
  const middleName = pickMiddleName[person.sex][era](random);
  let givenName = pickGivenName[person.sex](random);
  // Nobody is called "Hoàng Minh Minh".
  while (givenName === familyName || middleName.split(' ').includes(givenName)) {
    givenName = pickGivenName[person.sex](random);
  }
  return middleName === '' ? `${familyName} ${givenName}` : `${familyName} ${middleName} ${givenName}`;
}

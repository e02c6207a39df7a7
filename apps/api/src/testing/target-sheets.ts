import { readFileSync } from 'node:fs';

/** The annex of dispatch 688/UBND-CATP, as it stands in the document: not a letter is changed. */
export const ANNEX_688 = readFileSync(
  new URL('../../../../packages/domain/src/target/annex-688.txt', import.meta.url),
  'utf8',
);

/** Its rows, in their order. */
export const ROWS_688 = [
  ['Phường Bình Ngọc', 1_404],
  ['Phường Hải Hòa', 4_472],
  ['Phường Hải Yên', 1_746],
  ['Phường Hòa Lạc', 1_176],
  ['Phường Ka Long', 1_452],
  ['Phường Ninh Dương', 1_496],
  ['Phường Trà Cổ', 728],
  ['Phường Trần Phú', 1_115],
  ['Xã Bắc Sơn', 406],
  ['Xã Hải Đông', 1_292],
  ['Xã Hải Sơn', 428],
  ['Xã Hải Tiến', 1_891],
  ['Xã Hải Xuân', 2_404],
  ['Xã Quảng Nghĩa', 780],
  ['Xã Vạn Ninh', 2_402],
  ['Xã Vĩnh Thực', 874],
  ['Xã Vĩnh Trung', 350],
] as const;

/** The cells of its table, with the head and the sum. */
export const CELLS_688: string[][] = ANNEX_688.split('\n')
  .slice(ANNEX_688.split('\n').findIndex((line) => line.startsWith('TT\t')))
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

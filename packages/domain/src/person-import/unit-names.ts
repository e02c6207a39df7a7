import { searchForm } from '../identity/names.ts';

/** The kind of a unit before its name, in full or short: phường, xã, thị trấn, đặc khu; P., X., TT. */
const KIND = /^(?:phuong|xa|thi tran|dac khu|p|x|tt)[\s.]+/;

/**
 * What two ways to write a ward have in common: no accents, no letter case, and no kind before the name.
 *
 * Edge: "X. Hải Đông", "xã hải đông" and "Hải Đông" are one commune.
 */
export const unitNameForm = (name: string): string => searchForm(name).replace(KIND, '').trim();

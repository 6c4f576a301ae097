/** States and their forces, and those who are named in most articles: sharing them says less, and differing in them nothing. */
const COMMON =
  /^(country|office|group):|^place:([A-Z]{3}|minsk)$|^person:alexander-lukashenko$|^body:(kgb|european-union|viasna)$|^body:.*-(police|authorities|court|forces)$/;
export const isCommon = (name: string): boolean => COMMON.test(name);
export const isTelling = (name: string): boolean => !isCommon(name);

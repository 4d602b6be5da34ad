/** A list without the first that is the same as `gone`, member by member; the list itself where none is any more. */
export function without<Rule>(list: readonly Rule[], gone: Rule): readonly Rule[] {
  const place = list.findIndex((one) => JSON.stringify(one) === JSON.stringify(gone));
  return place === -1 ? list : list.toSpliced(place, 1);
}

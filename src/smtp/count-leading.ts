/** How many members of a list, from the first on, satisfy a test that none behind them does. By halves. */
export function countLeading<Member>(
  list: readonly Member[],
  test: (member: Member) => boolean,
): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(list[middle] as Member)) low = middle + 1
    else high = middle
  }
  return low
}

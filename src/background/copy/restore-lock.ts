/** Does something while no copy is taken over: what is erased meanwhile would come back from it. Taken first of all but `sync`. */
export const whileNoneRestores = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('restore', work);

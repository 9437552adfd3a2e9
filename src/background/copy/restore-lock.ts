/** Does something while no copy is taken over: what is erased meanwhile would come back from it. Taken before `log-count`. */
export const whileNoneRestores = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('restore', work);

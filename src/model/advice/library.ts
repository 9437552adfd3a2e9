/** The self-care library beside its actions, as data: what to come back to, studies, readers' stories. */

/**
 * Five things to focus on, each with words to say to oneself; texts at `focus.<id>` and
 * `affirm.<id>`.
 */
export const FOCUS = {
  both: ['bothShare', 'bothLearn', 'bothFit', 'bothForgive'],
  worth: ['worthToday', 'worthStays', 'worthDecide', 'worthMatter'],
  care: ['careBody', 'careRest', 'careCompany', 'careToday'],
  time: ['timeHealing', 'timeDate', 'timeStep', 'timeEvery'],
  help: ['helpBrave', 'helpAlone', 'helpGlad', 'helpAloud'],
} as const;

/** Studies on worth and on looking; texts at `fact.<id>`, where they come from at `source.<id>`. */
export const FACTS = ['ties', 'inner', 'looking'] as const;

/** What is known, and what is not, of how long missing takes. */
export const TIME_FACTS = ['month', 'halfYear', 'claim'] as const;

/** Readers' stories in two lines, at `tale.<id>` and `tale.<id>End`. */
export const TALES = ['snow', 'calls'] as const;

import type { Person } from '../people/person.ts';
import { APPS, type AppStep } from './app-steps.ts';

/** The id of a step of an app, or of a phone: of its tick, and of its text. */
export const stepId = (app: string, [does]: AppStep): string => `${app}-${does}`;

/** A guide as old as this is said to be old. */
const OLD_YEARS = 5;

/** The year of the guide to a step, if that is old; empty where it is not, or gives no date. */
export function oldGuide([, compared, dated]: AppStep): string {
  const [year = ''] = dated?.split('-') ?? [];
  return year && Number.parseInt(compared, 10) - Number(year) >= OLD_YEARS ? year : '';
}

interface PhonePlan {
  /** Apps with steps that the user has people on. */
  readonly yours: readonly string[];
  /** All others with steps. */
  readonly others: readonly string[];
  /** Networks the user has people on, and there are no steps for. */
  readonly without: readonly string[];
}

/** Whose steps come first, by network id: those of the networks that people were listed on. */
export function phonePlanOf(people: readonly Person[]): PhonePlan {
  const on = new Set(people.flatMap(({ identities }) => identities.map(({ network }) => network)));
  return {
    yours: Object.keys(APPS).filter((app) => on.has(app)),
    others: Object.keys(APPS).filter((app) => !on.has(app)),
    without: [...on].filter((network) => !Object.hasOwn(APPS, network)),
  };
}

/** The ids of the steps of some apps. */
export const stepIdsOf = (apps: readonly string[]): string[] =>
  apps.flatMap((app) => (APPS[app] ?? []).map((step) => stepId(app, step)));

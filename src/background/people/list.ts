import { type Person, person } from '../../model/people/person.ts';
import { records } from '../change/records.ts';

/** Everyone listed, in the order they were added. */
export const listPeople = async (): Promise<Person[]> => [
  ...(await records()).all(person).values(),
];

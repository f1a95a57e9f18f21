import type { Person, Role } from '../../shared/library/person.ts';

/** What each role is called on screen. */
export const roleNames: Record<Role, string> = { mentor: 'Mentor', ect: 'Early career teacher' };

/** The two roles, in the order their names are asked for. */
export const roles: readonly Role[] = ['mentor', 'ect'];

/** The people with one name changed. */
export function withName(people: Person[], personId: string, name: string): Person[] {
  return people.map((person) => (person.id === personId ? { ...person, name } : person));
}

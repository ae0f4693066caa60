/** The groups of the options, in their order on the page; each is the address of its place: `options/index.html#remembered`. */
export const GROUPS = ['alerts', 'remembered', 'lists', 'looks', 'organisations', 'about'] as const;
export type GroupId = (typeof GROUPS)[number];

/** @param hash `#lists`, or beside a fixture: `#fixture=chosen&lists`. @returns the group it names, if any */
export function groupIn(hash: string): GroupId | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return GROUPS.find((group) => given.has(group));
}

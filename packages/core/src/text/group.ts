/** Groups: the members of a list by what they share. */

/** The members of a list by their key, all in the order of the list. (`Map.groupBy` comes with Node 22.) */
export function groupBy<Key, Member>(
  members: Iterable<Member>,
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, readonly Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) addTo(groups, keyOf(member), member);
  return groups;
}

/** Puts a member behind the others of its key. */
export function addTo<Key, Member>(groups: Map<Key, Member[]>, key: Key, member: Member): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [member]);
  else group.push(member);
}

/** Who hosts the board: the school, then members that offer to, then colleges, in turn (the guide's step 3). Pure. */
import type { Board } from '../../../records/board-rules';
import type { Organization } from '../../../records/organizations';
import type { Offer } from '../../../records/offers';

export interface Host {
  /** Of the organization; empty for the school. */
  id: string;
  name: string;
  place: string;
  /** Who represents the host, and leads the meeting there. */
  chair: string;
  catering: string;
  /** What is missing, in sentences. */
  note: string;
  /** How often in a school year it can. */
  most: number;
}

export interface SchoolAsHost {
  name: string;
  place: string;
  chair: string;
}

/** `offersOf`: those of an organization that hosts. */
export function hostsOf(
  { seats }: Board,
  offersOf: (organization: Organization) => readonly Offer[],
  school: SchoolAsHost,
  catering: string,
): Host[] {
  const bringing = (name: string): string => `${catering}, from ${name}`;
  const members = seats.flatMap(({ organization, representative }) => {
    const offered = offersOf(organization).filter(offersToHost);
    const isCollege = organization.category === 'Postsecondary';
    if (offered.length === 0 && !isCollege) return [];
    const { id, address, city } = organization;
    const name = organization.name ?? '';
    const limits = offered.flatMap(({ timesAYear }) => timesAYear ?? []);
    const host: Host = {
      id,
      name,
      place: [name, address, city].filter(Boolean).join(', '),
      chair: representative?.name ?? school.chair,
      catering: bringing(name),
      note: [
        address === null ? 'No address in Organizations.' : '',
        representative === null ? 'Nobody represents it yet.' : '',
      ]
        .filter(Boolean)
        .join(' '),
      most: limits.length === 0 ? Infinity : Math.max(...limits),
    };
    return [{ host, isCollege }];
  });
  const only = (college: boolean): Host[] =>
    members.filter(({ isCollege }) => isCollege === college).map(({ host }) => host);
  return [
    {
      id: '',
      name: school.name,
      place: [school.name, school.place].filter(Boolean).join(', '),
      chair: school.chair,
      catering: bringing('the school'),
      note: school.chair === '' ? 'Nobody chairs the board yet.' : '',
      most: Infinity,
    },
    ...only(false),
    ...only(true),
  ];
}

export const offersToHost = ({ kind, side, status }: Offer): boolean =>
  kind === 'Host a meeting' && side !== 'School gives' && status !== 'Ended';

/** Each in turn; one that hosts as often as it wants to is passed over. The first is the school, which always can. */
export function rotated(hosts: readonly Host[], count: number): Host[] {
  const times = new Map<Host, number>();
  let turn = 0;
  return Array.from({ length: count }, () => {
    while ((times.get(hosts[turn % hosts.length]!) ?? 0) >= hosts[turn % hosts.length]!.most) turn++;
    const host = hosts[turn++ % hosts.length]!;
    times.set(host, (times.get(host) ?? 0) + 1);
    return host;
  });
}

/** The meetings of a school year: what is there, what would be added, who hosts each. Nothing is written before the click. */
import { useState } from 'preact/hooks';
import { Button } from '../../../client/button';
import { caller } from '../../../client/calls';
import { DataTable } from '../../../client/data-table';
import { Select } from '../../../client/fields';
import { Section } from '../../../client/layout';
import { plural } from '../../../shared/text';
import { pick } from '../board-topics';
import type { Act } from '../board.page';
import type { HostShown, yearCalls, YearMeeting, YearShown } from './calls';

const call = caller<typeof yearCalls>();

interface MeetingsProps {
  shown: YearShown;
  meeting: string;
  onYear(year: string): void;
  onAct: Act;
}

export function YearMeetings({ shown, meeting, onYear, onAct }: MeetingsProps) {
  const { year, years, hosts, meetings } = shown;
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const hostOf = ({ month, host }: YearMeeting): string => chosen[month] ?? host;
  const knownHost = (id: string): HostShown | undefined => hosts.filter((each) => each.id === id)[0];
  const toAdd = meetings.filter(({ state }) => state === 'add');
  const layOut = () =>
    onAct(() =>
      call('board.layOut', {
        meeting,
        year,
        meetings: toAdd.map((each) => ({ month: each.month, date: each.date, host: hostOf(each) })),
      }),
    );
  return (
    <Section title={'Meetings of ' + year}>
      <div class="row-fields">
        <Select label="School year" value={year} choices={pick(years, '').slice(1)} onValue={onYear} />
      </div>
      <DataTable
        caption="Day and host of each meeting"
        columns={[
          { title: 'Day', heads: true, fit: 'snug', cell: ({ day }) => day },
          {
            title: 'Host',
            cell: (each) =>
              each.state === 'there' ? (
                each.host
              ) : each.state === 'add' ? (
                <Select
                  label={'Host on ' + each.day}
                  labelHidden
                  value={hostOf(each)}
                  choices={hosts.map(({ id, name }) => ({ value: id, label: name }))}
                  onValue={(id) => setChosen({ ...chosen, [each.month]: id })}
                />
              ) : null,
          },
          {
            title: 'What follows from it',
            fit: 'wide',
            cell: (each) =>
              each.state === 'add' ? <Hosting host={knownHost(hostOf(each))} note={each.note} /> : each.note,
          },
        ]}
        rows={meetings}
        rowKey={({ month }) => month}
      />
      {toAdd.length === 0 ? (
        <p class="soft">Nothing is left to add for this school year.</p>
      ) : (
        <div class="buttons">
          <Button look="primary" onClick={layOut}>
            {'Add ' + plural(toAdd.length, 'meeting')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Where it is, who leads it, who brings what; then what is missing or was moved. */
function Hosting({ host, note }: { host: HostShown | undefined; note: string }) {
  if (!host) return null;
  const says = [host.place, host.chair === '' ? '' : 'Chair: ' + host.chair, host.catering].filter(Boolean).join(' · ');
  const notes = [note, host.note].filter(Boolean).join('. ');
  return (
    <>
      {says}
      {notes === '' ? null : <p class="soft">{notes}</p>}
    </>
  );
}

/** The views of the dialog Students: who may be named and quoted, who has what is required, who has visited colleges. Codes only. */
import { useEffect, useState } from 'preact/hooks';
import { caller } from '../../client/calls';
import { DataTable } from '../../client/data-table';
import { Select } from '../../client/fields';
import { Tag } from '../../client/layout';
import { Failed, Notice, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { CollegeVisitsShown, QualifiedShown, ReleasesShown, rollCalls, ShownClass } from './roll-calls';

const call = caller<typeof rollCalls>();

interface ViewProps {
  classes: ShownClass[];
}

const everyClass = (classes: readonly ShownClass[]) => [
  { value: '', label: 'Every class' },
  ...classes.map(({ name, count }) => ({ value: name, label: name + ' (' + count + ')' })),
];

const more = (rows: number, count: number) =>
  rows < count ? (
    <p class="soft">{'The first ' + rows + ' of ' + count + '. Choose a class to see the others.'}</p>
  ) : null;

export function Releases({ classes }: ViewProps) {
  const [className, setClassName] = useState('');
  const [shown, setShown] = useState<ReleasesShown | null>(null);
  const loading = useCall();
  const load = (next: string) => {
    setClassName(next);
    loading.start(() => call('students.releases', { className: next }), setShown);
  };
  useEffect(() => load(''), []);
  return (
    <div class="stack">
      <Select label="Class" value={className} choices={everyClass(classes)} onValue={load} />
      <Progress busy={loading.busy} text="Reading Requirements" />
      <Failed calling={loading} />
      {shown ? (
        <>
          <DataTable
            caption="Who may be named to a host, and who may be quoted or shown"
            columns={[
              { title: 'Code', heads: true, fit: 'snug', cell: ({ code }) => code },
              { title: 'Class', cell: ({ className: theirs }) => theirs },
              { title: 'Named to a host', cell: ({ named }) => named },
              { title: 'Quoted or shown', cell: ({ quoted }) => quoted },
            ]}
            rows={shown.rows}
            rowKey={({ code }) => code}
            empty="No student is listed yet."
          />
          {more(shown.rows.length, shown.count)}
        </>
      ) : null}
    </div>
  );
}

export function CollegeVisits({ classes }: ViewProps) {
  const [className, setClassName] = useState('');
  const [shown, setShown] = useState<CollegeVisitsShown | null>(null);
  const loading = useCall();
  const load = (next: string) => {
    setClassName(next);
    loading.start(() => call('students.colleges', { className: next }), setShown);
  };
  useEffect(() => load(''), []);
  return (
    <div class="stack">
      <Select label="Class" value={className} choices={everyClass(classes)} onValue={load} />
      <Progress busy={loading.busy} text="Counting visits" />
      <Failed calling={loading} />
      {shown ? (
        <>
          {shown.trips.length > 0 ? (
            <Notice tone="info">{'Best next trips: ' + shown.trips.join('; ') + '.'}</Notice>
          ) : null}
          <p>{shown.counts + '.'}</p>
          <DataTable
            caption="Visits to colleges by the end of grade 11"
            columns={[
              { title: 'Code', heads: true, fit: 'snug', cell: ({ code }) => code },
              { title: 'Class', cell: ({ className: theirs }) => theirs },
              { title: 'Colleges', fit: 'snug', cell: ({ visited }) => visited },
              { title: 'This year', fit: 'snug', cell: ({ thisYear }) => thisYear },
              { title: 'Stands', cell: ({ pace }) => pace },
            ]}
            rows={shown.rows}
            rowKey={({ code }) => code}
            empty="No student is listed yet."
          />
          {more(shown.rows.length, shown.count)}
        </>
      ) : null}
    </div>
  );
}

export function Qualified({ classes }: ViewProps) {
  const [className, setClassName] = useState('');
  const [shown, setShown] = useState<QualifiedShown | null>(null);
  const loading = useCall();
  const load = (id: string | null, next: string) => {
    setClassName(next);
    loading.start(() => call('students.qualified', { id, className: next }), setShown);
  };
  useEffect(() => load(null, ''), []);
  const chosen = shown?.id ?? null;
  return (
    <div class="stack">
      {shown && chosen !== null ? (
        <>
          <Select
            label="Activity or offer"
            value={chosen}
            choices={shown.choices.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={(id) => load(id, className)}
          />
          <Select
            label="Class"
            value={className}
            choices={everyClass(classes)}
            onValue={(next) => load(chosen, next)}
          />
        </>
      ) : null}
      <Progress busy={loading.busy} text="Comparing" />
      <Failed calling={loading} />
      {shown && chosen === null ? (
        <p>Nothing requires anything yet. Fill in “Requires” of an offer, and “Brings along” of students.</p>
      ) : null}
      {shown && chosen !== null ? <WhoQualifies shown={shown} /> : null}
    </div>
  );
}

function WhoQualifies({ shown: { requires, nobodyHas, rows, ready, count } }: { shown: QualifiedShown }) {
  return (
    <>
      <p>{'Required: ' + requires.join(', ') + '. ' + ready + ' of ' + count + ' bring all of it along.'}</p>
      {nobodyHas.length > 0 ? <Notice tone="warning">{'No student has: ' + nobodyHas.join(', ')}</Notice> : null}
      <DataTable
        caption="Who has what is required"
        columns={[
          { title: 'Code', heads: true, fit: 'snug', cell: ({ code }) => code },
          { title: 'Class', cell: ({ className }) => className },
          {
            title: 'Lacks',
            cell: ({ lacks }) => (lacks.length === 0 ? <Tag color="green">Ready</Tag> : lacks.join(', ')),
          },
        ]}
        rows={rows}
        rowKey={({ code }) => code}
        empty="No student is listed yet."
      />
      {more(rows.length, count)}
    </>
  );
}

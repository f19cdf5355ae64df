/** The dialog Placements: the students of an internship, their hours, and the addresses that the teacher passes on. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { DataTable } from '../../client/data-table';
import { closePage } from '../../client/host';
import { EmptyState, Heading, Page } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { placementCalls, PlacementsShown, ShownPlacement } from './calls';

const call = caller<typeof placementCalls>();

function PlacementsPage() {
  const [shown, setShown] = useState<PlacementsShown | { hint: string } | null>(null);
  const [said, setSaid] = useState('');
  const loading = useCall();
  const making = useCall();
  const printing = useCall();
  const [paper, setPaper] = useState<{ name: string; url: string } | null>(null);
  useEffect(() => loading.start(() => call('placements.show', { id: null }), setShown), []);
  const found = shown && 'id' in shown ? shown : null;
  const make = (id: string) =>
    making.start(
      () => call('placements.makeForms', { id }),
      (done) => {
        setShown(done.shown);
        setSaid(done.text);
      },
    );
  return (
    <Page
      wide
      said={
        <>
          <Progress busy={making.busy} text="Making the forms" />
          <Failed calling={making} />
          <Progress busy={printing.busy} text="Making the time sheets" />
          <Failed calling={printing} />
          <Outcome said={said === '' ? null : { tone: 'success', text: said }} />
          <Outcome
            said={
              paper && {
                tone: 'success',
                text: '“' + paper.name + '” is in your Google Drive.',
                action: (
                  <a href={paper.url} target="_blank" rel="noopener" aria-label={'Open ' + paper.name}>
                    Open
                  </a>
                ),
              }
            }
          />
        </>
      }
      foot={
        <div class="buttons">
          {found && !found.made ? (
            <Button look="primary" busy={making.busy} onClick={() => make(found.id)}>
              Make the forms
            </Button>
          ) : null}
          {found && found.placed.length > 0 ? (
            <Button
              busy={printing.busy}
              onClick={() => printing.start(() => call('placements.print', { id: found.id }), setPaper)}
            >
              Time sheets on paper
            </Button>
          ) : null}
          <Button onClick={closePage}>Close</Button>
        </div>
      }
    >
      <Progress busy={loading.busy} text="Reading the internship" />
      <Failed calling={loading} />
      {shown && 'hint' in shown ? (
        <EmptyState title={<Heading>No internship selected</Heading>}>
          <p>{shown.hint}</p>
        </EmptyState>
      ) : null}
      {shown ? null : <h1 class="hidden">Placements</h1>}
      {found ? (
        <>
          <div class="tight">
            <Heading>{'Placements: ' + found.title}</Heading>
            <p class="soft">{found.when}</p>
          </div>
          <p>
            Students have no address here: copy theirs from the links, and pass them on. Supervisors are asked by mail,
            which waits for you in Mail.
          </p>
          <DataTable
            caption="Students at this internship"
            columns={[
              { title: 'Code', heads: true, fit: 'snug', cell: ({ code }) => code },
              { title: 'Hours', fit: 'number', cell: ({ hours }) => hours },
              { title: 'No time sheet, week of', cell: ({ missed }) => missed },
              { title: 'Evaluated by', cell: ({ evaluatedBy }) => evaluatedBy },
              { title: 'Forms', fit: 'wide', cell: (placed) => <Links placed={placed} /> },
            ]}
            rows={found.placed}
            rowKey={({ code }) => code}
            empty="Nobody is listed yet. List the students on Activity with students."
          />
        </>
      ) : null}
    </Page>
  );
}

function Links({ placed: { code, timeSheet, self, supervisor } }: { placed: ShownPlacement }) {
  const links = [
    { label: 'Time sheet', url: timeSheet },
    { label: 'Own evaluation', url: self },
    { label: 'Supervisor’s evaluation', url: supervisor },
  ].filter(({ url }) => url !== '');
  if (links.length === 0) return <>Not made yet</>;
  return (
    <ul class="items">
      {links.map(({ label, url }) => (
        <li key={label}>
          <a href={url} target="_blank" rel="noopener" aria-label={label + ' of ' + code}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

mount(PlacementsPage);

/** The sidebar Define the industry: what the team still has to find out, and how things stand with the top ten. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { focusSheet } from '../../client/host';
import { Heading, Page, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Notice, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { dotted } from '../../client/words';
import { plural } from '../../shared/text';
import type { HouseCalls } from '../../shared/house-calls';
import type { recruitingCalls, RecruitingReport, TenLine } from './calls';

const call = caller<typeof recruitingCalls & HouseCalls>();

function RecruitingPage() {
  const [found, setFound] = useState<RecruitingReport | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('recruiting.report', null), setFound);
  useEffect(load, []);

  const jump = (tabKey: string, row: number) =>
    acting.start(() => call('check.jump', { tabKey, row, columnNumber: 2 }), focusSheet);
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        load();
        setSaid({ tone: 'info', text });
      },
    );
  const principal = (line: TenLine) =>
    acting.start(
      () => call('recruiting.principal', { id: line.id }),
      ({ report, text, batch }) => {
        setFound(report);
        const action = batch !== '' && <Button onClick={() => undo(batch)}>Undo</Button>;
        setSaid({ tone: 'success', text, action });
      },
    );

  return (
    <Page
      said={
        <>
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={
        <Button look="primary" busy={loading.busy} onClick={load}>
          Look again
        </Button>
      }
    >
      <Heading>Define the industry</Heading>
      <Progress busy={loading.busy} text="Reading the workbook" />
      <Failed calling={loading} />
      {found ? (
        <>
          <Section title={'Open questions (' + found.open.length + ' of ' + found.questions + ')'}>
            <List
              look="cards flush"
              lines={found.open}
              none="All questions of the worksheet are answered."
              line={({ question, status, row }) => (
                <button type="button" class="problem-row" onClick={() => jump('question', row)}>
                  <b>{status}</b>
                  {question}
                </button>
              )}
            />
          </Section>
          <Section title="The team">
            {found.teamLacks === '' ? null : <Notice tone="warning">{found.teamLacks}</Notice>}
            <List lines={found.team} none="" line={(text) => text} />
          </Section>
          <Section title="The industry">
            <p>
              <b>{found.industry.ours.join(', ') || 'Not defined yet'}</b>
            </p>
            <p class="soft">
              {plural(found.industry.inside, 'organization') +
                ' of ' +
                found.industry.all +
                ' in your list fall inside.'}
            </p>
            {found.industry.narrow === '' ? null : <Notice tone="info">{found.industry.narrow}</Notice>}
          </Section>
          <Section title="Types you know none of yet">
            <List lines={found.industry.typesWithout} none="You know one of every type." line={(text) => text} />
          </Section>
          <Section title="Leading in city and county">
            <List
              lines={found.leading}
              none="None has a number under “Local rank” in Organizations."
              line={(text) => text}
            />
          </Section>
          <Section title="Associations and whom they represent">
            <List lines={found.associations} none="None is known yet." line={(text) => text} />
          </Section>
          <Section title={'Top ten (' + found.ten.length + ')'}>
            <List
              lines={found.ten}
              none="Nobody is picked yet. Fill in the Top ten tab."
              line={(line) => (
                <Ten line={line} onJump={() => jump('topten', line.row)} onCall={() => principal(line)} />
              )}
            />
          </Section>
          <Section title="Results by who asked">
            <List
              lines={found.levels}
              none=""
              line={({ level, asked, interested, partners }) =>
                level +
                ': ' +
                (asked === 0
                  ? 'no outcome yet'
                  : interested + ' of ' + asked + ' interested, ' + plural(partners, 'partner'))
              }
            />
          </Section>
        </>
      ) : null}
    </Page>
  );
}

interface ListProps<Line> {
  lines: Line[];
  none: string;
  look?: string;
  line(line: Line): ComponentChildren;
}

function List<Line>({ lines, none, line, look = 'items' }: ListProps<Line>) {
  if (lines.length === 0) return none === '' ? null : <p class="soft">{none}</p>;
  return (
    <ul class={look}>
      {lines.map((each, index) => (
        <li key={index}>{line(each)}</li>
      ))}
    </ul>
  );
}

function Ten({ line, onJump, onCall }: { line: TenLine; onJump(): void; onCall(): void }) {
  const settled = line.success === 'Partner' || line.success === 'No';
  return (
    <>
      <p>
        <b>{line.rank + '. ' + line.name}</b>{' '}
        {line.success === '' ? null : <Tag color={line.success === 'Partner' ? 'green' : 'gray'}>{line.success}</Tag>}
      </p>
      <p class="soft">{dotted(line.level, line.step) || 'No next step yet'}</p>
      <p class="kept-lines">{line.knows === '' ? 'Nobody at school is known to know someone there.' : line.knows}</p>
      <div class="buttons">
        <Button look="quiet" label={'Show row of ' + line.name} onClick={onJump}>
          Show row
        </Button>
        {settled || line.level === 'Principal' || line.level === 'Superintendent' ? null : (
          <Button look="quiet" label={'Ask for a principal call to ' + line.name} onClick={onCall}>
            Ask for a principal call
          </Button>
        )}
      </div>
    </>
  );
}

mount(RecruitingPage);

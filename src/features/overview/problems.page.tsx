/** The sidebar Check this workbook: what the app cannot use, where it is, and a jump to the cell. */
import type { ResultOf } from '../../shared/calls';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { focusSheet } from '../../client/host';
import { EmptyState, Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import { useFocusAfter } from '../../client/use-focus';
import { sayPlace } from '../../shared/place';
import { grouped, plural } from '../../shared/text';
import type { overviewCalls, ProblemLine } from './calls';

const call = caller<typeof overviewCalls>();

type Found = ResultOf<(typeof overviewCalls)['check.run']>;

function ProblemsPage() {
  const [found, setFound] = useState<Found | null>(null);
  const [rounds, setRounds] = useState(0);
  const [seen, setSeen] = useState<string[]>([]);
  const checking = useCall();
  const jumping = useCall();
  const separating = useCall();
  const heading = useFocusAfter<HTMLHeadingElement>(rounds > 1 ? rounds : 1);

  const check = () =>
    checking.start(
      () => Promise.all([call('check.run', null), call('check.merged', null)]),
      ([next, merged]) => {
        setFound({ ...next, problems: [...next.problems, ...merged.problems] });
        setSeen([]);
        setRounds((count) => count + 1);
      },
    );
  useEffect(check, []);

  const jump = (problem: ProblemLine) =>
    jumping.start(
      () => call('check.jump', { tabKey: problem.tabKey, row: problem.row, columnNumber: problem.columnNumber }),
      () => {
        setSeen((before) => [...before, keyOf(problem)]);
        // The cell is selected: what is typed next should go into it.
        focusSheet();
      },
    );

  const separate = ({ tabKey, row }: ProblemLine) =>
    separating.start(() => call('check.separate', { tabKey, row }), check);

  const groups = byTab(found?.problems ?? []);
  return (
    <Page
      said={
        <>
          <Failed calling={jumping} />
          <Failed calling={separating} />
        </>
      }
      foot={
        <Button look="primary" busy={checking.busy} onClick={check}>
          Check again
        </Button>
      }
    >
      <Progress busy={checking.busy} text="Checking the workbook" />
      <Failed calling={checking} />
      {!found ? <h1 class="hidden">Check this workbook</h1> : null}
      {found && groups.length === 0 ? (
        <EmptyState cheerful title={<Heading headingRef={heading}>All is well</Heading>}>
          <p role="status">
            {plural(found.tabsRead, 'tab was', 'tabs were') + ' checked, and Partnerbook can use every cell.'}
          </p>
        </EmptyState>
      ) : null}
      {found && groups.length > 0 ? (
        <>
          <div class="tight">
            <Heading headingRef={heading}>
              {plural(found.problems.length, 'place needs', 'places need') + ' a look'}
            </Heading>
            <p class="soft">Pick one to go to its cell. Everything else goes on as usual.</p>
          </div>
          {groups.map((group) => (
            <Section key={group.tabKey} title={group.tab + ' (' + grouped(group.problems.length) + ')'}>
              <ul class="cards flush">
                {group.problems.map((problem, index) => (
                  <li key={index}>
                    <ProblemItem problem={problem} seen={seen.includes(keyOf(problem))} onJump={() => jump(problem)} />
                    {problem.isAlike ? (
                      <Button look="quiet" busy={separating.busy} onClick={() => separate(problem)}>
                        This row is the copy
                      </Button>
                    ) : null}
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        </>
      ) : null}
    </Page>
  );
}

function ProblemItem({ problem, seen, onJump }: { problem: ProblemLine; seen: boolean; onJump(): void }) {
  const words = (
    <>
      <b>
        {sayPlace(problem)}
        {seen ? <span class="seen"> · looked at</span> : null}
      </b>
      {problem.text}
    </>
  );
  // What concerns a whole tab has no cell to go to.
  if (problem.row < 1) return <div class="problem-row">{words}</div>;
  return (
    <button type="button" class="problem-row" onClick={onJump}>
      {words}
    </button>
  );
}

function keyOf(problem: ProblemLine): string {
  return problem.tabKey + ' ' + problem.row + ' ' + problem.columnNumber + ' ' + problem.text;
}

/** In the order in which the tabs first come up. */
function byTab(problems: ProblemLine[]): { tab: string; tabKey: string; problems: ProblemLine[] }[] {
  const groups: { tab: string; tabKey: string; problems: ProblemLine[] }[] = [];
  for (const problem of problems) {
    const group = groups.find((each) => each.tabKey === problem.tabKey);
    if (group) group.problems.push(problem);
    else groups.push({ tab: problem.tab, tabKey: problem.tabKey, problems: [problem] });
  }
  return groups;
}

mount(ProblemsPage);

/** The sidebar Activity with students: who takes part, what the host must have in hand, and the handout. */
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Heading, Section, Tag } from '../../client/layout';
import { mount } from '../../client/mount';
import { RowPage } from '../../client/row-page';
import { useRow } from '../../client/use-row';
import type { HouseCalls } from '../../shared/house-calls';
import type { visitCalls, VisitDone, VisitShown } from './calls';
import { After } from './visit-after';
import { GoesAlong } from './goes-along';
import { VisitForm } from './visit-form';
import { People } from './visit-people';

const call = caller<typeof visitCalls & HouseCalls>();

function WithStudentsPage() {
  const { found, row: visit, rounds, said, loading, acting, load, act } = useRow((id) => call('visit.show', { id }));
  return (
    <RowPage
      title="Activity with students"
      found={found}
      loading={loading}
      loadingText="Reading the row"
      emptyTitle="No activity selected"
      onShowSelected={() => load(null)}
      acting={acting}
      actingText="Working"
      said={said}
      primary={
        visit ? (
          <Button look="primary" busy={acting.busy} onClick={() => act(() => call('visit.handout', { id: visit.id }))}>
            Make host handout
          </Button>
        ) : undefined
      }
    >
      {visit ? <Visit key={rounds} visit={visit} onAct={act} /> : null}
    </RowPage>
  );
}

function Visit({ visit, onAct }: { visit: VisitShown; onAct(work: () => Promise<VisitDone>): void }) {
  const { id, handout } = visit;
  const missing = visit.papers.filter(({ says }) => says !== '').length;
  return (
    <>
      <div class="tight">
        <Heading>{visit.title}</Heading>
        <p class="soft">{visit.when}</p>
      </div>
      <Section title={missing === 0 ? 'Host handout: complete' : 'Host handout: ' + missing + ' of 8 missing'}>
        <ul class="items">
          {visit.papers.map(({ letter, name, says }) => (
            <li key={letter}>
              {letter + '. ' + name + ' '}
              {says === '' ? <Tag color="green">There</Tag> : <Tag color="amber">Missing</Tag>}
              {says === '' ? null : <p class="soft">{says}</p>}
            </li>
          ))}
        </ul>
        {handout ? (
          <p>
            <a href={handout.url} target="_blank" rel="noopener">
              {handout.name}
            </a>
            {handout.pdf === '' ? null : (
              <>
                {' · '}
                <a href={handout.pdf} target="_blank" rel="noopener" aria-label={'PDF of ' + handout.name}>
                  PDF
                </a>
              </>
            )}
          </p>
        ) : null}
        {visit.news.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div class="buttons">
          <Button onClick={() => onAct(() => call('visit.mail', { id }))}>Mail to the host</Button>
        </div>
      </Section>
      <GoesAlong
        name={visit.enclosure}
        onAdd={(file) => onAct(() => call('visit.enclose', { id, ...file }))}
        onTakeOut={() => onAct(() => call('visit.takeOut', { id }))}
      />
      <People visit={visit} onAct={onAct} />
      <After visit={visit} onAct={onAct} />
      <VisitForm visit={visit} onSave={(fields) => onAct(() => call('visit.save', { id, ...fields }))} />
    </>
  );
}

mount(WithStudentsPage);

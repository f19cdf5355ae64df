/** Meeting: who came and does what, and what each topic came to. Written down with *Save*, as often as one likes. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import { pick } from './board-topics';
import type { Act } from './board.page';
import type { boardCalls, BoardShown, MeetingSaved, MeetingShown, SeatTaken, TopicInHand } from './calls';

const call = caller<typeof boardCalls>();

type Changed<Given> = Record<string, Omit<Given, 'id'>>;

/** Only what a person has changed, so that nothing that a colleague writes meanwhile is written over. */
function useChanges<Given extends { id: string }>() {
  const [changes, setChanges] = useState<Changed<Given>>({});
  const set = (id: string, field: string) => (value: string) =>
    setChanges((before) => ({ ...before, [id]: { ...before[id], [field]: value } as Omit<Given, 'id'> }));
  const list = Object.entries(changes).map(([id, fields]) => ({ id, ...fields })) as unknown as Given[];
  return { changes, set, list };
}

export function MeetingView({ shown, meeting, onAct }: { shown: BoardShown; meeting: MeetingShown; onAct: Act }) {
  const people = useChanges<MeetingSaved['people'][number]>();
  const topics = useChanges<MeetingSaved['topics'][number]>();
  const [ideas, setIdeas] = useState('');
  const save = () =>
    onAct(() => call('board.save', { meeting: meeting.id, people: people.list, topics: topics.list, ideas }));
  return (
    <div class="stack">
      <p class="soft">{meeting.about}</p>
      <Section title="Who is here">
        <ul class="cards">
          {meeting.people.map((each) => (
            <Seat
              key={each.id}
              person={{ ...each, ...people.changes[each.id] } as SeatTaken}
              duties={shown.duties}
              onSet={(field) => people.set(each.id, field)}
            />
          ))}
        </ul>
        {meeting.people.length === 0 ? <p class="soft">Nobody sits on the board yet.</p> : null}
      </Section>
      <Section title="Topics">
        {meeting.topics.length === 0 ? <p class="soft">No topic is on for this meeting.</p> : null}
        <ul class="cards">
          {meeting.topics.map((each) => (
            <Topic
              key={each.id}
              topic={{ ...each, ...topics.changes[each.id] } as TopicInHand}
              shown={shown}
              onSet={(field) => topics.set(each.id, field)}
            />
          ))}
        </ul>
      </Section>
      <TextArea label="Ideas, one a line" value={ideas} onValue={setIdeas} />
      <div class="buttons sticky">
        <Button look="primary" onClick={save}>
          Save
        </Button>
      </div>
    </div>
  );
}

type Setter<Fields> = (field: keyof Fields & string) => (value: string) => void;

function Seat({ person, duties, onSet }: { person: SeatTaken; duties: string[]; onSet: Setter<SeatTaken> }) {
  const { name, organization, answer } = person;
  return (
    <li>
      <fieldset class="board-seat">
        <legend>{name + (organization === '' ? '' : ', ' + organization)}</legend>
        {answer === '' ? null : <p class="soft">{'Answered: ' + answer.toLowerCase()}</p>}
        <div class="row-fields">
          <Select
            label="Came"
            value={person.came}
            choices={pick(['Yes', 'No', 'Excused'], 'Not said yet')}
            onValue={onSet('came')}
          />
          <Select label="Duty" value={person.duty} choices={pick(duties, 'None')} onValue={onSet('duty')} />
        </div>
        <div class="row-fields">
          <TextInput label="Takes on" value={person.takesOn} onValue={onSet('takesOn')} />
          <TextInput label="For the next meeting" value={person.input} onValue={onSet('input')} />
        </div>
      </fieldset>
    </li>
  );
}

function Topic({ topic, shown, onSet }: { topic: TopicInHand; shown: BoardShown; onSet: Setter<TopicInHand> }) {
  return (
    <li>
      <fieldset class="board-seat">
        <legend>{topic.topic}</legend>
        <TextArea label="Motion" rows={2} value={topic.motion} onValue={onSet('motion')} />
        <TextArea label="Notes and votes" rows={2} value={topic.notes} onValue={onSet('notes')} />
        <Select
          label="Result"
          value={topic.result}
          choices={pick(shown.results, 'Not decided')}
          onValue={onSet('result')}
        />
        <div class="row-fields">
          <TextInput label="Follow-up" value={topic.next} onValue={onSet('next')} />
          <Select
            label="Who does it"
            value={topic.owner}
            choices={pick(shown.colleagues, 'Nobody yet')}
            onValue={onSet('owner')}
          />
          <TextInput label="By" kind="date" value={topic.by} onValue={onSet('by')} />
        </div>
      </fieldset>
    </li>
  );
}

/** Meeting: who came and does what, and what each topic came to. What is typed stays on the page until it is saved. */
import { caller } from '../../client/calls';
import { Select, TextArea, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import type { Drafts } from './board-draft';
import { Seats } from './board-seats';
import { pick } from './board-topics';
import type { Act } from './board.page';
import type { boardCalls, BoardShown, MeetingShown, TopicInHand } from './calls';

const call = caller<typeof boardCalls>();

interface MeetingProps {
  shown: BoardShown;
  meeting: MeetingShown;
  drafts: Drafts;
  onAct: Act;
}

export function MeetingView({ shown, meeting, drafts, onAct }: MeetingProps) {
  const { id } = meeting;
  const draft = drafts.of(id);
  return (
    <div class="stack">
      <Seats
        meeting={meeting}
        draft={draft}
        duties={shown.duties}
        onType={(person, field, value) => drafts.type(id, 'people', person, field, value)}
        onArrived={(name, organization) => onAct(() => call('board.arrived', { meeting: id, name, organization }))}
      />
      <Section title="Topics">
        {meeting.topics.length === 0 ? <p class="soft">No topic is on for this meeting.</p> : null}
        <ul class="cards">
          {meeting.topics.map((each) => (
            <Topic
              key={each.id}
              topic={{ ...each, ...draft.topics[each.id] }}
              shown={shown}
              onSet={(field) => (value) => drafts.type(id, 'topics', each.id, field, value)}
            />
          ))}
        </ul>
      </Section>
      <TextArea label="Ideas, one a line" value={draft.ideas} onValue={(value) => drafts.typeIdeas(id, value)} />
    </div>
  );
}

interface TopicProps {
  topic: TopicInHand;
  shown: BoardShown;
  onSet(field: keyof TopicInHand): (value: string) => void;
}

function Topic({ topic, shown, onSet }: TopicProps) {
  return (
    <li>
      <fieldset class="board-topic">
        <legend>{topic.topic}</legend>
        <TextArea label="Motion" rows={2} value={topic.motion} onValue={onSet('motion')} />
        <TextArea label="Notes and votes" rows={2} value={topic.notes} onValue={onSet('notes')} />
        <Select
          label="Result"
          value={topic.result}
          choices={pick(shown.results, 'Not decided')}
          onValue={onSet('result')}
        />
        <TextInput label="Follow-up" value={topic.next} onValue={onSet('next')} />
        <Select
          label="Who does it"
          value={topic.owner}
          choices={pick(shown.colleagues, 'Nobody yet')}
          onValue={onSet('owner')}
        />
        <TextInput label="By" kind="date" value={topic.by} onValue={onSet('by')} />
      </fieldset>
    </li>
  );
}

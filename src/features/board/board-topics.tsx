/** Topics: what waits for the board, what is better decided elsewhere, and what has been decided. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Select, TextInput } from '../../client/fields';
import { Section, Tag } from '../../client/layout';
import type { Act } from './board.page';
import type { boardCalls, BoardShown, TopicShown } from './calls';

const call = caller<typeof boardCalls>();

export const pick = (names: readonly string[], none: string) => [
  { value: '', label: none },
  ...names.map((name) => ({ value: name, label: name })),
];

export function TopicsView({ shown, onAct }: { shown: BoardShown; onAct: Act }) {
  const meeting = shown.meeting?.id ?? '';
  return (
    <div class="board-two">
      <Section title="Waiting">
        {shown.topics.length === 0 ? <p class="soft">Nothing waits for the board.</p> : null}
        <ul class="cards">
          {shown.topics.map((topic) => (
            <Waiting key={topic.id} topic={topic} shown={shown} onAct={onAct} />
          ))}
        </ul>
      </Section>
      <div class="stack">
        <Propose shown={shown} meeting={meeting} onAct={onAct} />
        <Standing shown={shown} meeting={meeting} onAct={onAct} />
        <Section title="Decided so far">
          {shown.decided.length === 0 ? <p class="soft">Nothing has been decided yet.</p> : null}
          <ul class="cards">
            {shown.decided.map((each, index) => (
              <li key={index}>
                <p>
                  <strong>{each.topic}</strong>
                </p>
                <p class="soft">{each.about}</p>
                {each.follows === '' ? null : (
                  <p>
                    {each.isOpen ? <Tag color="blue">open</Tag> : <Tag color="green">done</Tag>} {each.follows}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function Waiting({ topic, shown, onAct }: { topic: TopicShown; shown: BoardShown; onAct: Act }) {
  const [handing, setHanding] = useState(false);
  const [level, setLevel] = useState('Teachers');
  const [owner, setOwner] = useState('');
  const meeting = shown.meeting?.id ?? '';
  const triage = (as: 'accept' | 'elsewhere' | 'drop' | 'first') =>
    onAct(() => call('board.triage', { meeting, topic: topic.id, as, level, owner }));
  const isOn = topic.state === 'On the agenda' || topic.state === 'Accepted';
  return (
    <li>
      <p>
        <strong>{topic.topic}</strong>
      </p>
      <p class="soft">{[topic.area, topic.proposedBy, isOn ? topic.meeting : ''].filter(Boolean).join(' · ')}</p>
      <p>
        <Tag color={isOn ? 'blue' : 'amber'}>{topic.state}</Tag>
      </p>
      {topic.lead === '' ? null : <p>{(topic.isLeadSuggested ? 'Could lead it: ' : 'Leads it: ') + topic.lead}</p>}
      {handing ? (
        <div class="stack">
          <Select
            label="Who decides"
            value={level}
            choices={pick(['Teachers', 'Administrators'], 'Choose')}
            onValue={setLevel}
          />
          <Select label="Who takes it on" value={owner} choices={pick(shown.colleagues, 'Choose')} onValue={setOwner} />
          <div class="buttons">
            <Button onClick={() => triage('elsewhere')}>Hand on</Button>
            <Button onClick={() => setHanding(false)}>Keep it</Button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <Button
            label={(isOn ? 'Put first: ' : 'Put on: ') + topic.topic}
            onClick={() => triage(isOn ? 'first' : 'accept')}
          >
            {isOn ? 'Put first' : 'Put on'}
          </Button>
          <Button label={'Not for the board: ' + topic.topic} onClick={() => setHanding(true)}>
            Not for the board
          </Button>
          <Button label={'Drop: ' + topic.topic} onClick={() => triage('drop')}>
            Drop
          </Button>
        </div>
      )}
    </li>
  );
}

/** The nine, each with what the workbook knows about it. */
function Standing({ shown, meeting, onAct }: { shown: BoardShown; meeting: string; onAct: Act }) {
  return (
    <Section title="Standing topics">
      <ul class="cards">
        {shown.standing.map(({ area, title, isOn, lines }) => (
          <li key={area} class="stack">
            <div class="section-head">
              <strong>{title}</strong>
              {isOn ? (
                <Tag color="blue">among the topics</Tag>
              ) : (
                <Button
                  label={'Put on: ' + title}
                  onClick={() => onAct(() => call('board.standing', { meeting, area }))}
                >
                  Put on
                </Button>
              )}
            </div>
            {lines.length === 0 ? (
              <p class="soft small">Nothing in the workbook about it.</p>
            ) : (
              <ul class="small soft">
                {lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Propose({ shown, meeting, onAct }: { shown: BoardShown; meeting: string; onAct: Act }) {
  const [given, setGiven] = useState({ topic: '', area: '', proposedBy: '' });
  const set = (field: keyof typeof given) => (value: string) => setGiven((before) => ({ ...before, [field]: value }));
  return (
    <Section title="Propose a topic">
      <TextInput label="Topic" value={given.topic} onValue={set('topic')} />
      <Select label="Area" value={given.area} choices={pick(shown.areas, 'Choose')} onValue={set('area')} />
      <TextInput label="Proposed by" value={given.proposedBy} onValue={set('proposedBy')} />
      <div class="buttons">
        <Button onClick={() => onAct(() => call('board.propose', { meeting, level: 'Board', ...given }))}>
          Propose
        </Button>
      </div>
    </Section>
  );
}

/** Who is here: one line a member, so that ten of them stand on one screen. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';
import { Segments } from '../../client/segments';
import { pick } from './board-topics';
import type { Draft } from './board-draft';
import type { MeetingShown, SeatTaken } from './calls';

const cameNames = { Yes: 'Yes', No: 'No', Excused: 'Excused' };

export interface SeatsProps {
  meeting: MeetingShown;
  draft: Draft;
  duties: string[];
  onType(id: string, field: string, value: string): void;
  onArrived(name: string, organization: string): void;
}

export function Seats({ meeting, draft, duties, onType, onArrived }: SeatsProps) {
  const shown = meeting.people.map((each) => ({ ...each, ...draft.people[each.id] }));
  const here = shown.filter(({ came }) => came === 'Yes').length;
  return (
    <Section title="Who is here" aside={<span class="soft">{here + ' of ' + shown.length}</span>}>
      {shown.length === 0 ? (
        <p class="soft">Nobody sits on the board yet.</p>
      ) : (
        <div class="seats">
          <div class="seat seat-titles" aria-hidden="true">
            {['Name', 'Came', 'Duty', 'Takes on', 'For the next meeting'].map((title) => (
              <span key={title}>{title}</span>
            ))}
          </div>
          {shown.map((person) => (
            <SeatLine key={person.id} person={person} duties={duties} onType={onType} />
          ))}
        </div>
      )}
      <Arrived meeting={meeting} onArrived={onArrived} />
    </Section>
  );
}

function SeatLine({ person, duties, onType }: { person: SeatTaken } & Pick<SeatsProps, 'duties' | 'onType'>) {
  const set = (field: string) => (value: string) => onType(person.id, field, value);
  const about = [person.organization, person.answer === '' ? '' : 'answered: ' + person.answer.toLowerCase()];
  return (
    <div class="seat" role="group" aria-label={person.name}>
      <div class="seat-name">
        <strong>{person.name}</strong>
        <span class="soft small">{about.filter(Boolean).join(', ')}</span>
      </div>
      <Segments
        label={'Came: ' + person.name}
        names={cameNames}
        value={person.came as 'Yes'}
        onValue={set('came')}
        clears
        tall
      />
      <Select label="Duty" labelHidden value={person.duty} choices={pick(duties, 'None')} onValue={set('duty')} />
      <TextInput label="Takes on" labelHidden value={person.takesOn} onValue={set('takesOn')} />
      <TextInput label="For the next meeting" labelHidden value={person.input} onValue={set('input')} />
    </div>
  );
}

/** A substitute whom nobody expected, or a guest. */
function Arrived({ meeting, onArrived }: Pick<SeatsProps, 'meeting' | 'onArrived'>) {
  const [name, setName] = useState('');
  const [seat, setSeat] = useState('');
  return (
    <div class="seat-arrived">
      <TextInput
        label="Somebody else is here"
        value={name}
        onValue={setName}
        suggestions={meeting.seats.flatMap(({ substitutes }) => substitutes)}
      />
      <Select
        label="In place of"
        value={seat}
        choices={[
          { value: '', label: 'Nobody, or the seat of a substitute' },
          ...meeting.seats.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onValue={setSeat}
      />
      <Button onClick={() => onArrived(name, seat)}>Add</Button>
    </div>
  );
}

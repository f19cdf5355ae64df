/** One review: of an activity and what is to be learned from it, of a figure, or of courses. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextArea, TextInput } from '../../client/fields';
import type { ReviewNoted, ReviewsShown } from './calls';

const empty: ReviewNoted = {
  kind: 'Alignment',
  by: '',
  activity: '',
  goal: '',
  figure: '',
  students: '',
  courses: '',
  good: '',
  change: '',
};

const kinds: { value: ReviewNoted['kind']; label: string }[] = [
  { value: 'Alignment', label: 'An activity and its goal' },
  { value: 'Data', label: 'A figure about students' },
  { value: 'Course sequence', label: 'The order of courses' },
];

interface ReviewFormProps {
  shown: ReviewsShown;
  busy: boolean;
  onNote(given: ReviewNoted): void;
}

export function ReviewForm({ shown, busy, onNote }: ReviewFormProps) {
  const [given, setGiven] = useState(empty);
  const set = (field: keyof ReviewNoted) => (value: string) => setGiven((before) => ({ ...before, [field]: value }));
  const choose = (activity: string) => {
    const goal = shown.activities.filter(({ id }) => id === activity)[0]?.goal ?? '';
    setGiven((before) => ({ ...before, activity, goal }));
  };
  const named = (names: readonly string[]) => [
    { value: '', label: 'Choose' },
    ...names.map((name) => ({ value: name, label: name })),
  ];
  return (
    <div class="stack">
      <Select label="What was reviewed" value={given.kind} choices={kinds} onValue={set('kind')} />
      <TextInput label="Reviewed by" suggestions={shown.members} value={given.by} onValue={set('by')} />
      {given.kind === 'Alignment' ? (
        <>
          <Select
            label="Activity"
            value={given.activity}
            choices={[
              { value: '', label: 'Choose' },
              ...shown.activities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={choose}
          />
          <Select
            label="What students are to learn"
            value={given.goal}
            choices={named(shown.goals)}
            onValue={set('goal')}
          />
        </>
      ) : given.kind === 'Data' ? (
        <>
          <TextInput
            label="Figure"
            hint="Such as: 75 % passed the safety test. No name, no code."
            value={given.figure}
            onValue={set('figure')}
          />
          <TextInput
            label="Students behind it"
            hint={'At least ' + shown.smallGroup + '. Of fewer, somebody could tell who is meant.'}
            value={given.students}
            onValue={set('students')}
          />
        </>
      ) : (
        <TextInput label="Courses" value={given.courses} onValue={set('courses')} />
      )}
      <TextArea label="What is good" rows={2} value={given.good} onValue={set('good')} />
      <TextArea label="What should change" rows={2} value={given.change} onValue={set('change')} />
      <div class="buttons">
        <Button look="primary" busy={busy} onClick={() => onNote(given)}>
          Note it
        </Button>
      </div>
    </div>
  );
}

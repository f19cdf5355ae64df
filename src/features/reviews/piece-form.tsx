/** The address of the form for one piece of students’ work. */
import { useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { Select, TextInput } from '../../client/fields';
import { Section } from '../../client/layout';

interface PieceFormProps {
  skills: string[];
  hasForm: boolean;
  onMake(piece: string, skill: string): void;
}

export function PieceForm({ skills, hasForm, onMake }: PieceFormProps) {
  const [piece, setPiece] = useState('');
  const [skill, setSkill] = useState('');
  return (
    <Section title="Students’ work">
      <p class="soft">Cover the name, and write a number on each piece. The list of numbers stays with the teacher.</p>
      <TextInput label="Number of the piece" value={piece} onValue={setPiece} />
      <Select
        label="Technical skill it shows"
        value={skill}
        choices={[{ value: '', label: 'Any technical skill' }, ...skills.map((name) => ({ value: name, label: name }))]}
        onValue={setSkill}
      />
      <div class="buttons">
        <Button onClick={() => onMake(piece, skill)}>{hasForm ? 'Make its address' : 'Make the form'}</Button>
      </div>
    </Section>
  );
}

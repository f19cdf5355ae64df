import type { Choice } from '../shared/choice';
import { Checkbox, Select, TextInput } from './fields';

export const everyone: Choice = { stage: '', category: '', industry: '', interest: '', city: '', topTen: false };

interface ChooseManyProps {
  choice: Choice;
  stages: string[];
  categories: string[];
  onChoice(choice: Choice): void;
}

/** Fields for choosing organizations; an empty field does not restrict the choice. */
export function ChooseMany({ choice, stages, categories, onChoice }: ChooseManyProps) {
  const set = (part: Partial<Choice>) => onChoice({ ...choice, ...part });
  const any = (values: string[], label: string) => [
    { value: '', label },
    ...values.map((value) => ({ value, label: value })),
  ];
  return (
    <fieldset class="choose">
      <legend>Which organizations</legend>
      <Select
        label="Stage"
        value={choice.stage}
        choices={any(stages, 'Any but declined')}
        onValue={(stage) => set({ stage })}
      />
      <Select
        label="Category"
        value={choice.category}
        choices={any(categories, 'Any')}
        onValue={(category) => set({ category })}
      />
      <TextInput label="Industry" value={choice.industry} onValue={(industry) => set({ industry })} />
      <TextInput label="Interest" value={choice.interest} onValue={(interest) => set({ interest })} />
      <TextInput label="City" value={choice.city} onValue={(city) => set({ city })} />
      <Checkbox label="Only the top ten" checked={choice.topTen} onChecked={(topTen) => set({ topTen })} />
    </fieldset>
  );
}

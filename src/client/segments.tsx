import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string> {
  /** For screen readers. */
  label: string;
  names: Readonly<Record<Value, string>>;
  value: Value | '';
  onValue(value: Value | ''): void;
  /** Choosing what is chosen takes it back. */
  clears?: boolean;
  /** As high as a finger is wide. */
  tall?: boolean;
}

/** A few choices side by side, one of which holds. Arrow keys go from one to the next, as among radio buttons. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, names, value, onValue, clears = false, tall = false } = props;
  const name = useId();
  return (
    <fieldset class={tall ? 'views tall' : 'views'}>
      <legend class="hidden">{label}</legend>
      {(Object.keys(names) as Value[]).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={value === each}
            onChange={() => onValue(each)}
            onClick={() => {
              if (clears && value === each) onValue('');
            }}
          />
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
}

import type { Ref } from 'preact';
import { Button } from '../../client/button';
import { dotted } from '../../client/words';
import { plural } from '../../shared/text';
import type { ShownLine } from './calls';

interface ItemProps {
  line: ShownLine;
  busy: boolean;
  /** Its heading stands below one of a section. */
  inSection: boolean;
  onSettle(outcome: string): void;
  onOpen(): void;
  /** Takes the focus when the line before it is settled. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** One line: what, when and how long, and a button for each way in which it can end. */
export function TodayItem({ line, busy, inSection, onSettle, onOpen, headingRef }: ItemProps) {
  const { what, due, when, minutes, whose, outcomes, opens } = line;
  const Title = inSection ? 'h3' : 'h2';
  return (
    <div class="tight">
      <Title ref={headingRef} tabIndex={-1}>
        {what}
      </Title>
      <p class="small">
        {due === '' ? null : (
          <span class={when === 'late' ? 'late-words' : when === 'now' ? 'soon-words' : 'soft'}>{due + ' · '}</span>
        )}
        <span class="soft">{dotted('about ' + plural(minutes, 'minute'), whose)}</span>
      </p>
      <div class="buttons close">
        {outcomes.map(({ name, label }) => (
          <Button key={name} busy={busy} label={label + ': ' + what} onClick={() => onSettle(name)}>
            {label}
          </Button>
        ))}
        {opens ? (
          <Button
            look={outcomes.length === 0 ? 'secondary' : 'quiet'}
            busy={busy}
            label={'Open: ' + what}
            onClick={onOpen}
          >
            Open
          </Button>
        ) : null}
      </div>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { CalendarView } from '../../messages';
import { complain } from '../store';

/** What to type into a calendar program so that it follows this calendar. */
export function FeedAddress({ calendar }: { calendar: CalendarView }) {
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}/calendar/${encodeURIComponent(calendar.id)}.ics`;
  return (
    <span class="feed">
      <a href={address}>Feed (.ics)</a>
      <button
        type="button"
        class="link"
        title={address}
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true), complain)}
      >
        Copy the address<span class="hidden"> of {calendar.title}</span>
      </button>
      <span role="status">{copied ? 'Copied' : ''}</span>
    </span>
  );
}

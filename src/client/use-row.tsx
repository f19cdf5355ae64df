import { useEffect, useState } from 'preact/hooks';
import type { HouseCalls } from '../shared/house-calls';
import { Button } from './button';
import { caller } from './calls';
import type { Said } from './notice';
import { useCall } from './use-call';

const call = caller<HouseCalls>();

/** What an act of a page about a row answers. */
interface Done<Shown> {
  shown: Shown;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
  /** A paper that was made. */
  link?: { name: string; url: string };
}

/** What a page about one row holds: the row, how often it came anew, and what was done, with its paper or its undo. */
export function useRow<Shown extends { id: string }>(read: (id: string | null) => Promise<Shown | { hint: string }>) {
  const [found, setFound] = useState<Shown | { hint: string } | null>(null);
  const [rounds, setRounds] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const show = (next: Shown | { hint: string }) => {
    setFound(next);
    setRounds((count) => count + 1);
  };
  /** Null: the selected row. */
  const load = (id: string | null) => loading.start(() => read(id), show);
  useEffect(() => load(null), []);
  const undo = (id: string, batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load(id);
      },
    );
  const act = (work: () => Promise<Done<Shown>>) => {
    setSaid(null);
    acting.start(work, ({ shown, text, batch, link }) => {
      show(shown);
      const action = link ? (
        <a href={link.url} target="_blank" rel="noopener" aria-label={'Open ' + link.name}>
          Open
        </a>
      ) : (
        batch !== '' && <Button onClick={() => undo(shown.id, batch)}>Undo</Button>
      );
      setSaid({ tone: 'success', text, action });
    });
  };
  return { found, row: found && 'id' in found ? found : null, rounds, said, loading, acting, load, act };
}

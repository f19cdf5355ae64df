import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchState } from '../../messages';
import { isoDay, isoTime, longDate, shortDate } from '../dates';
import { Icon } from '../icons';
import { act } from '../store';

const steps = [
  { to: 'hour', label: 'Next hour' },
  { to: 'schoolMorning', label: 'Next school morning' },
  { to: 'week', label: 'Next week' },
  { to: 'month', label: 'Next month' },
] as const;

/** The clock of the local world, which stands still until someone moves it; time triggers fire on the way. */
export function Clock({ state }: { state: WorkbenchState }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const busy = state.advancing !== null;

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [open]);

  return (
    <div class="clock" ref={root} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        type="button"
        class="clock-face"
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        <Icon name="clock" />
        <span class="clock-long">{longDate(state.now, state.timeZone)}</span>
        <span class="clock-short" aria-hidden="true">
          {shortDate(state.now, state.timeZone)}
        </span>
        <Icon name="down" size={16} />
      </button>
      {open ? (
        <div class="popover clock-popover" role="dialog" aria-label="Move the clock">
          <p>Time passes only when you move it. Hourly and daily triggers run on the way.</p>
          <div class="clock-steps">
            {steps.map((step) => (
              <button
                type="button"
                key={step.to}
                class="button"
                disabled={busy}
                onClick={() => (setOpen(false), void act('/api/clock', { step: step.to }))}
              >
                {step.label}
              </button>
            ))}
          </div>
          <PickDate state={state} busy={busy} onDone={() => setOpen(false)} />
        </div>
      ) : null}
    </div>
  );
}

function PickDate({ state, busy, onDone }: { state: WorkbenchState; busy: boolean; onDone(): void }) {
  const [day, setDay] = useState(isoDay(state.now, state.timeZone));
  const [time, setTime] = useState(isoTime(state.now, state.timeZone));
  return (
    <form
      class="clock-pick"
      onSubmit={(event) => {
        event.preventDefault();
        void act('/api/clock', { day, time }).then((done) => done && onDone());
      }}
    >
      <label>
        Date
        <input
          type="date"
          required
          value={day}
          min={isoDay(state.now, state.timeZone)}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <label>
        Time
        <input type="time" required value={time} onInput={(event) => setTime(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={busy}>
        Go there
      </button>
    </form>
  );
}

/** The same steps, always at hand where there is room for them. */
export function ClockSteps({ state }: { state: WorkbenchState }) {
  return (
    <div class="clock-inline" role="group" aria-label="Move the clock">
      {steps.map((step) => (
        <button
          type="button"
          key={step.to}
          class="chip"
          disabled={state.advancing !== null}
          onClick={() => void act('/api/clock', { step: step.to })}
        >
          {step.to === 'week' || step.to === 'month' ? (
            <Icon name="forward" size={16} />
          ) : (
            <Icon name="right" size={16} />
          )}
          {step.label}
        </button>
      ))}
    </div>
  );
}

/** How far the clock has come, with a way to stop it where it is. */
export function ClockProgress({ state }: { state: WorkbenchState }) {
  if (!state.advancing) return null;
  const { from, to } = state.advancing;
  const done = to > from ? Math.min(1, (state.now - from) / (to - from)) : 1;
  return (
    <div class="progress" role="status">
      <div class="progress-bar" style={{ width: `${Math.round(done * 100)}%` }} />
      <span>
        Moving the clock to <b>{longDate(to, state.timeZone)}</b>. It is {longDate(state.now, state.timeZone)}.
      </span>
      <button type="button" class="button small" onClick={() => void act('/api/clock/stop')}>
        <Icon name="stop" size={16} /> Stop
      </button>
    </div>
  );
}

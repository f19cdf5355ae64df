/** The sidebar Reviews: what members of the board say of activities, figures and courses, and students’ work by number. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { closePage } from '../../client/host';
import { Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import { Failed, Outcome, Progress, type Said } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls } from '../../shared/house-calls';
import type { reviewCalls, ReviewDone, ReviewNoted, ReviewsShown } from './calls';
import { ReviewForm } from './review-form';
import { PieceForm } from './piece-form';

const call = caller<typeof reviewCalls & HouseCalls>();

function ReviewsPage() {
  const [shown, setShown] = useState<ReviewsShown | null>(null);
  const [rounds, setRounds] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const acting = useCall();
  const load = () => loading.start(() => call('reviews.show', null), setShown);
  useEffect(load, []);
  const undo = (batch: string) =>
    acting.start(
      () => call('history.undo', { batch }),
      ({ text }) => {
        setSaid({ tone: 'info', text });
        load();
      },
    );
  const note = (given: ReviewNoted) => {
    setSaid(null);
    acting.start(
      () => call('reviews.note', given),
      ({ shown: next, text, batch }: ReviewDone) => {
        setShown(next);
        setRounds((count) => count + 1);
        setSaid({ tone: 'success', text, action: <Button onClick={() => undo(batch)}>Undo</Button> });
      },
    );
  };
  const makeAddress = (piece: string, skill: string) => {
    setSaid(null);
    acting.start(
      () => call('reviews.piece', { piece, skill }),
      ({ url, text }) =>
        setSaid({
          tone: 'success',
          text,
          action: (
            <a href={url} target="_blank" rel="noopener" aria-label={'Open the form for piece ' + piece}>
              Open
            </a>
          ),
        }),
    );
  };
  return (
    <Page
      said={
        <>
          <Progress busy={acting.busy} text="Working" />
          <Failed calling={acting} />
          <Outcome said={said} />
        </>
      }
      foot={<Button onClick={closePage}>Close</Button>}
    >
      <Heading>Reviews</Heading>
      <Progress busy={loading.busy} text="Looking" />
      <Failed calling={loading} />
      {shown ? (
        <>
          <ReviewForm key={rounds} shown={shown} busy={acting.busy} onNote={note} />
          <PieceForm skills={shown.skills} hasForm={shown.hasForm} onMake={makeAddress} />
          <Section title="What the board hears">
            {shown.said.length === 0 ? <p class="soft">Nothing has been reviewed yet.</p> : null}
            <ul class="items">
              {shown.said.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}

mount(ReviewsPage);

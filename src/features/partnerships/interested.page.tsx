/**
 * The sidebar Invite interested partners: which partners outside the board an activity suits, and why not the others.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button';
import { caller } from '../../client/calls';
import { Checkbox } from '../../client/fields';
import { Heading, Section } from '../../client/layout';
import { mount } from '../../client/mount';
import type { Said } from '../../client/notice';
import { RowPage } from '../../client/row-page';
import { useCall } from '../../client/use-call';
import { plural } from '../../shared/text';
import type { Interested, partnershipCalls } from './calls';

const call = caller<typeof partnershipCalls>();

function InterestedPage() {
  const [found, setFound] = useState<Interested | { hint: string } | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const loading = useCall();
  const inviting = useCall();

  const load = (activityId: string | null) =>
    loading.start(
      () => call('interested.show', { activityId }),
      (next) => {
        setFound(next);
        setChosen('lines' in next ? next.lines.filter(({ why }) => why === '').map(({ id }) => id) : []);
      },
    );
  useEffect(() => load(null), []);

  const shown = found && 'lines' in found ? found : null;
  const fitting = shown?.lines.filter(({ why }) => why === '') ?? [];
  const others = shown?.lines.filter(({ why }) => why !== '') ?? [];
  const invite = (activityId: string) =>
    inviting.start(
      () => call('interested.invite', { activityId, ids: chosen }),
      ({ text }) => setSaid({ tone: 'success', text }),
    );

  return (
    <RowPage
      title="Invite interested partners"
      found={found}
      loading={loading}
      loadingText="Looking for partners"
      emptyTitle="No activity selected"
      onShowSelected={() => load(null)}
      acting={inviting}
      actingText="Writing the invitations"
      said={said}
      primary={
        shown && fitting.length > 0 ? (
          <Button
            look="primary"
            disabled={chosen.length === 0}
            busy={inviting.busy}
            onClick={() => invite(shown.activityId)}
          >
            {'Draft ' + plural(chosen.length, 'invitation')}
          </Button>
        ) : null
      }
    >
      {shown ? (
        <>
          <Heading>{shown.activity}</Heading>
          <p class="soft">
            {'Partners that do not serve on the board, by what they like to do. Google allows ' +
              plural(shown.quotaLeft, 'more mail') +
              ' today.'}
          </p>
          <Section title={'It suits (' + fitting.length + ')'}>
            {fitting.length === 0 ? <p class="soft">Nobody on that list.</p> : null}
            <ul class="items">
              {fitting.map((line) => (
                <li key={line.id}>
                  <Checkbox
                    label={line.name}
                    checked={chosen.includes(line.id)}
                    onChecked={(on) => setChosen(on ? [...chosen, line.id] : chosen.filter((id) => id !== line.id))}
                  />
                  <p class="soft">{line.fits}</p>
                  <p class="soft small">{line.to}</p>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={'Not invited (' + others.length + ')'}>
            <ul class="items">
              {others.map((line) => (
                <li key={line.id}>
                  <b>{line.name}</b>
                  <p class="soft">{line.why}</p>
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </RowPage>
  );
}

mount(InterestedPage);

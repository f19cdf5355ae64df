/** Whom a campaign would ask, each with a tick, and what the first of them gets. */
import { DataTable } from '../../client/data-table';
import { Checkbox } from '../../client/fields';
import { Section } from '../../client/layout';
import { Notice } from '../../client/notice';
import { plural } from '../../shared/text';
import type { CampaignPreview, Way } from './calls';

interface PreviewProps {
  preview: CampaignPreview;
  way: Way;
  /** Ids of those that are not asked this time. */
  without: string[];
  onWithout(ids: string[]): void;
}

export function Preview({ preview, way, without, onWithout }: PreviewProps) {
  const { recipients, quotaLeft, sample, refusal } = preview;
  const able = recipients.filter(({ why }) => why === '');
  const asked = able.filter(({ id }) => !without.includes(id)).length;
  const others = recipients.length - able.length;
  const tick = (id: string, on: boolean) => onWithout(on ? without.filter((each) => each !== id) : [...without, id]);
  return (
    <>
      {refusal === '' ? null : <Notice tone="warning">{refusal}</Notice>}
      <Section
        title={
          plural(asked, way !== 'Call' ? 'mail' : 'call') +
          (others > 0 ? ', ' + others + ' left out with the reason' : '')
        }
      >
        {way !== 'Call' ? (
          <p class="soft">{'Google lets you send ' + plural(quotaLeft, 'more mail') + ' today.'}</p>
        ) : null}
        <DataTable
          caption="Recipients"
          columns={[
            {
              title: 'Ask',
              fit: 'snug',
              cell: ({ id, organization, why }) =>
                why === '' ? (
                  <Checkbox
                    label={'Ask ' + organization}
                    labelHidden
                    checked={!without.includes(id)}
                    onChecked={(on) => tick(id, on)}
                  />
                ) : null,
            },
            { title: 'Organization', cell: (row) => row.organization, heads: true },
            { title: 'Whom', cell: (row) => row.to },
            { title: 'Left out because', cell: (row) => row.why, fit: 'wide' },
          ]}
          rows={recipients}
          rowKey={(row) => row.id}
          empty="No organization fits."
        />
      </Section>
      {sample ? (
        <Section title={way !== 'Call' ? 'What the first one gets' : 'Script for the first call'}>
          <div class="letter">
            {way !== 'Call' ? <div class="letter-head">{sample.subject}</div> : null}
            {sample.text}
          </div>
        </Section>
      ) : null}
    </>
  );
}

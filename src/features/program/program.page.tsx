/** The sidebar Program: everything beyond the daily work that is in use here. */
import { useEffect, useState } from 'preact/hooks';
import { caller } from '../../client/calls';
import { Heading, Page } from '../../client/layout';
import { ItemSections } from '../../client/listed-items';
import { mount } from '../../client/mount';
import { Failed, Progress } from '../../client/notice';
import { useCall } from '../../client/use-call';
import type { HouseCalls, ListedItems } from '../../shared/house-calls';

const call = caller<HouseCalls>();

function ProgramPage() {
  const [listed, setListed] = useState<ListedItems | null>(null);
  const loading = useCall();
  useEffect(() => void loading.start(() => call('items.list', { page: 'Program' }), setListed), []);
  return (
    <Page>
      <Heading>What would you like to do?</Heading>
      <Progress busy={loading.busy} text="Looking what is in use" />
      <Failed calling={loading} />
      {listed ? <ItemSections sections={listed.sections} /> : null}
      {listed && listed.off.length > 0 ? (
        <p class="soft">{'Not in use here: ' + listed.off.join(', ') + '. Switch them on under Set up.'}</p>
      ) : null}
    </Page>
  );
}

mount(ProgramPage);

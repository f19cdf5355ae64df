/** The sidebar Partnership in three steps: talk about it, plan it with goals for everybody, share the plan. */
import { useState } from 'preact/hooks';
import { caller } from '../../client/calls';
import { Heading } from '../../client/layout';
import { mount } from '../../client/mount';
import { Notice } from '../../client/notice';
import { RowPage } from '../../client/row-page';
import { useRow } from '../../client/use-row';
import type { HouseCalls } from '../../shared/house-calls';
import type { partnershipCalls } from './calls';
import { PlanStep } from './plan-step';
import { ShareStep } from './share-step';
import { TalkStep } from './talk-step';

const call = caller<typeof partnershipCalls & HouseCalls>();

const steps = ['Talk', 'Plan', 'Share'] as const;

function PartnershipPage() {
  const [step, setStep] = useState<(typeof steps)[number]>('Talk');
  const { found, row, rounds, said, loading, acting, load, act } = useRow((id) => call('partnership.show', { id }));
  return (
    <RowPage
      title="Partnership"
      found={found}
      loading={loading}
      loadingText="Reading the row"
      emptyTitle="No organization selected"
      onShowSelected={() => load(null)}
      acting={acting}
      actingText="Writing it down"
      said={said}
    >
      {row ? (
        <>
          <div class="tight">
            <Heading>{row.name}</Heading>
            <p class="soft">{'Advisory board: ' + row.boardStatus}</p>
          </div>
          <fieldset class="views">
            <legend class="hidden">Step</legend>
            {steps.map((each) => (
              <label key={each}>
                <input type="radio" name="step" checked={step === each} onChange={() => setStep(each)} />
                {each}
              </label>
            ))}
          </fieldset>
          {row.stage === 'Partner' && row.lacks.length > 0 ? (
            <Notice tone="warning">
              {'Missing for this school year:'}
              <ul>
                {row.lacks.map((lack) => (
                  <li key={lack}>{lack}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {step === 'Talk' ? <TalkStep key={rounds} shown={row} onAct={act} call={call} /> : null}
          {step === 'Plan' ? <PlanStep key={rounds} shown={row} onAct={act} call={call} /> : null}
          {step === 'Share' ? <ShareStep key={rounds} shown={row} onAct={act} call={call} /> : null}
        </>
      ) : null}
    </RowPage>
  );
}

mount(PartnershipPage);

/** The parts of the partner card that are only for reading. */
import type { Ref } from 'preact';
import { Heading, Section, Tag, type TagColor } from '../../client/layout';
import { dayWords, dotted, dueWords } from '../../client/words';
import { plural } from '../../shared/text';
import type { PartnerCard } from './calls';

const stageColors: { [stage: string]: TagColor } = {
  Contacted: 'blue',
  Interested: 'blue',
  'Waiting for approval': 'amber',
  Partner: 'green',
  Paused: 'amber',
};

export function CardHead({ card, headingRef }: { card: PartnerCard; headingRef: Ref<HTMLHeadingElement> }) {
  const { name, category, kind, industry, stage, boardStatus, city } = card.organization;
  const onBoard = boardStatus === '' || boardStatus === 'Not asked' ? '' : 'Board: ' + boardStatus.toLowerCase();
  return (
    <div class="tight">
      <Heading headingRef={headingRef}>{name}</Heading>
      <p class="soft">{dotted(category, kind, industry)}</p>
      {city === '' ? null : <p class="soft">{city}</p>}
      <div class="tags">
        {stage === '' ? <Tag>No stage yet</Tag> : <Tag color={stageColors[stage] ?? 'gray'}>{stage}</Tag>}
        {onBoard === '' ? null : <Tag>{boardStatus === 'On the board' ? 'On the board' : onBoard}</Tag>}
      </div>
    </div>
  );
}

export function Due({ card }: { card: PartnerCard }) {
  if (card.due.length === 0) return null;
  return (
    <Section title="Due">
      <ul class="items">
        {card.due.map((item, index) => {
          const words = dueWords(item.date, item.overdue, card.today);
          const late = item.overdue || words.endsWith('overdue');
          const soon = !late && (words === 'due today' || words === 'due tomorrow');
          return (
            <li key={index} class={late ? 'late' : soon ? 'soon' : ''}>
              {item.what}
              <p class={late ? 'late-words' : soon ? 'soon-words' : 'soft'}>
                {words.charAt(0).toUpperCase() + words.slice(1)}
                {late && item.date !== '' ? ', since ' + dayWords(item.date, card.today) : ''}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function Planned({ card }: { card: PartnerCard }) {
  return (
    <Section title="Planned">
      {card.planned.length === 0 ? <p class="soft">Nothing is planned yet.</p> : null}
      <ul class="items">
        {card.planned.map((activity) => (
          <li key={activity.id}>
            <b>{activity.title}</b>
            <p>{dotted(activity.date === '' ? 'No date yet' : dayWords(activity.date, card.today), activity.time)}</p>
            <p class="soft">{dotted(activity.kind, activity.status, activity.teacher)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function LastContacts({ card }: { card: PartnerCard }) {
  return (
    <Section title="Last contacts">
      {card.lastContacts.length === 0 ? <p class="soft">No contact has been noted yet.</p> : null}
      <ul class="items">
        {card.lastContacts.map((contact, index) => (
          <li key={index}>
            <p class="soft">{dotted(dayWords(contact.date, card.today), contact.way, contact.with)}</p>
            <p class="kept-lines">{contact.outcome}</p>
            {contact.by === '' ? null : <p class="soft small">{'By ' + contact.by}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Background({ card }: { card: PartnerCard }) {
  const { owner, knownBy, interests, notes } = card.organization;
  const facts = [
    { title: 'Looked after by', text: owner },
    { title: 'Known by', text: knownBy },
    { title: plural(interests.length, 'Interest').replace(/^\d+ /, ''), text: interests.join(', ') },
    { title: 'Notes', text: notes },
  ].filter((fact) => fact.text !== '');
  if (facts.length === 0) return null;
  return (
    <Section title="Background">
      <dl class="facts">
        {facts.map((fact) => (
          <>
            <dt key={fact.title}>{fact.title}</dt>
            <dd class="kept-lines">{fact.text}</dd>
          </>
        ))}
      </dl>
    </Section>
  );
}

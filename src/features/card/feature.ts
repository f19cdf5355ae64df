import { answered, feature, sidebar } from '../../feature';
import { cameBack } from './came-back';
import { editPhone, logContact, makeAppointment, showCard } from './actions';
import { cardCalls } from './calls';
import { showLedger } from './ledger';

/** Everything about the organization of the selected row. */
export const card = feature({
  name: 'Partner card',
  pages: { 'partner-card': sidebar('Card of this row') },
  menu: [{ label: 'Card of this row', page: 'partner-card' }],
  calls: answered(cardCalls, {
    'partners.card': showCard,
    'partners.logContact': logContact,
    'partners.appointment': makeAppointment,
    'partners.editPhone': editPhone,
    'partners.ledger': showLedger,
    'partners.cameBack': cameBack,
  }),
});

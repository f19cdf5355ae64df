import { feature } from '../../feature';
import { thanking } from './actions';
import { thankYou } from './texts';

export const thanks = feature({ name: 'Thanks', mails: [thankYou], planners: [thanking] });

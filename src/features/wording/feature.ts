import { answered, dialog, feature } from '../../feature';
import { templatesTab } from '../../messages/tabs';
import { listWordings, previewWording, saveWording, showWording } from './actions';
import { wordingCalls } from './calls';

/** What mails and documents say, edited beside what becomes of it. */
export const wordingFeature = feature({
  name: 'Wording',
  uses: [templatesTab],
  pages: { wording: dialog('Wording', 960, 620) },
  menu: [
    {
      label: 'Wording…',
      under: 'This workbook',
      about: 'Change what mails and documents say, and see it filled in.',
      page: 'wording',
    },
  ],
  calls: answered(wordingCalls, {
    'wording.list': listWordings,
    'wording.show': showWording,
    'wording.preview': previewWording,
    'wording.save': saveWording,
  }),
});

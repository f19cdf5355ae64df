import { feature, sidebar } from '../../feature';

/** How to work with it, in a few words, beside the sheet. */
export const help = feature({
  name: 'Help',
  pages: { help: sidebar('Help') },
  menu: [{ label: 'Help', page: 'help' }],
});

import { Forms } from '../../runtime/host/forms/model';
import type { Machine } from '../../runtime/machine';
import { addressInText } from '../messages';

/**
 * Where an address that would lead to Google leads here: a form of this workbook to its page under Forms, with what the
 * address fills in, the script's web app to `/web`. Undefined for every other address.
 * Source: https://developers.google.com/apps-script/reference/forms/form-response#toprefilledurl
 */
function localAddress(given: string, machine: Machine): string | undefined {
  const address = machine.world.part(Forms).shortened[given] ?? given;
  const form = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/viewform(\?[^#]*)?(?:#.*)?$/.exec(address);
  if (form) return machine.world.part(Forms).find(form[1]!) ? `/#forms/${form[1]}${form[2] ?? ''}` : undefined;
  // Also of a state that was kept under another port.
  const own =
    /^(?:https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/(?:exec|dev)|http:\/\/127\.0\.0\.1:\d+\/web)(?=$|[/?#])/;
  return machine.project.webApp && own.test(address) ? address.replace(own, '/web') : undefined;
}

/** The links of a page, each by its address as it leads here. */
export function withLocalLinks(html: string, machine: Machine): string {
  return html.replace(/(\shref\s*=\s*)(["'])(.*?)\2/gis, (whole, before: string, quote: string, written: string) => {
    const local = localAddress(written.trim().replace(/&amp;/gi, '&'), machine);
    return local === undefined ? whole : `${before}${quote}${local.replace(/&/g, '&amp;')}${quote}`;
  });
}

/** The addresses in a plain text that lead somewhere here. */
export function localLinks(text: string, machine: Machine): Record<string, string> {
  const found = text.split(addressInText).map((one) => [one, localAddress(one, machine)]);
  return Object.fromEntries(found.filter(([, local]) => local !== undefined)) as Record<string, string>;
}

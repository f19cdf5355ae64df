/** An organization, described by what distinguishes it. */
import { websiteKey } from '../shared/contact';

/** What is known about an organization; blank where nothing is. */
export interface Described {
  name: string;
  otherNames: readonly string[];
  phone: string;
  website: string;
  address: string;
  city: string;
  zip: string;
}

/** Many organizations have pages on these sites, so the domain does not identify them. */
const sharedHosts = new RegExp(
  '(^|\\.)(facebook|fb|instagram|linkedin|twitter|x|yelp|youtube|tiktok|google|yellowpages|linktr|wixsite|wix|wordpress|blogspot|' +
    'squarespace|weebly|godaddysites|business|gmail|yahoo|hotmail|outlook|aol|comcast|sbcglobal|att|msn|icloud|verizon|' +
    'shopify|myshopify|etsy|ebay|amazon|pinterest|tripadvisor|opentable|doordash|grubhub|angi|bbb|mapquest|manta)' +
    '\\.(com|ee|site|org|me|net|us)$',
);

export function siteKey(website: string): string {
  const host = websiteKey(website).replace(/^(m|mobile|en)\./, '');
  return sharedHosts.test(host) ? '' : host;
}

/**
 * The words by which an import recognizes headings, job titles, categories and networks, as patterns over text in
 * `comparable` form.
 */
import type { ImportWords } from './mapping-rules';

const contact = 'contact|person|owner|manager|president|principal|director|ceo|executive';

/** The first match for a heading in its plain form decides. */
const rules = (): ImportWords['rules'] => [
  [
    'personStop',
    String.raw`\b(do not|dont|don t|never) (send |bulk |mass )*(email|phone|calls?|text|sms|contact|solicit)\b|\bdnc\b|\bopt(ed)? ?(out|in)\b|\bunsubscri|\b(subscribed|subscriber|subscription)\b|\b(email|marketing|contact|phone|subscriber) (\w+ )?(status|permission|consent)\b|\bconsent\b|\bbounced?\b|\bdeceased\b|\bdate of death\b|\bpassed away\b|\bdied\b|\b(ok|okay|may|can|permission) (we )?(to )?(email|contact|phone|call)\b|^status$|^number (email|phone|calls?|contact|contactar|llamar)$|\bfallecid[oa]\b`,
  ],
  ['', String.raw`\bfax\b`],
  [
    'aliases',
    String.raw`\b(also known as|aka|a k a|dba|d b a|doing business as|alias(es)?|(other|alternate|former|short|trade) name|acronym)\b`,
  ],
  ['personEmail', String.raw`\bemail\b`],
  ['website', String.raw`\bwebsite\b`],
  ['personPhone', String.raw`\b(mobile|direct)\b|\b(${contact})\b.*\bphone\b`],
  ['phone', String.raw`\bphone\b|^(office|main line)$`],
  ['industry', String.raw`\b(industry|naics|sic|(business|line of) (category|business)|field|trade|cluster|pathway)\b`],
  ['category', String.raw`\b(category|sector)\b|\b(organization|partner) type\b|\btype of organization\b`],
  ['knower', String.raw`\b(who knows|known by|knows|referred by|introduced by)\b`],
  ['strength', String.raw`\bstrength\b`],
  ['level', String.raw`^(level|school or district|(connection|relationship) level)$`],
  [
    'relation',
    String.raw`\b(sponsorship|relationship|connection)( (type|kind))?$|^(type|kind) of (relationship|connection)$`,
  ],
  ['how', String.raw`^(how|chapter|ctso)\b|\bhow (we know|known)\b`],
  ['network', String.raw`^(networks?|member of|belongs to)$`],
  [
    'owner',
    String.raw`\b(staff|school|our|account|record) (owner|lead|contact|member)\b|\brelationship (owner|lead|manager)\b|^(assigned to|responsible|liaison|staff)$`,
  ],
  ['personSince', String.raw`\b(contact|role|title|position) since\b`],
  ['since', String.raw`\b(since|joined|join date|start date|started)\b`],
  ['notes', String.raw`\b(contact|person|lead|user) id\b`],
  [
    'sourceId',
    String.raw`^(id|key|number|ein|duns|unitid|opeid|code)$|\bid$|\b(account|member|membership|customer|record) number$`,
  ],
  ['county', String.raw`\bcounty\b`],
  ['city', String.raw`\bcity\b`],
  ['state', String.raw`\bstate\b`],
  ['zip', String.raw`\bzip\b`],
  ['address', String.raw`\b(address ?\d?|street|suite|unit)\b`],
  [
    'interests',
    String.raw`\b(interests?|interested|can offer|offers|activities|opportunities|willing to|ways to help)\b`,
  ],
  ['personRole', String.raw`\brole\b`],
  ['personTitle', String.raw`\b(title|position)\b`],
  ['kind', String.raw`\b(kind|type|classification)\b`],
  ['notes', String.raw`\b(notes|additional information)\b`],
  ['personName', String.raw`\b(${contact}|first|last)\b|^full name$`],
  [
    'name',
    String.raw`\b(organization|institution|company|employer|business|account|agency|partner|member|college|school|sponsor|participant|firm|vendor|facility|provider|establishment)\b`,
  ],
  ['name', String.raw`\bname$`],
];

const others = (): Omit<ImportWords, 'rules'> => ({
  same: [
    'account acct',
    'business biz bus',
    'company co empresa',
    'organization org organisation organizacion',
    'phone ph phn tel telephone telefono phones',
    'mobile cell cellular cel',
    'address addr address1 direccion',
    'contact poc rep representative attn attention contacto',
    'website www url homepage web webpage internet domain site',
    'email mail emails correo electronico',
    'zip postal postcode zipcode',
    'number no num nbr',
    'city town municipality ciudad',
    'state st province estado',
    'name nombre names',
    'first fname given',
    'last lname surname family',
    'notes note comment comments remark remarks memo description details about',
  ],
  labels: {
    name: 'Organization',
    category: 'Category',
    kind: 'Kind',
    industry: 'Industry',
    phone: 'Phone',
    website: 'Website',
    address: 'Address',
    city: 'City',
    state: 'State',
    zip: 'ZIP code',
    county: 'County',
    aliases: 'Also known as',
    interests: 'Interests',
    notes: 'Notes',
    sourceId: 'Number in your old list',
    owner: 'Owner at school',
    personName: 'Contact: name',
    personTitle: 'Contact: job title',
    personRole: 'Contact: role',
    personEmail: 'Contact: email',
    personPhone: 'Contact: phone',
    personSince: 'Contact: since',
    personStop: 'Contact: no mail, no calls, deceased',
    knower: 'Connection: who knows them',
    relation: 'Connection: kind',
    level: 'Connection: level',
    how: 'Connection: how',
    strength: 'Connection: strength',
    since: 'Connection: since',
    network: 'Network it belongs to',
  },
  categories: [
    [
      String.raw`\b(college|university|postsecondary|higher education|institution|trade school|vocational|seminary)\b`,
      'Postsecondary',
    ],
    [String.raw`\b(pto|pta|booster|alumni|school organization|school club)\b`, 'School organization'],
    [
      String.raw`\b(government|municipal|municipality|county|city|village|township|park district|library|police|fire)\b`,
      'Local government',
    ],
    [
      String.raw`\b(non ?profits?|not for profit|charity|community|chambers?|unions?|kiwanis|rotary|lions|association|foundation|church|faith|civic|ngo|network|service clubs?)\b`,
      'Community organization',
    ],
    [String.raw`\b(professional|consultant|individual|freelance)\b`, 'Industry professional'],
    [String.raw`\b(employer|business|company|corporate|industry|firm|retail|manufacturer)\b`, 'Employer'],
  ],
  names: [
    [String.raw`\b(college|university|institute|academy|seminary|school of)\b`, 'Postsecondary'],
    [String.raw`\b(pto|pta|boosters?|parent teacher)\b`, 'School organization'],
    [
      String.raw`\b(city|village|county|town|township|district|department) of\b|\b(library|park district)\b`,
      'Local government',
    ],
    [
      String.raw`\b(foundation|association|chamber|kiwanis|rotary|lions|union|local \d+|ministries|church|ymca|council)\b`,
      'Community organization',
    ],
  ],
  network: String.raw`\bchamber of commerce\b|\bchamber$|\b(kiwanis|rotary|lions|optimist|jaycees|zonta|soroptimist)\b|\b(trades|labor) council\b|\b(workers|labor|trade) union\b|\b(union|teamsters|ibew|seiu|uaw|afscme|brotherhood)\b.*\blocal\b|\blocal \d+$|\b(business|manufacturers|merchants|builders|contractors) association\b`,
  job: String.raw`\b(manager|mgr|director|dir|owners?|proprietor|president|pres|vice|vp|svp|ceo|cfo|coo|cto|chair(man|woman|person)?|chief|officer|head|lead|supervisor|coordinator|administrator|admin|assistant|associate|secretary|treasurer|partner|co founder|founder|principal|superintendent|teacher|counselor|agent|broker|realtor|attorney|engineer|foreman|consultant|specialist|representative|rep|sales|marketing|operations|human|resources|hr|office|executive|exec|general|dean|professor|clerk|mayor|chef|pharmacist|nurse|accountant|analyst|editor|publisher|recruiter|receptionist|contact|board|member|staff|development|outreach|training|department|dept|buyer|controller|bookkeeper|technician|tech|captain|sheriff|librarian|business|steward|organizer|advisor|instructor|mentor|liaison|front desk|billing|information|retired|emeritus|interim|acting)\b`,
});

export const importWords = (): ImportWords => ({ ...others(), rules: rules() });

/**
 * The parts that an industry can consist of, as rows of the Industry tab: name, code, and words by which organizations
 * are found. Clusters: the National Career Clusters Framework of 2024 (https://careertech.org/career-clusters/).
 * Subsectors: NAICS 2022, three digits (https://www.census.gov/naics/), with shortened titles. The search words are
 * ours.
 */
const lists = {
  clusters: `
Advanced Manufacturing|manufacturing, manufacturer, machining, machinery, fabrication, welding, robotics, factory, metal, plastics, tool and die
Agriculture|agriculture, agricultural, farm, farming, crop, livestock, dairy, veterinary, forestry, garden, nursery, food processing
Arts, Entertainment & Design|art, arts, design, theater, music, film, museum, media, photography, fashion, broadcasting, gallery
Construction|construction, contractor, builder, building trades, carpentry, electrician, plumbing, hvac, roofing, masonry, architecture, surveying
Digital Technology|technology, software, computer, information technology, it, data, web, cybersecurity, network, telecommunications
Education|education, school, college, university, child care, early childhood, training, library, tutoring
Energy & Natural Resources|energy, solar, wind, utility, utilities, electric power, oil, gas, mining, water, environment, environmental, conservation, recycling
Financial Services|bank, banking, credit union, finance, financial, insurance, accounting, accountant, investment, tax
Healthcare & Human Services|health, healthcare, health care, hospital, clinic, medical, dental, dentist, pharmacy, nursing, therapy, social services, counseling, elder care
Hospitality, Events & Tourism|hotel, restaurant, catering, hospitality, tourism, travel, events, event planning, bakery, recreation, culinary
Management & Entrepreneurship|management, consulting, entrepreneur, entrepreneurship, start up, business services, human resources, administration
Marketing & Sales|marketing, advertising, sales, retail, store, public relations, wholesale, real estate
Public Service & Safety|government, police, fire, law, legal, court, military, public safety, emergency, city, county, corrections
Supply Chain & Transportation|transportation, logistics, trucking, warehouse, warehousing, freight, aviation, airline, railroad, automotive, auto repair, supply chain, shipping`,
  subsectors: `
111|Crop production|crop, grain, orchard, vineyard, greenhouse
112|Animal production and aquaculture|livestock, dairy, poultry, cattle, aquaculture
113|Forestry and logging|forestry, logging, timber
114|Fishing, hunting and trapping|fishing, hunting
115|Support for agriculture and forestry|farm services, agronomy
211|Oil and gas extraction|oil, gas extraction
212|Mining|mining, quarry
213|Support for mining|drilling
221|Utilities|utility, utilities, electric power, water works, gas company
236|Construction of buildings|general contractor, home builder, construction
237|Heavy and civil engineering construction|civil engineering, road construction, bridge
238|Specialty trade contractors|electrician, plumbing, hvac, roofing, masonry, carpentry, drywall
311|Food manufacturing|food manufacturing, food processing, bakery, meat packing
312|Beverage and tobacco products|brewery, winery, bottling, distillery
313|Textile mills|textile, weaving
314|Textile products|upholstery, carpet
315|Apparel|apparel, clothing manufacturer, sewing
316|Leather|leather, shoes
321|Wood products|sawmill, cabinet, millwork, wood products
322|Paper|paper mill, packaging, paper
323|Printing|printing, printer
324|Petroleum and coal products|refinery, asphalt
325|Chemicals|chemical, pharmaceutical manufacturing, paint manufacturing
326|Plastics and rubber|plastics, rubber, injection molding
327|Nonmetallic minerals|glass, concrete, cement, ceramics
331|Primary metals|steel, foundry, aluminum
332|Fabricated metal products|metal fabrication, machining, machine shop, welding, tool and die
333|Machinery|machinery, machine builder
334|Computers and electronics|electronics, semiconductor, instruments
335|Electrical equipment and appliances|electrical equipment, appliance manufacturer, batteries
336|Transportation equipment|vehicle manufacturer, aerospace, auto parts
337|Furniture|furniture manufacturer
339|Other manufacturing|medical devices, toys, signs
423|Wholesale, durable goods|equipment dealer, wholesale, distributor
424|Wholesale, nondurable goods|food distributor, wholesale grocer
425|Wholesale agents and brokers|broker, wholesale agent
441|Motor vehicle and parts dealers|car dealer, auto dealer, dealership, auto parts
444|Building material and garden dealers|hardware, lumber, garden center
445|Food and beverage retailers|grocery, supermarket, food store
449|Furniture, electronics and appliance retailers|furniture store, electronics store, appliance store
455|General merchandise retailers|department store, discount store
456|Health and personal care retailers|pharmacy, drugstore, optical, optician
457|Gasoline stations and fuel dealers|gas station, fuel
458|Clothing, shoe and jewelry retailers|clothing store, jeweler, shoe store
459|Sporting goods, hobby, book and other retailers|bookstore, sporting goods, florist, gift shop, pet store
481|Air transportation|airline, aviation
482|Rail transportation|railroad, rail
483|Water transportation|shipping line, barge, ferry
484|Truck transportation|trucking, freight, moving company
485|Transit and ground passenger transportation|transit, bus, taxi, school bus
486|Pipeline transportation|pipeline
487|Sightseeing transportation|sightseeing, charter boat
488|Support for transportation|logistics, airport, towing, freight forwarding
491|Postal service|post office, postal
492|Couriers and messengers|courier, delivery
493|Warehousing and storage|warehouse, warehousing, storage
512|Film and sound recording|film, video production, recording studio, cinema
513|Publishing|publisher, publishing, newspaper, software publisher
516|Broadcasting and content|radio, television, broadcasting, streaming
517|Telecommunications|telecommunications, telephone, internet provider
518|Computing, data processing and hosting|hosting, cloud, data center
519|Libraries, archives and other information|library, archive, web search
521|Central bank|federal reserve
522|Credit and banking|bank, banking, credit union, mortgage, lender
523|Securities and investments|investment, securities, financial advisor, wealth
524|Insurance|insurance
525|Funds and trusts|pension fund, trust fund
531|Real estate|real estate, realtor, property management
532|Rental and leasing|rental, leasing
533|Licensing of intangible assets|franchise, licensing
541|Professional, scientific and technical services|law, legal, accounting, engineering, architecture, design, consulting, marketing, research, software, veterinary
551|Management of companies|headquarters, holding company
561|Administrative and support services|staffing, temp agency, cleaning service, landscaping, security service, call center, travel agency
562|Waste management|waste, recycling, remediation
611|Educational services|school, college, university, training, education
621|Outpatient health care|clinic, doctor, physician, dentist, dental, therapy, laboratory, home health, medical
622|Hospitals|hospital, medical center, health system
623|Nursing and residential care|nursing home, assisted living, residential care, hospice
624|Social assistance|social services, child care, day care, food bank, family services, shelter
711|Performing arts and spectator sports|theater, orchestra, dance company, sports team
712|Museums and historical sites|museum, zoo, historical, botanical garden
713|Amusement and recreation|recreation, fitness, golf, bowling, amusement park, gym
721|Accommodation|hotel, motel, inn, campground
722|Food services and drinking places|restaurant, catering, cafe, coffee, bar
811|Repair and maintenance|auto repair, repair, body shop, maintenance
812|Personal and laundry services|salon, barber, spa, laundry, funeral home, pet care
813|Religious, grantmaking, civic and professional organizations|church, foundation, association, chamber, union, civic club, non profit
814|Private households|household
921|General government|city hall, village, township, county government, city government
922|Justice, public order and safety|police, fire department, court, corrections, sheriff
923|Administration of human resource programs|public health department, workforce agency, education agency
924|Administration of environmental programs|park district, environmental agency, water district
925|Administration of housing and community development|housing authority, planning department
926|Administration of economic programs|economic development, department of transportation
927|Space research|space
928|National security and international affairs|army, navy, air force, national guard, military`,

  /** The kinds of partners in the guide's step 2, in finer detail. */
  types: `
Chambers of commerce|chamber
Non-profit organizations|non profit, nonprofit, charity, foundation, 501c3
Service clubs|kiwanis, rotary, lions, service club, civic club
Associations of the industry|association, trade association, professional association, guild, society, council
Labor unions and apprenticeship programs|union, local, apprenticeship, brotherhood
Large employers|corporation, headquarters, plant, hospital, large employer
Small and family businesses|small business, family business, shop, store, sole proprietor, owner operated
Professionals of the industry|industry professional, consultant, freelancer, practice
Community colleges|community college, junior college, technical college
Universities and four-year colleges|university, four year college
Trade and career schools|trade school, career school, beauty school, academy
City, village and township|city, village, township, municipal, park district
County and state agencies|county, state agency, department, workforce, employment security
Public safety and health agencies|police, fire department, public health
School organizations|pto, pta, parent teacher, booster, school foundation, alumni`,
};

type Row = {
  part: 'Career cluster' | 'NAICS subsector' | 'Type of organization';
  name: string;
  code: string | null;
  words: string[];
  ours: boolean;
};

function rows(part: Row['part'], text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|');
      const words = (cells[cells.length - 1] ?? '').split(', ');
      const code = cells.length > 2 ? (cells[0] ?? null) : null;
      return { part, name: cells[cells.length - 2] ?? '', code, words, ours: part === 'Type of organization' };
    });
}

export const industryRows = (): Row[] => [
  ...rows('Career cluster', lists.clusters),
  ...rows('NAICS subsector', lists.subsectors),
  ...rows('Type of organization', lists.types),
];

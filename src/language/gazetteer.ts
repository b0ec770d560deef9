// Countries with the words for their people, states and large cities. Enough to tell a place from a person; a name
// that is not here can still be seen as a place by "in" before it.
const COUNTRIES = `
Afghanistan:Afghan|Albania:Albanian|Algeria:Algerian|Angola:Angolan|Argentina:Argentine,Argentinian|Armenia:Armenian
Australia:Australian|Austria:Austrian|Azerbaijan:Azerbaijani,Azeri|Bahrain:Bahraini|Bangladesh:Bangladeshi|Belarus:Belarusian
Belgium:Belgian|Benin:Beninese|Bolivia:Bolivian|Bosnia:Bosnian|Botswana:|Brazil:Brazilian|Bulgaria:Bulgarian|Burkina Faso:
Burma:Burmese|Burundi:Burundian|Cambodia:Cambodian|Cameroon:Cameroonian|Canada:Canadian|Chad:Chadian|Chile:Chilean|China:Chinese
Colombia:Colombian|Congo:Congolese|Costa Rica:|Croatia:Croatian,Croat|Cuba:Cuban|Cyprus:Cypriot|Czech Republic:Czech|Czechia:
Denmark:Danish|Djibouti:|Dominican Republic:|East Timor:|Ecuador:Ecuadorean|Egypt:Egyptian|El Salvador:Salvadoran|Eritrea:Eritrean
Estonia:Estonian|Ethiopia:Ethiopian|Fiji:Fijian|Finland:Finnish|France:French|Gabon:|Gambia:Gambian|Georgia:Georgian|Germany:German
Ghana:Ghanaian|Greece:Greek|Guatemala:Guatemalan|Guinea:Guinean|Haiti:Haitian|Honduras:Honduran|Hungary:Hungarian|Iceland:Icelandic
India:Indian|Indonesia:Indonesian|Iran:Iranian|Iraq:Iraqi|Ireland:Irish|Israel:Israeli|Italy:Italian|Ivory Coast:Ivorian
Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian|Kazakhstan:Kazakh|Kenya:Kenyan|Kosovo:Kosovan|Kuwait:Kuwaiti|Kyrgyzstan:Kyrgyz
Laos:Laotian|Latvia:Latvian|Lebanon:Lebanese|Liberia:Liberian|Libya:Libyan|Lithuania:Lithuanian|Luxembourg:|Macedonia:Macedonian
Madagascar:|Malawi:Malawian|Malaysia:Malaysian|Mali:Malian|Malta:Maltese|Mauritania:Mauritanian|Mexico:Mexican|Moldova:Moldovan
Mongolia:Mongolian|Montenegro:Montenegrin|Morocco:Moroccan|Mozambique:Mozambican|Myanmar:|Namibia:Namibian|Nepal:Nepalese
Netherlands:Dutch|New Zealand:|Nicaragua:Nicaraguan|Niger:|Nigeria:Nigerian|North Korea:North Korean|Norway:Norwegian|Oman:Omani
Pakistan:Pakistani|Palestine:Palestinian|Panama:Panamanian|Paraguay:Paraguayan|Peru:Peruvian|Philippines:Filipino,Philippine
Poland:Polish|Portugal:Portuguese|Qatar:Qatari|Romania:Romanian|Russia:Russian|Rwanda:Rwandan|Saudi Arabia:Saudi|Senegal:Senegalese
Serbia:Serbian,Serb|Sierra Leone:|Singapore:Singaporean|Slovakia:Slovak|Slovenia:Slovenian|Somalia:Somali|South Africa:South African
South Korea:South Korean|South Sudan:South Sudanese|Soviet Union:Soviet|Spain:Spanish|Sri Lanka:Sri Lankan|Sudan:Sudanese
Sweden:Swedish|Switzerland:Swiss|Syria:Syrian|Taiwan:Taiwanese|Tajikistan:Tajik|Tanzania:Tanzanian|Thailand:Thai|Togo:Togolese
Tunisia:Tunisian|Turkey:Turkish|Türkiye:|Turkmenistan:|Uganda:Ugandan|Ukraine:Ukrainian|United Arab Emirates:Emirati
United Kingdom:British|UK:|U.K.:|Britain:|Great Britain:|England:English|Scotland:Scottish|Wales:Welsh|Northern Ireland:Northern Irish
United States:American|US:|U.S.:|USA:|America:|Uruguay:Uruguayan|Uzbekistan:Uzbek|Venezuela:Venezuelan|Vietnam:Vietnamese
Yemen:Yemeni|Yugoslavia:Yugoslav|Zambia:Zambian|Zimbabwe:Zimbabwean|Europe:European|Africa:African|Asia:Asian|European Union:|EU:`;

const PLACES_ONLY = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana
Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam
Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Kan|Ky|Mass|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo
N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|R.I.|S.C.|S.D.|W.Va
Abu Dhabi|Addis Ababa|Aleppo|Algiers|Amman|Amsterdam|Anchorage|Ankara|Athens|Atlanta|Auckland|Baghdad|Baku|Bangkok|Barcelona|Basra
Beijing|Beirut|Belfast|Belgrade|Berlin|Birmingham|Bogotá|Bogota|Bombay|Bonn|Boston|Brasília|Bratislava|Brussels|Bucharest|Budapest
Buenos Aires|Cairo|Calcutta|Camp David|Cape Town|Caracas|Cardiff|Casablanca|Chicago|Copenhagen|Crimea|Dallas|Damascus|Darfur|Davos
Delhi|Denver|Detroit|Dhaka|Doha|Donbas|Donetsk|Dubai|Dublin|Edinburgh|Frankfurt|Gaza|Gaza Strip|Geneva|Glasgow|Hague|Hamburg|Hanoi
Havana|Helsinki|Hiroshima|Hong Kong|Honolulu|Houston|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kandahar|Karachi|Kashmir
Kathmandu|Kharkiv|Kherson|Khartoum|Kiev|Kigali|Kinshasa|Kosovo|Kuala Lumpur|Kyiv|Lagos|Lahore|Leeds|Leningrad|Lima|Lisbon|Liverpool|London
Los Angeles|Luanda|Luhansk|Lyon|Madrid|Manchester|Manila|Mariupol|Marseille|Mecca|Melbourne|Mexico City|Miami|Milan|Minsk|Mogadishu
Montreal|Moscow|Mosul|Mumbai|Munich|Nagasaki|Nairobi|Naples|New Delhi|New Orleans|New York City|Odesa|Odessa|Oslo|Ottawa|Oxford
Palestine|Paris|Persian Gulf|Philadelphia|Phoenix|Port-au-Prince|Prague|Pretoria|Pyongyang|Quebec|Quito|Rabat|Ramallah|Reykjavik
Riga|Rio de Janeiro|Riyadh|Rome|San Diego|San Francisco|Santiago|São Paulo|Sao Paulo|Sarajevo|Seattle|Seoul|Shanghai|Sofia
Srebrenica|St Petersburg|Stockholm|Sydney|Taipei|Tallinn|Tbilisi|Tehran|Tel Aviv|Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulster|Vancouver
Vatican|Venice|Vienna|Vilnius|Warsaw|Washington|Washington DC|West Bank|Wuhan|Yalta|Yerevan|Zagreb|Zurich
Middle East|Balkans|Caribbean|Central America|Latin America|North America|South America|Siberia|Chechnya|Tibet|Xinjiang|Kurdistan`;

const COUNTRY_ROWS = COUNTRIES.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [name = '', people = ''] = row.split(':');
    return { name, people: people.split(',').filter(Boolean) };
  });

const SAME_COUNTRY: Readonly<Record<string, string>> = {
  'u.k.': 'uk',
  'united kingdom': 'uk',
  britain: 'uk',
  'great britain': 'uk',
  'u.s.': 'us',
  usa: 'us',
  america: 'us',
  'united states': 'us',
  eu: 'europe',
  'european union': 'europe',
};

const PLACES: ReadonlySet<string> = new Set(
  [...COUNTRY_ROWS.map((row) => row.name), ...PLACES_ONLY.split(/[|\n]/)].map((name) =>
    name.toLowerCase(),
  ),
);

const COUNTRY_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  COUNTRY_ROWS.flatMap((row) =>
    row.people.map((word) => [word.toLowerCase(), row.name.toLowerCase()]),
  ),
);

/** Whether a name is that of a known country, state, region or large city. */
export const isPlace = (name: string): boolean => PLACES.has(name.toLowerCase());

/** Whether a word says to which country somebody or something belongs: "Ukrainian". */
export const isDemonym = (word: string): boolean => COUNTRY_OF_PEOPLE.has(word.toLowerCase());

/** One key for a country however it is called: "US", "American" and "United States" give `us`; null for anything else. */
export function countryKey(word: string): string | null {
  const lower = word.toLowerCase();
  const country = COUNTRY_OF_PEOPLE.get(lower) ?? lower;
  return PLACES.has(country) ? (SAME_COUNTRY[country] ?? country) : null;
}

/** Capitals and seats of power that stand for a government as grammatical subject ("Minsk said"). Names as the watchlist gives them. */
const rows = `
Minsk|Belarus|BLR
Moscow|Russia|RUS
Kremlin|Russia|RUS
Kyiv|Ukraine|UKR
Warsaw|Poland|POL
Vilnius|Lithuania|LTU
Riga|Latvia|LVA
Tallinn|Estonia|EST
Berlin|Germany|DEU
Paris|France|FRA
London|United Kingdom|GBR
Washington|United States|USA
White House|United States|USA
Brussels|European Union|IGO
Beijing|China|CHN
Prague|Czech Republic|CZE
Budapest|Hungary|HUN
Vienna|Austria|AUT
Rome|Italy|ITA
Madrid|Spain|ESP
Stockholm|Sweden|SWE
Helsinki|Finland|FIN
Oslo|Norway|NOR
Copenhagen|Denmark|DNK
Ankara|Turkey|TUR
Tehran|Iran|IRN
Ottawa|Canada|CAN
Tokyo|Japan|JPN
Chisinau|Moldova|MDA
Bratislava|Slovakia|SVK
Bucharest|Romania|ROU
Sofia|Bulgaria|BGR
Athens|Greece|GRC
Bern|Switzerland|CHE
Dublin|Ireland|IRL
The Hague|Netherlands|NLD
Ljubljana|Slovenia|SVN
Zagreb|Croatia|HRV
Belgrade|Serbia|SRB
Tbilisi|Georgia|GEO
Yerevan|Armenia|ARM
Baku|Azerbaijan|AZE
Nur-Sultan|Kazakhstan|KAZ
Astana|Kazakhstan|KAZ
Bishkek|Kyrgyzstan|KGZ
Tashkent|Uzbekistan|UZB
Harare|Zimbabwe|ZWE
Caracas|Venezuela|VEN
Havana|Cuba|CUB
Pyongyang|North Korea|PRK
New Delhi|India|IND
Damascus|Syria|SYR
Jerusalem|Israel|ISR
Nairobi|Kenya|KEN
Addis Ababa|Ethiopia|ETH
Abuja|Nigeria|NGA
Accra|Ghana|GHA
Pretoria|South Africa|ZAF
Algiers|Algeria|DZA
Tripoli|Libya|LBY
Cairo|Egypt|EGY
Khartoum|Sudan|SDN
Maputo|Mozambique|MOZ
Malabo|Equatorial Guinea|GNQ
Hanoi|Vietnam|VNM
Vientiane|Laos|LAO
Jakarta|Indonesia|IDN
Islamabad|Pakistan|PAK
Dhaka|Bangladesh|BGD
Kabul|Afghanistan|AFG
Baghdad|Iraq|IRQ
Riyadh|Saudi Arabia|SAU
Abu Dhabi|United Arab Emirates|ARE
Doha|Qatar|QAT
Muscat|Oman|OMN
Seoul|South Korea|KOR
Ulaanbaatar|Mongolia|MNG
Bangkok|Thailand|THA
Kuala Lumpur|Malaysia|MYS
Managua|Nicaragua|NIC
Brasilia|Brazil|BRA
Buenos Aires|Argentina|ARG
Mexico City|Mexico|MEX
Canberra|Australia|AUS
Wellington|New Zealand|NZL
Lisbon|Portugal|PRT
Skopje|North Macedonia|MKD
Podgorica|Montenegro|MNE
Sarajevo|Bosnia and Herzegovina|BIH
Tirana|Albania|ALB
Dushanbe|Tajikistan|TJK
Ashgabat|Turkmenistan|TKM
`;

export interface Seat {
  readonly country: string;
  readonly code: string;
}

export const SEATS: ReadonlyMap<string, Seat> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [city, country, code] = row.split("|");
      return [city!.toLowerCase(), { country: country!, code: code! }];
    }),
);

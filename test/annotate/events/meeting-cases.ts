/** Who meets, calls, visits, addresses and signs with whom: sentences, captions, headings and look-alikes, with the events that they tell. */
export const meetingCases: readonly (readonly [sentence: string, ...events: string[]])[] = [
  [
    'Foreign Secretary Hollis Brandt caught up with his Maltese opposite number, Carmela Zahra, over coffee in Valletta on Thursday.',
    'meeting done [caught up]: Foreign Secretary Hollis Brandt; Carmela Zahra',
  ],
  [
    "The archbishop had an hour-long tête-à-tête with union boss Len Purkiss before Sunday's march.",
    'meeting done [tête-à-tête]: The archbishop; union boss Len Purkiss',
  ],
  [
    'Governor Pia Lund and a visiting senator, Hugh Marsh of Ohio, discussed ferries at a breakfast meeting in Bergen.',
    'meeting done [meeting]: Governor Pia Lund; a visiting senator, Hugh Marsh',
  ],
  [
    "Teachers' leaders walked out of negotiations with the education ministry after barely an hour.",
    "meeting done [walked out of negotiations]: Teachers' leaders; the education ministry",
  ],
  [
    "Tanzania's vice-president will be hosted by Emir Faisal al-Badri at a banquet on Wednesday.",
    "meeting planned [hosted]: Emir Faisal al-Badri; Tanzania's vice-president",
  ],
  ['Lim, who met Castellan twice last year, declined to describe the mood.', 'meeting done [met]: Lim; Castellan'],
  [
    'It was the third encounter in a month between Prosecutor Nadia Wirth and the banker, Cornel Ilie.',
    'meeting done [encounter]: Prosecutor Nadia Wirth; the banker; Cornel Ilie',
  ],
  [
    'Bilateral consultations were held in Lima between the Chilean and Peruvian delegations on fishing quotas.',
    'meeting done [consultations were held]: the Chilean and Peruvian delegations',
  ],
  [
    'The mayors of Oxley and Barham, Rhona Kerr and Dale Pitt, got together on Friday to bury the hatchet.',
    'meeting done [got together]: The mayors of Oxley and Barham, Rhona Kerr; Dale Pitt',
  ],
  [
    'President Amadou Keita dropped in on the wounded singer Issa Toure at a clinic in Kayes.',
    'meeting done [dropped in on]: President Amadou Keita; singer Issa Toure',
  ],
  [
    "Mr Strand later had separate meetings with Italy's Gianni Rota and Spain's Marta Vidal.",
    'meeting done [had separate meetings]: Mr Strand; Gianni Rota; Marta Vidal',
  ],
  [
    'Envoys Tom Ashby and Leyla Demir meet in Doha in push for truce',
    'meeting done [meet]: Envoys Tom Ashby; Leyla Demir',
  ],
  ["Premier Oduya hosts Ghana's Mensah at lakeside retreat", 'meeting done [hosts]: Premier Oduya; Mensah'],
  ['Bishop Ana Ruiz, right, shares a joke with boxer Kid Varga at the opening of a gym in Pécs.'],
  [
    'Trade Minister Sven Dahl (L) greets Singaporean tycoon Goh Wei Lin upon his arrival at the Stockholm office.',
    'meeting done [greets]: Trade Minister Sven Dahl; Singaporean tycoon Goh Wei Lin',
    'visit done [arrival]: his',
  ],
  [
    'Prince Leon has spent a week abroad.\nIn conversation with Chancellor Ruth Adler, Berlin\nTouring a turbine factory outside Linz\nBeing shown the ropes by a sailor',
    'meeting done [conversation]: Prince Leon; Chancellor Ruth Adler',
    'visit done [Touring]: Prince Leon',
  ],
  [
    'The chair of the airport board, Wim Koster, rang Transport Minister Ola Berg at midnight to tell her about the strike.',
    'call done [rang]: The chair of the airport board, Wim Koster; Transport Minister Ola Berg',
  ],
  [
    'In a phone conversation late on Friday, Karim Haddad assured Monique Leval that the port would stay open.',
    'call done [phone conversation]: Karim Haddad; Monique Leval',
  ],
  [
    'Leval and Haddad, who spoke for forty minutes by video link on Saturday, agreed to keep in touch.',
    'call done [spoke]: Leval; Haddad',
  ],
  [
    'A scheduled call between Admiral Otis Crane and General Bo Lin did not go ahead.',
    'call denied [call]: Admiral Otis Crane; General Bo Lin',
  ],
  [
    'The rebel commander got a phone call from Governor Silva minutes before the raid.',
    'call done [got a phone call]: The rebel commander; Governor Silva',
  ],
  ['Sources say Dupont was on the line to Kessler all morning.', 'call done [on the line]: Dupont; Kessler'],
  [
    'Congresswoman Ida Blum made an unannounced trip to the border town of Nuevo Rey on Saturday.',
    'visit done [made an unannounced trip]: Congresswoman Ida Blum',
  ],
  [
    'Flanked by bodyguards, Finance Minister Jorge Pardo touched down in Panama City shortly before dawn.',
    'visit done [touched down]: Finance Minister Jorge Pardo',
  ],
  [
    'The prime minister of Samara, Tala Fonoti, is in Canberra for a three-day official visit.',
    'visit done [visit]: The prime minister of Samara',
  ],
  [
    "Health Secretary Ivy Clements has postponed next week's tour of flood-hit Lower Marden.",
    "visit planned [postponed next week's tour]: Health Secretary Ivy Clements",
  ],
  ['During her stay in Oslo, Clements is also due to call at the Munch Clinic.'],
  ['A trip by Chancellor Adler to the Gulf has been called off.', 'visit denied [trip]: Chancellor Adler'],
  [
    'UN nuclear inspectors, led by Rolf Maier, arrived Wednesday at the Darvaz plant.',
    'visit done [arrived]: UN nuclear inspectors',
  ],
  [
    'Prime Minister Asha Rao told a packed House of Commons in a speech on Tuesday that the levy would end.',
    'speech done [speech]: Prime Minister Asha Rao',
  ],
  [
    'Speaking to graduates in Fairholm, astronaut June Ito recalled her first launch.',
    'speech done [Speaking]: Ito; graduates',
  ],
  [
    "The general's televised address to the nation lasted four minutes.",
    'speech done [address to the nation lasted]: The general; the nation',
  ],
  ['Opening remarks were delivered by Dean Walter Quist.', 'speech done [remarks were delivered]: Dean Walter Quist'],
  [
    "Kestrel Airways and the pilots' union have put pen to paper on a three-year pay deal.",
    "agreement done [put pen to paper]: Kestrel Airways; the pilots' union",
  ],
  [
    'Under an accord signed on Friday by the Tarvian and Ostran defence ministers, patrols will resume.',
    'agreement done [accord signed]: the Tarvian and Ostran defence ministers',
  ],
  [
    'Chipmaker Norvane inks $2bn supply contract with carmaker Audel',
    'agreement done [inks $2bn supply contract]: Chipmaker Norvane; carmaker Audel',
  ],
  ["The deal's architects could meet the bill for years."],
  ['Mansfield meets Leyton Vale in the quarter-finals on Saturday.'],
  ['Visitors to the new museum can call ahead for a guide.'],
  ["Her husband's new address is the talk of the village."],
  ['The report met with a frosty reception in Lisbon, and talk of a deal faded.'],
  [
    "Oskar Bly of the Seamen's Guild and shipping heiress Corinne Mathers thrashed out the rota at a hotel in Split on Monday, their fifth meeting since May.",
    'meeting done [meeting]: their; their',
  ],
  [
    'Treasurer Anita Gow sat down for lunch with Bank chairman Piers Loll.',
    'meeting done [sat down for lunch]: Treasurer Anita Gow; Bank chairman Piers Loll',
  ],
  ['The king of Lorn received the credentials of three ambassadors.'],
  [
    'Foreign ministers from Belmar, Tosca and Ruland gathered in Vienna for talks on the canal.',
    'meeting done [gathered in Vienna for talks]: Foreign ministers; Belmar; Tosca; Ruland',
  ],
  [
    'General Yusuf Adan held closed-door discussions with clan elders in Baidoa through the night.',
    'meeting done [held closed-door discussions]: General Yusuf Adan; clan elders',
  ],
  ['Asked whether she would meet Moreno, Castell laughed.', 'meeting possible [meet]: she; Moreno; Castell'],
  [
    'Two days after burying his father, Prince Idris met Mayor Tess Colby, who had sent flowers.',
    'meeting done [met]: Prince Idris; Mayor Tess Colby',
  ],
  [
    "Strikers' delegates and the mill's owner, Abel Grint, are to resume negotiations on Monday under the eye of a mediator.",
    "meeting planned [resume negotiations]: Strikers' delegates; owner",
  ],
  ['Neither Lindqvist nor Amaro would confirm that a meeting had taken place.'],
  [
    'The Dalai of Uchin was welcomed to Ottawa by Deputy Premier Sal Rizzo.',
    'meeting done [welcomed]: Deputy Premier Sal Rizzo; Dalai',
  ],
  [
    "Crown Princess Maren played host to Chile's first lady, Ines Rojas, at Skovlund Castle.",
    "meeting done [played host]: Crown Princess Maren; Chile's first lady, Ines Rojas",
  ],
  [
    'Before flying home, Judge Emil Sorg had dinner with the dissident poet Lin Qiao.',
    'meeting done [had dinner]: Judge Emil Sorg; dissident poet Lin Qiao',
  ],
  [
    'Trade envoys of Norland and Eastmark will hold a third round of talks in Turin.',
    'meeting planned [hold a third round of talks]: Trade envoys of Norland',
  ],
  ['Duval said Petrov and Okafor had met secretly in Cyprus in March.', 'meeting done [met]: Okafor; Petrov'],
  ['Ministers meet strikers in bid to end bus dispute', 'meeting done [meet]: Ministers; strikers'],
  ['Nuncio received by Bolivian leader', 'meeting done [received]: Bolivian leader; Nuncio'],
  [
    'Chancellor Elke Stamm shakes hands with farmer Jos Nagel during a visit to Friesland.',
    'meeting done [shakes hands]: Chancellor Elke Stamm; farmer Jos Nagel',
    'visit done [visit]: Chancellor Elke Stamm',
  ],
  [
    'Our picture desk followed Foreign Minister Dora Quill for a week.\nBreakfast with Admiral Rees Tolan\nArriving in Ankara on Tuesday\nOn the phone to President Aslan Bek\nNotes for a speech she never gave',
    'meeting done [Breakfast]: Foreign Minister Dora Quill; Admiral Rees Tolan',
    'visit done [Arriving]: Foreign Minister Dora Quill',
    'call done [On the phone]: Foreign Minister Dora Quill; President Aslan Bek',
  ],
  [
    'Late on Sunday, Rhee telephoned Secretary Mark Oyelaran to protest.',
    'call done [telephoned]: Rhee; Secretary Mark Oyelaran',
  ],
  [
    'A twenty-minute telephone call between Sultan Badr and Prime Minister Kim Aster cleared the air.',
    'call done [telephone call]: Sultan Badr; Prime Minister Kim Aster',
  ],
  [
    'The finance ministers of Tosca and Belmar are to confer by video on Thursday.',
    'call planned [confer]: The finance ministers of Tosca',
  ],
  ['Grint called Colby twice on Tuesday but could not reach him.', 'call done [called]: Grint; Colby'],
  [
    'President Roux received a congratulatory phone call from Emperor Naruo.',
    'call done [received a congratulatory phone call]: President Roux; Emperor Naruo',
  ],
  [
    'The Norland premier, Hanne Vik, is due in Lisbon on Friday on a two-day visit.',
    'visit planned [visit]: The Norland premier',
  ],
  [
    'UN envoy Samir Tahan travelled to the besieged town of Qasr on Wednesday and spoke to doctors there.',
    'visit done [travelled]: envoy Samir Tahan',
  ],
  ["Vik's trip to Angola, her first as premier, ended on Sunday.", 'visit done [trip]: Vik'],
  [
    'Environment Minister Rosa Pint inspected the broken dam at Holm.',
    'visit done [inspected]: Environment Minister Rosa Pint',
  ],
  [
    'Opposition leader Mikael Juhl has ruled out visiting the disputed islands.',
    'visit denied [visiting]: leader Mikael Juhl',
  ],
  ['Millions visit the shrine each spring.'],
  [
    'Accepting the prize in Oslo, novelist Tove Brandt gave a short speech in Sami.',
    'speech done [gave a short speech]: novelist Tove Brandt',
  ],
  ['Cardinal Pio Sanna will deliver the homily.', 'speech planned [deliver the homily]: Cardinal Pio Sanna'],
  [
    "Addressing the miners' congress in Katowice, Labour Minister Jan Wolny promised new lifts.",
    "speech done [Addressing]: Wolny; the miners' congress",
  ],
  [
    'The two airlines, Nordair and Aerosol, have sealed a code-sharing pact.',
    'agreement done [sealed a code-sharing pact]: The two airlines, Nordair',
  ],
  [
    "A memorandum of understanding was signed by Energy Minister Gil Otero and Tanaka Power's chairman, Ken Tanaka.",
    'agreement done [memorandum of understanding was signed]: Energy Minister Gil Otero; chairman',
  ],
  [
    'Belmar and Ruland failed to conclude a fishing treaty before the deadline.',
    'agreement denied [conclude a fishing treaty]: Belmar; Ruland',
  ],
  [
    'The bank struck a settlement with 300 former clerks.',
    'agreement done [struck a settlement]: The bank; 300 former clerks',
  ],
  ['Rivals Holm and Skagen meet in the cup final on Sunday.'],
  ['The address on the envelope was smudged, and nobody called for it.'],
  ['Their eyes met across the courtroom.'],
];

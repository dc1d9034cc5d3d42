import { describe, expect, it } from 'vitest';
import { collateArticles } from '../../../../src/collate/collate.ts';
import { matchTellings } from '../../../../src/collate/quotations/typing/match-tellings.ts';
import { annotateArticle } from '../../../../src/pipeline/annotate.ts';
import { readLine } from '../../../../src/read/read-line.ts';

/** How the second report tells the one quotation that both have; `different` if they share none. */
function relationOf(reports: readonly (readonly [text: string, publishedAt: string])[]): string {
  const articles = reports.map(([text, publishedAt], index) => {
    const id = `r${index}`;
    const line = JSON.stringify({ id, outlet: `Outlet ${index}`, publishedAt, text });
    return annotateArticle(readLine(Buffer.from(line), { name: id, lineNumber: 1 }).article!);
  });
  const shared = collateArticles(articles).quotations.find(({ tellings }) => tellings.length === 2)?.tellings;
  const [a, b] = articles.map(({ id }) => shared?.find(({ articleId }) => articleId === id));
  return a && b ? matchTellings(articles, b, a) : 'different';
}

type Row = [expected: string, name: string, left: string, right: string, first?: string, second?: string];

const [noon, evening] = ['2031-05-06T12:00:00Z', '2031-05-06T18:00:00Z'];

const check = (expected: string, left: string, right: string, first = noon, second = evening): void =>
  expect(
    relationOf([
      [left, first],
      [right, second],
    ]),
  ).toBe(expected);

/** 6 May 2031 is a Tuesday. */
const near: Row[] = [
  [
    'different',
    'two lines of one plan',
    'Transport chief Mara Ellwood set out the plan on Tuesday. "The northern line will reopen in May after the track has been relaid," she told reporters.',
    'Passengers must wait, transport chief Mara Ellwood said on Tuesday: "The southern line will reopen in August after the bridge has been rebuilt."',
  ],
  [
    'different',
    'out in print before it was said',
    'Harbour master Ida Quell had no good news on Tuesday. "The barge is aground but she is not leaking," she said.',
    'It got worse. "The barge is aground and she is now leaking," harbour master Ida Quell said on Tuesday evening.',
    '2031-05-06T09:00:00Z',
    '2031-05-06T21:00:00Z',
  ],
  [
    'different',
    'what may come and what did not',
    '"If we keep our heads and stay out of trouble, we win this match," coach Ola Brandt said on Tuesday.',
    '"If we had kept our heads and stayed out of trouble, we would have won this match," coach Ola Brandt said on Tuesday.',
  ],
  [
    'different',
    'other number, other place',
    'Minister Greta Solm told deputies on Tuesday: "No clinic in the north will lose its night ward under this plan."',
    'And elsewhere? Minister Greta Solm told deputies on Tuesday: "Two clinics in the south will lose their night wards under this plan."',
  ],
  [
    'different',
    'a pledge given again months later',
    '"Not one more acre of this forest will fall while I am governor," candidate Rosa Tallis said on Tuesday.',
    'At her first press conference, on Thursday, governor Rosa Tallis repeated her pledge: "Not one more acre of this forest will fall while I am governor."',
    noon,
    '2031-11-13T18:00:00Z',
  ],
  [
    'different',
    'general and concrete',
    'Mayor Colin Rask spoke on Tuesday. "Every child deserves a school that does not leak," he told the council.',
    'Mayor Colin Rask promised help on Tuesday: "The school in Orrin does not leak any more, and every child there knows it."',
  ],
  [
    'different',
    'two audiences',
    'Owner Jon Averill addressed the crews on Tuesday. "We have lost four boats and we may lose more before the winter is out," he said.',
    'Owner Jon Averill told the bank on Tuesday: "We have lost four boats, but not one contract, and the winter is paid for."',
  ],
  [
    'different',
    'a correction',
    'Police chief Ida Moll briefed the press on Tuesday morning. "We found three bodies in the lower cabin," she said.',
    'Police chief Ida Moll came back before the press on Tuesday night. "I was wrong this morning: there were two bodies, and they were not in the lower cabin," she said.',
  ],
  [
    'different',
    'praise of two players',
    'Coach Petra Lund was glad on Tuesday. "Bo Lind is the best keeper I have ever worked with," she said.',
    'Coach Petra Lund said after the match on Tuesday: "Ann Vale is the best striker I have ever worked with."',
  ],
  [
    'different',
    'two places and numbers',
    'Forester Nils Brandt counted on Tuesday. "We planted 400 oaks in the valley this spring," he said.',
    'Forester Nils Brandt told the paper on Tuesday: "We planted 900 firs on the ridge last autumn."',
  ],
  [
    'different',
    'two conditions',
    'Farmer Edda Wolk was asked on Tuesday. "If the rain stops we will harvest the barley by Sunday," she said.',
    'Farmer Edda Wolk told the radio on Tuesday: "If the rain goes on we will harvest nothing by Sunday."',
  ],
  [
    'different',
    'no evidence of two things',
    'Inspector Yorick Haan reported on Tuesday. "There is no evidence that the crew had been drinking," he said.',
    'Inspector Yorick Haan was asked about the yard on Tuesday. "There is no evidence that the engine had been serviced," he said.',
  ],
  [
    'different',
    'before and after',
    'Captain Rosa Duin spoke before kick-off on Tuesday. "We will run until they are tired and then we will win," she said.',
    'Captain Rosa Duin was hoarse after the whistle on Tuesday. "We ran until they were tired, and still we did not win," she said.',
  ],
  [
    'different',
    'for and against',
    'Minister Olaf Prins spoke on Tuesday. "The fuel tax is the fairest tax we have," he said.',
    'Minister Olaf Prins said on Tuesday: "The fuel tax pays for the roads that farmers use."',
  ],
  [
    'different',
    'two questions',
    'Senator Gwen Toller asked on Tuesday: "Who signed the contract for the ferries?"',
    'Senator Gwen Toller put it to the board on Tuesday: "Who paid for the ferries that never came?"',
  ],
  [
    'different',
    'stock grief',
    'Mayor Colin Rask visited the quay. "Our thoughts are with the families of the victims tonight," he said.',
    'Mayor Colin Rask stood at the burnt hall. "Our thoughts tonight are with the families of those who died in the hall," he said.',
    '2031-05-06T12:00:00Z',
    '2031-07-19T18:00:00Z',
  ],
  [
    'different',
    'repeated promise, undated',
    '"We will finish the tunnel by the end of the year," builder Sven Holt said on Tuesday.',
    'Builder Sven Holt renewed his pledge. "We are going to finish the tunnel before the year is out, I promise," he said on Friday.',
    '2031-05-06T12:00:00Z',
    '2031-05-16T18:00:00Z',
  ],
  [
    'different',
    'minister and aide',
    'Health minister Lena Okoro said on Tuesday: "Nobody will be turned away from a hospital because of the strike."',
    'An aide to the minister was firmer on Tuesday: "Nobody will be turned away from any hospital, strike or no strike."',
  ],
  [
    'different',
    'yes and no',
    'Witness Karl Bruhn told the court on Tuesday: "I saw the driver leave the car before the crash."',
    'Asked again by the judge on Tuesday, witness Karl Bruhn said: "I never saw the driver after the crash."',
  ],
  [
    'different',
    'reported, other plan',
    'Council leader Ruth Amsel said on Tuesday that the council would buy the old mill and turn it into flats.',
    'Council leader Ruth Amsel said on Tuesday that the council would sell the old quay and turn the money into roads.',
  ],
  [
    'different',
    'two victims',
    'Doctor Imre Falk spoke on Tuesday. "The boy is awake and has asked for his mother," he said.',
    'Doctor Imre Falk said on Tuesday: "The girl is still asleep, and her mother is with her."',
  ],
  [
    'different',
    'thanks and blame',
    'Skipper Mara Ellwood said on Tuesday: "The coast guard was there within ten minutes and saved us all."',
    'Skipper Mara Ellwood told the inquiry on Tuesday: "The coast guard knew for ten days that the buoy was gone."',
  ],
  [
    'different',
    'two years',
    'Economist Tove Dahl said on Tuesday: "Growth of two per cent this year is as good as it gets."',
    'Economist Tove Dahl told the bank on Tuesday: "Growth of one per cent next year would be no surprise."',
  ],
  [
    'different',
    'verdict and appeal',
    'Lawyer Bram Visser said on Tuesday: "The verdict is a disgrace for the whole county."',
    'Lawyer Bram Visser announced on Tuesday: "The verdict will be appealed before the county court next week."',
  ],
  [
    'different',
    'two teams of one film',
    'Director Aki Saar said on Tuesday: "It took us six years to find the money for this film."',
    'Director Aki Saar told the jury on Tuesday: "It took us six weeks to shoot the whole film."',
  ],
  [
    'different',
    'rumour asked about',
    'Spokeswoman Vera Lindqvist said on Tuesday: "The king has no fever and will ride on Sunday."',
    'Spokeswoman Vera Lindqvist said on Tuesday: "The queen has a cold and will not ride on Sunday."',
  ],
  [
    'different',
    'support told to two sides',
    'President Anton Reuss told the farmers on Tuesday: "I stand with you and I will not sign the treaty as it is."',
    'President Anton Reuss told the envoys on Tuesday: "I stand by the treaty, and I will sign it once it is changed."',
  ],
  [
    'different',
    'union and company, he',
    'Union leader Pat Corrigan said on Tuesday: "They offered us three per cent and a cake."',
    'Manager Lou Ferrars said on Tuesday: "We offered them three per cent and a bonus."',
  ],
  [
    'different',
    'next day, new words',
    'Rescue chief Dag Moen said on Tuesday: "We have air and light and we can hear them knocking."',
    'Rescue chief Dag Moen said on Wednesday: "We have light and air down there, and we still hear them knocking."',
    '2031-05-06T20:00:00Z',
    '2031-05-07T20:00:00Z',
  ],
  [
    'different',
    'reported the next day',
    'Rescue chief Dag Moen said on Tuesday: "The water is falling by four inches an hour."',
    'Rescue chief Dag Moen said on Wednesday that the water was falling by two inches an hour.',
    '2031-05-06T20:00:00Z',
    '2031-05-07T20:00:00Z',
  ],
  [
    'different',
    'weather twice',
    'Forecaster Una Brook said: "Expect heavy rain and strong wind along the coast tonight."',
    'Forecaster Una Brook said: "Expect strong wind and heavy snow along the coast tonight."',
    '2031-05-06T06:00:00Z',
    '2031-12-06T06:00:00Z',
  ],
  [
    'different',
    'r two measures',
    'Mayor Colin Rask said on Tuesday: "We are going to raise the parking fee because the buses have to be paid for."',
    'Mayor Colin Rask said on Tuesday that the bus fare would stay as it is, although the city has no money for new buses.',
  ],
  [
    'different',
    'r two crimes',
    'Inspector Yorick Haan said on Tuesday: "The man we arrested this morning had a knife in his coat."',
    'Inspector Yorick Haan told reporters on Tuesday that the woman who was stabbed knew the man and had called the police twice.',
  ],
  [
    'different',
    'r cause and cure',
    'Vet Lotte Bruun said on Tuesday: "The cows fell ill because the hay was wet when it came into the barn."',
    'Vet Lotte Bruun said on Tuesday that the cows would recover within a week if they were given dry hay.',
  ],
  [
    'different',
    'r past and plan',
    'Owner Jon Averill said on Tuesday: "The yard lost two million crowns last year and we had to sell the dock."',
    'Owner Jon Averill said on Tuesday that the yard would invest two million crowns in a new dock next year.',
  ],
  [
    'different',
    'r blame',
    'Pilot Rosa Duin said on Tuesday: "The tower gave us the wrong runway and nobody corrected it."',
    'Pilot Rosa Duin said on Tuesday that the crew had read back the runway twice and that the tower had confirmed it.',
  ],
  [
    'different',
    'r demand and refusal',
    'Union leader Pat Corrigan said on Tuesday: "We want eight per cent and not a penny less."',
    'Union leader Pat Corrigan said on Tuesday that the union would not go back to the table before the dismissals were withdrawn.',
  ],
  [
    'different',
    'r number of other thing',
    'Rescue chief Dag Moen said on Tuesday: "Fourteen people are still missing under the snow."',
    'Rescue chief Dag Moen said on Tuesday that fourteen dogs were searching the snow for survivors.',
  ],
  [
    'different',
    'r host and guest',
    'President Anton Reuss said on Tuesday: "Our two nations will build the railway together and share its cost."',
    'President Anton Reuss said on Tuesday that the railway would cross three nations and cost nine billion.',
  ],
  [
    'different',
    'r likely speaker',
    'The minister, Lena Okoro, said on Tuesday: "The vaccine will be free for every child under ten."',
    'The minister said on Tuesday that no child under two would be given the vaccine before it had been tested.',
  ],
  [
    'different',
    'r two answers',
    'Coach Petra Lund said on Tuesday: "We defended badly in the first half and the goalkeeper saved us."',
    'Coach Petra Lund said on Tuesday that her team had defended well after the break and deserved the point.',
  ],
  [
    'different',
    'r scientist',
    'Geologist Imre Falk said on Tuesday: "The lava is moving towards the harbour at a walking pace."',
    'Geologist Imre Falk said on Tuesday that the ash would reach the harbour by Friday if the wind turned.',
  ],
  [
    'different',
    'r refusal',
    'Actor Leo Marten said on Tuesday: "I have read the script and I will not play that part."',
    'Actor Leo Marten said on Tuesday that he had never read the book on which the script was based.',
  ],
  [
    'different',
    'm fragments',
    'Minister Olaf Prins called the deal "a gift to the banks" on Tuesday.',
    'Minister Olaf Prins said on Tuesday that the law was "no gift to the tenants either".',
  ],
  [
    'different',
    'q threats',
    'Rebel leader Kasim Odun said on Tuesday: "We will close the road to the capital until our men are freed."',
    'Rebel leader Kasim Odun said on Tuesday: "We will open the road to the capital once our men are fed and paid."',
  ],
  [
    'different',
    'q first and second',
    'Runner Ann Vale said on Tuesday: "I fell at the first hurdle and thought the race was over."',
    'Runner Ann Vale said on Tuesday: "I was over the last hurdle before I knew that the race was mine."',
  ],
  [
    'different',
    'q wishes',
    'Bishop Aron Weil said on Tuesday: "I pray for the people who lost their homes in the flood."',
    'Bishop Aron Weil said on Tuesday: "I thank the people who opened their homes after the flood."',
  ],
  [
    'different',
    'q other victim',
    'Neighbour Tess Carver said on Tuesday: "He was a quiet man who never bothered anybody."',
    'Neighbour Tess Carver said on Tuesday: "She was a quiet woman and nobody ever saw her with him."',
  ],
  [
    'different',
    'q of the same thing',
    'Curator Edda Wolk said on Tuesday: "The painting hung in the kitchen of the farm for eighty years."',
    'Curator Edda Wolk said on Tuesday: "The farm had a second painting in the kitchen, and that one is lost."',
  ],
];

const told: Row[] = [
  [
    'other-translation',
    'translation',
    'Envoy Tomas Reyl spoke in Danish on Tuesday. "The door is shut, but the key still lies under the mat," he said.',
    'Envoy Tomas Reyl said in Danish on Tuesday: "The gate is closed, yet the key is still lying beneath the doormat."',
  ],
  [
    'altered',
    'no longer negated',
    'Minister Olaf Prins said on Tuesday: "We did not ask the banks to delay the report."',
    'Minister Olaf Prins said on Tuesday: "We did ask the banks to delay the report."',
  ],
  [
    'altered',
    'number',
    'Rescue chief Dag Moen said on Tuesday: "We have pulled fourteen people out of the lower gallery alive."',
    'Rescue chief Dag Moen said on Tuesday: "We have pulled forty people out of the lower gallery alive."',
  ],
  [
    'altered',
    'name',
    'Judge Corinne Holm told the hall on Tuesday: "It was the clerk from Northport who lost the key to the archive."',
    'Judge Corinne Holm told the hall on Tuesday: "It was the clerk from Eastmere who lost the key to the archive."',
  ],
  [
    'altered',
    'may for will',
    'Builder Sven Holt said on Tuesday: "The second tunnel may open to traffic before the first snow."',
    'Builder Sven Holt said on Tuesday: "The second tunnel will open to traffic before the first snow."',
  ],
  [
    'altered',
    'may for will, reported',
    'Builder Sven Holt said on Tuesday: "The second tunnel may open to traffic before the first snow."',
    'Builder Sven Holt said on Tuesday that the second tunnel would open to traffic before the first snow.',
  ],
  [
    'altered',
    'label',
    'Porter Hugo Marsh said on Tuesday: "The smoke came out of room twelve just before the bell rang."',
    'Porter Hugo Marsh said on Tuesday: "The smoke came out of room fourteen just before the bell rang."',
  ],
  [
    'altered',
    'limit',
    'Hospital head Prue Hask said on Tuesday: "We are not going to close the ward this year."',
    'Hospital head Prue Hask promised on Tuesday: "We are not going to close the ward."',
  ],
  [
    'altered',
    'condition behind',
    'Owner Jon Averill said on Tuesday: "We shall pay every sailor in full by Friday, provided that the bank agrees."',
    'Owner Jon Averill said on Tuesday: "We shall pay every sailor in full by Friday."',
  ],
  [
    'altered',
    'condition in front',
    'Owner Jon Averill said on Tuesday: "If the bank agrees, we shall pay every sailor in full by Friday."',
    'Owner Jon Averill said on Tuesday: "We shall pay every sailor in full by Friday."',
  ],
  [
    'altered',
    'some to all',
    'Head teacher Nora Quill said on Tuesday: "Some of the pupils in the upper school copied the answers."',
    'Head teacher Nora Quill said on Tuesday: "All of the pupils in the upper school copied the answers."',
  ],
  [
    'altered',
    'opposite',
    'Economist Tove Dahl said on Tuesday: "Prices of bread and fuel will rise sharply before the summer."',
    'Economist Tove Dahl said on Tuesday: "Prices of bread and fuel will fall sharply before the summer."',
  ],
  [
    'altered',
    'day in the words',
    'Captain Rosa Duin said on Tuesday: "The ferry will sail again on Friday with a new crew."',
    'Captain Rosa Duin said on Tuesday: "The ferry will sail again on Sunday with a new crew."',
  ],
  [
    'altered',
    'must for should',
    'Inspector Yorick Haan said on Tuesday: "The owners should replace both cables before the next winter."',
    'Inspector Yorick Haan said on Tuesday: "The owners must replace both cables before the next winter."',
  ],
  [
    'altered',
    'never',
    'Witness Karl Bruhn said on Tuesday: "I never told the mayor about the cracks in the wall."',
    'Witness Karl Bruhn said on Tuesday that he had told the mayor about the cracks in the wall.',
  ],
  [
    'paraphrase',
    'plain paraphrase',
    'Skipper Mara Ellwood said on Tuesday: "We mended the nets all night because the herring would not wait."',
    'Skipper Mara Ellwood said on Tuesday that the nets had been mended through the night, since the herring would not wait.',
  ],
  [
    'trimmed',
    'trimmed',
    'Skipper Mara Ellwood said on Tuesday: "We mended the nets all night because the herring would not wait, and in the morning the sea was empty."',
    'Skipper Mara Ellwood said on Tuesday: "in the morning the sea was empty."',
  ],
  [
    'reworded',
    'compound number',
    'Clerk Hilda Strand said on Tuesday: "In thirty-one years at this desk I have never seen so many forged stamps."',
    'Clerk Hilda Strand said on Tuesday: "In 31 years at this desk I\'ve never seen as many forged stamps."',
  ],
  [
    'spliced',
    'turned round',
    'Teacher Anneke Dorn said on Tuesday: "I have thirty children in a room for twenty. The roof leaks when it rains. I am here for a second window."',
    'Teacher Anneke Dorn said on Tuesday: "I am here for a second window. I have thirty children in a room for twenty."',
  ],
  [
    'reworded',
    'reworded',
    'Teacher Anneke Dorn said on Tuesday: "I buy the chalk myself because the county has forgotten that we exist."',
    'Teacher Anneke Dorn said on Tuesday: "I buy the chalk myself, since the county forgot we exist."',
  ],
  [
    'verbatim',
    'verbatim next day',
    'Teacher Anneke Dorn said on Tuesday: "I buy the chalk myself because the county has forgotten that we exist."',
    'Teacher Anneke Dorn was on the picket line on Tuesday. "I buy the chalk myself because the county has forgotten that we exist," she said.',
    '2031-05-06T12:00:00Z',
    '2031-05-08T12:00:00Z',
  ],
  [
    'verbatim',
    'time of day shift',
    'Teacher Anneke Dorn said late on Tuesday: "The county has forgotten that we exist, and we shall remind it on Saturday."',
    'Teacher Anneke Dorn said: "The county has forgotten that we exist, and we shall remind it on Saturday."',
    '2031-05-06T22:00:00Z',
    '2031-05-07T09:00:00Z',
  ],
  [
    'trimmed',
    'restriction kept in small words',
    'Mayor Colin Rask said on Tuesday: "The bridge is open again for cars and buses, and the old ferry will be sold."',
    'Mayor Colin Rask said on Tuesday: "The bridge is open again for cars and buses."',
  ],
  [
    'trimmed',
    'not altered: time dropped in a plain statement',
    'Mayor Colin Rask said on Tuesday: "The bridge will be painted green this year."',
    'Mayor Colin Rask said on Tuesday: "The bridge will be painted green."',
  ],
  [
    'reworded',
    'not altered: round number',
    'Mayor Colin Rask said on Tuesday: "The bridge has cost us 1,980 crowns a day since the flood."',
    'Mayor Colin Rask said on Tuesday: "The bridge has cost us 2,000 crowns a day since the flood."',
  ],
  [
    'paraphrase',
    'r same paraphrase',
    'Vet Lotte Bruun said on Tuesday: "The cows fell ill because the hay was wet when it came into the barn."',
    'Vet Lotte Bruun said on Tuesday that the cattle had become sick since damp hay had been brought into the barn.',
  ],
  [
    'paraphrase',
    'r same paraphrase 3',
    'Geologist Imre Falk said on Tuesday: "The lava is moving towards the harbour at a walking pace."',
    'Geologist Imre Falk said on Tuesday that the lava was heading for the harbour no faster than a person walks.',
  ],
  [
    'paraphrase',
    'r same paraphrase 4',
    'Owner Jon Averill said on Tuesday: "The yard lost two million crowns last year and we had to sell the dock."',
    'Owner Jon Averill said on Tuesday that losses of two million crowns last year had forced the yard to sell its dock.',
  ],
  [
    'paraphrase',
    'r same paraphrase 5',
    'Mayor Colin Rask said on Tuesday: "We are going to raise the parking fee because the buses have to be paid for."',
    'Mayor Colin Rask said on Tuesday that parking would become dearer to pay for the buses.',
  ],
  [
    'reworded',
    'q same reworded',
    'Chief executive Lou Ferrars said on Tuesday: "We sold more electric cars than ever before in the first quarter."',
    'Chief executive Lou Ferrars said on Tuesday: "We have sold more electric cars than ever in the first quarter."',
  ],
  [
    'altered',
    'altered who',
    'Neighbour Tess Carver said on Tuesday: "The landlord of the Crown told the police about the smell."',
    'Neighbour Tess Carver said on Tuesday: "The landlord of the Anchor told the police about the smell."',
  ],
  [
    'altered',
    'altered lost only',
    'Mayor Colin Rask said on Tuesday: "Only the lower town has running water again."',
    'Mayor Colin Rask said on Tuesday: "The lower town has running water again."',
  ],
  [
    'altered',
    'altered reported number',
    'Rescue chief Dag Moen said on Tuesday: "Fourteen people are still missing under the snow at the upper hut."',
    'Rescue chief Dag Moen said on Tuesday that forty people were still missing under the snow at the upper hut.',
  ],
  [
    'altered',
    'altered never denied',
    'Minister Olaf Prins said on Tuesday: "I cannot promise that the bank will be saved before the summer."',
    'Minister Olaf Prins said on Tuesday that he could promise that the bank would be saved before the summer.',
  ],
  [
    'altered',
    'altered question of chance',
    'Builder Sven Holt said on Tuesday: "The tower could be finished by the end of next summer."',
    'Builder Sven Holt said on Tuesday: "The tower will be finished by the end of next summer."',
  ],
  [
    'altered',
    'altered must',
    'Inspector Yorick Haan said on Tuesday: "Owners may keep the old boilers until the spring."',
    'Inspector Yorick Haan said on Tuesday: "Owners must keep the old boilers until the spring."',
  ],
  [
    'altered',
    'altered month',
    'Builder Sven Holt said on Tuesday: "The tower will be finished by the end of May."',
    'Builder Sven Holt said on Tuesday that the tower would be finished by the end of March.',
  ],
  [
    'altered',
    'altered at least',
    'Police chief Ida Moll said on Tuesday: "At most thirty people took part in the march on the bridge."',
    'Police chief Ida Moll said on Tuesday: "At least thirty people took part in the march on the bridge."',
  ],
];

describe('near misses are kept apart', () => {
  it.each(near)('%s: %s', (expected, _, left, right, first, second) => check(expected, left, right, first, second));
});

describe('tellings of one utterance are found and typed', () => {
  it.each(told)('%s: %s', (expected, _, left, right, first, second) => check(expected, left, right, first, second));
});

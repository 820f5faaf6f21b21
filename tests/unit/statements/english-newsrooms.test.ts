import { describe, expect, it } from 'vitest';
import { attributionsOf, type Expected } from './said';

/** Paragraphs in the manner of English-language newsrooms, tabloids and court reports, each with every attribution that it holds. */
const PARAGRAPHS: readonly (readonly [headline: string, text: string, expected: readonly Expected[]])[] = [
  [
    '',
    'A former goalkeeper was jailed for nine years on Friday after a jury found him guilty of defrauding 40 pensioners. Prosecutor Helen Strand told Norwich Crown Court that Dean Cobb, 44, had "preyed on the lonely". Cobb, of Mill Lane, claimed he had been duped by a business partner, the court heard. In mitigation, his barrister said he was "truly sorry". Sentencing him, Judge Martin Ashe said: "You showed not a flicker of remorse."',
    [
      ['Helen Strand', 'named-person', [], 'asserts', 'Dean Cobb, 44, had "preyed on the lonely"'],
      ['Cobb', 'named-person', ['the court'], 'asserts', 'he had been duped by a business partner'],
      [
        'the court',
        'named-organisation',
        [],
        'asserts',
        'Cobb, of Mill Lane, claimed he had been duped by a business partner',
      ],
      ['his barrister', 'named-person', [], 'asserts', 'he was "truly sorry"'],
      ['Martin Ashe', 'named-person', [], 'asserts', 'You showed not a flicker of remorse'],
    ],
  ],
  [
    '',
    'NEW DELHI: The opposition on Wednesday alleged that the government had "bulldozed" the Bill through Parliament without debate, a charge denied by Parliamentary Affairs Minister Kiran Deshpande. "Every member was given time to speak," Deshpande told reporters. Sources in the ministry said the rules would be notified by month-end. According to a senior official, who did not wish to be named, at least three states have sought exemption. Congressman R. Pillai termed the move "unconstitutional" and said his party would move the Supreme Court.',
    [
      [
        'The opposition',
        'named-organisation',
        [],
        'asserts',
        'the government had "bulldozed" the Bill through Parliament without debate',
      ],
      [
        'Kiran Deshpande',
        'named-person',
        [],
        'denies',
        'the government had "bulldozed" the Bill through Parliament without debate',
      ],
      ['Kiran Deshpande', 'named-person', [], 'asserts', 'Every member was given time to speak'],
      ['Sources in the ministry', 'unnamed-official', [], 'asserts', 'the rules would be notified by month-end'],
      [
        'a senior official, who did not wish to be named',
        'unnamed-official',
        [],
        'asserts',
        'at least three states have sought exemption',
      ],
      ['Pillai', 'named-person', [], 'asserts', 'the move "unconstitutional"'],
      ['Pillai', 'named-person', [], 'asserts', 'his party would move the Supreme Court'],
    ],
  ],
  [
    '',
    'The chief executive of Halden Motors insisted on Tuesday that the company was "not for sale", dismissing a report in the Financial Courier that it had held talks with a Chinese rival. Shares fell 4 percent. Analysts at Brook & Lane estimate the group needs $2 billion in fresh capital by spring. "They\'re running out of road," one of them wrote in a note to clients. A spokeswoman for the rival, Jinhai, declined to comment.',
    [
      ['The chief executive of Halden Motors', 'named-person', [], 'asserts', 'the company was "not for sale"'],
      [
        'The chief executive of Halden Motors',
        'named-person',
        [],
        'denies',
        'a report in the Financial Courier that it had held talks with a Chinese rival',
      ],
      [
        'Analysts at Brook & Lane',
        'unnamed-source',
        [],
        'asserts',
        'the group needs $2 billion in fresh capital by spring',
      ],
      ['one of them', 'unnamed-source', [], 'asserts', "They're running out of road"],
    ],
  ],
  [
    '',
    'Scientists have found traces of plastic in the brains of migrating geese, a study published in the journal Northern Ecology suggests. Lead author Dr Mina Okafor, of the University of Tarn, said the finding was "deeply worrying". The team tested 212 birds over three winters. Dr Lewis Hart, who was not involved in the research, cautioned that the sample was small. The plastics industry body has previously rejected any link between packaging and wildlife deaths.',
    [
      [
        'a study published in the journal Northern Ecology',
        'document',
        [],
        'asserts',
        'Scientists have found traces of plastic in the brains of migrating geese',
      ],
      ['Mina Okafor', 'named-person', [], 'asserts', 'the finding was "deeply worrying"'],
      ['Lewis Hart', 'named-person', [], 'asserts', 'the sample was small'],
      [
        'The plastics industry body',
        'named-organisation',
        [],
        'denies',
        'any link between packaging and wildlife deaths',
      ],
    ],
  ],
  [
    '',
    'Tenants at Garrick House say they have complained about the lifts 30 times since January. "I\'ve been stuck twice," says Rosa Mendes, who is eight months pregnant. The landlord, Argent Homes, blames a shortage of parts. In a statement, the company said engineers would be on site by Thursday. Local MP Fiona Grant called the delay a disgrace and accused Argent of putting profit before safety. She has written to the regulator, which is understood to be investigating.',
    [
      [
        'Tenants at Garrick House',
        'unnamed-source',
        [],
        'asserts',
        'they have complained about the lifts 30 times since January',
      ],
      ['Rosa Mendes', 'named-person', [], 'asserts', "I've been stuck twice"],
      ['Argent Homes', 'named-person', [], 'asserts', 'a shortage of parts'],
      ['the company', 'named-organisation', [], 'asserts', 'engineers would be on site by Thursday'],
      ['MP Fiona Grant', 'named-person', [], 'asserts', 'the delay a disgrace'],
      ['MP Fiona Grant', 'named-person', [], 'asserts', 'Argent of putting profit before safety'],
    ],
  ],
  [
    '',
    'It was the dog that heard it first, Ann Tully recalls. "He wouldn\'t come away from the door," she says. Her neighbour thought it was thunder. Minutes later the hillside gave way. Geologists had warned as early as 2019 that the slope was unstable, documents seen by the Guardian show. The county says it acted on the advice it was given; residents say otherwise.',
    [
      ['Ann Tully', 'named-person', [], 'asserts', 'It was the dog that heard it first'],
      ['Ann Tully', 'named-person', [], 'asserts', "He wouldn't come away from the door"],
      ['Her neighbour', 'unnamed-source', [], 'asserts', 'it was thunder'],
      ['Geologists', 'unnamed-source', ['documents seen by the Guardian'], 'asserts', 'the slope was unstable'],
      [
        'documents seen by the Guardian',
        'document',
        [],
        'asserts',
        'Geologists had warned as early as 2019 that the slope was unstable',
      ],
      ['The county', 'named-organisation', [], 'asserts', 'it acted on the advice it was given'],
      ['residents', 'unnamed-source', [], 'asserts', 'otherwise'],
    ],
  ],
  [
    '',
    'Two more patients have died of the infection, bringing the total to nine, health officials announced on Thursday. Dr Priya Raman, the state\'s chief medical officer, urged people not to panic. "This is not Covid," she said, "but it is serious." The hospital denied a claim by nurses that protective gear had run out. One nurse, speaking on condition of anonymity, said staff were told to reuse masks.',
    [
      [
        'health officials',
        'unnamed-official',
        [],
        'asserts',
        'Two more patients have died of the infection, bringing the total to nine',
      ],
      ['Priya Raman', 'named-person', [], 'asserts', 'not to panic'],
      ['Priya Raman', 'named-person', [], 'asserts', 'This is not Covid … but it is serious'],
      ['The hospital', 'named-organisation', [], 'denies', 'a claim by nurses that protective gear had run out'],
      ['nurses', 'unnamed-source', [], 'asserts', 'protective gear had run out'],
      [
        'One nurse, speaking on condition of anonymity',
        'unnamed-source',
        [],
        'asserts',
        'staff were told to reuse masks',
      ],
    ],
  ],
  [
    '',
    'The prime minister is expected to announce an election as early as next week, three people familiar with the matter told Bloomberg News. His party trails in the polls. Asked about the report, a government spokeswoman said: "We don\'t comment on speculation." Opposition leader Karin Holt tweeted that voters "deserve better than leaks".',
    [
      [
        'three people familiar with the matter',
        'unnamed-source',
        ['Bloomberg News'],
        'asserts',
        'The prime minister is expected to announce an election as early as next week',
      ],
      ['a government spokeswoman', 'unnamed-official', [], 'asserts', "We don't comment on speculation"],
      ['Karin Holt', 'named-person', [], 'asserts', 'voters "deserve better than leaks"'],
    ],
  ],
  [
    '',
    'A federal judge on Monday blocked the order, ruling that the agency had exceeded its authority. In a 40-page opinion, Judge Dana Whitcomb wrote that the rule was "arbitrary and capricious". The Justice Department said it would appeal. Attorneys for the plaintiffs hailed the decision as a victory for farmers. Critics counter that it will gut protections for wetlands.',
    [
      ['A federal judge', 'unnamed-official', [], 'asserts', 'the agency had exceeded its authority'],
      ['Dana Whitcomb', 'named-person', [], 'asserts', 'the rule was "arbitrary and capricious"'],
      ['The Justice Department', 'named-organisation', [], 'asserts', 'it would appeal'],
      ['Attorneys for the plaintiffs', 'unnamed-source', [], 'asserts', 'the decision as a victory for farmers'],
      ['Critics', 'unnamed-source', [], 'asserts', 'it will gut protections for wetlands'],
    ],
  ],
  [
    '',
    'An independent review has found that the force ignored 60 complaints about the officer over a decade. Its author, Baroness Clare Denham, said the failures were "systemic". The commissioner apologised and insisted that things had changed. But victims\' groups dismissed the apology as "words on paper". According to the review, at least four senior officers knew of the allegations by 2016.',
    [
      [
        'An independent review',
        'document',
        [],
        'asserts',
        'the force ignored 60 complaints about the officer over a decade',
      ],
      ['Baroness Clare Denham', 'named-person', [], 'asserts', 'the failures were "systemic"'],
      ['The commissioner', 'named-person', [], 'asserts', 'things had changed'],
      ["victims' groups", 'unnamed-source', [], 'denies', 'the apology as "words on paper"'],
      ['the review', 'document', [], 'asserts', 'at least four senior officers knew of the allegations by 2016'],
    ],
  ],
  [
    '',
    "Russia's defence ministry said its forces had taken the village of Zelenka, a claim that could not be independently verified. Ukraine's general staff denied it had fallen. A soldier in the area, who gave only his first name, Andriy, told the AFP news agency that fighting was going on in the streets. Local media, citing residents, reported that the bridge had been blown up.",
    [
      ["Russia's defence ministry", 'named-organisation', [], 'asserts', 'its forces had taken the village of Zelenka'],
      ["Ukraine's general staff", 'named-organisation', [], 'denies', 'it had fallen'],
      [
        'A soldier in the area, who gave only his first name, Andriy',
        'unnamed-source',
        ['the AFP news agency'],
        'asserts',
        'fighting was going on in the streets',
      ],
      ['residents', 'unnamed-source', ['Local media'], 'asserts', 'the bridge had been blown up'],
    ],
  ],
  [
    '',
    'Sarah Klein grew up two streets from the mill. She remembers the whistle. "You could set your watch by it," she says now. Her brother, who worked there until it closed, blames the owners. The owners, for their part, say cheap imports killed the business. Nobody disputes that the town has never recovered, says historian Paul Ames.',
    [
      ['Sarah Klein', 'named-person', [], 'asserts', 'You could set your watch by it'],
      ['Her brother, who worked there until it closed', 'named-person', [], 'asserts', 'the owners'],
      ['The owners', 'unnamed-source', [], 'asserts', 'cheap imports killed the business'],
      ['Paul Ames', 'named-person', [], 'asserts', 'Nobody disputes that the town has never recovered'],
    ],
  ],
];

describe('English newsrooms', () => {
  it.each(PARAGRAPHS)('%s %s', (headline, text, expected) => {
    expect(attributionsOf('en', text, headline)).toEqual(expected);
  });
});

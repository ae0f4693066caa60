/** The letters in English. Whoever handles personal data in a company reads them: polite, without threats and without flourish. */
import { type Filled, lettered, listed, type Texts } from './texts.ts';
import type { LetterKind } from './types.ts';

const SUBJECTS: Readonly<Record<LetterKind, string>> = {
  'arco-access': 'Request for access to my personal data (ARCO rights)',
  'arco-rectification': 'Request for rectification of my personal data (ARCO rights)',
  'arco-cancellation': 'Request for cancellation of my personal data (ARCO rights)',
  'arco-opposition': 'Opposition to the processing of my personal data (ARCO rights)',
  'gdpr-access': 'Request for access to my personal data (Article 15 GDPR)',
};

const LFPDPPP = 'Mexican Federal Law on the Protection of Personal Data Held by Private Parties (Ley Federal de Protección de Datos Personales en Posesión de los Particulares, Official Gazette of the Federation, 20 March 2025)';

export const EN: Texts = {
  locale: 'en-GB',
  blanks: { name: '[your name]', reply: '[mail or postal address for the answer]', known: '[if you know one: account, mail address or identifier by which they can find your data]', place: '[place]' },
  subject: (kind) => SUBJECTS[kind],
  addressee: 'To the person or department in charge of personal data',
  subjectLabel: 'Subject',
  greeting: 'To whom it may concern,',
  paragraphs: (filled) => [
    opening(filled),
    ...seen(filled),
    ...ASKED[filled.kind](filled),
    ...(filled.kind === 'gdpr-access' ? europe(filled) : mexico(filled)),
  ],
  farewell: 'Yours faithfully,',
};

const opening = ({ kind, name, company }: Filled): string => ({
  'arco-access': `My name is ${name}. On the basis of Articles 21, 22, 27 and 28 of the ${LFPDPPP}, I request access to the personal data that ${company} holds about me.`,
  'arco-rectification': `My name is ${name}. On the basis of Articles 21, 23, 27, 28 and 30 of the ${LFPDPPP}, I request the rectification of personal data that ${company} holds about me.`,
  'arco-cancellation': `My name is ${name}. On the basis of Articles 21, 24, 27 and 28 of the ${LFPDPPP}, I request the cancellation of the personal data that ${company} holds about me.`,
  'arco-opposition': `My name is ${name}. On the basis of Articles 21, 26, 27 and 28 of the ${LFPDPPP}, I object to ${company} processing my personal data for the purposes given below.`,
  'gdpr-access': `My name is ${name}. On the basis of Article 15 of Regulation (EU) 2016/679 (GDPR), I request access to the personal data that ${company} processes about me.`,
})[kind];

function seen({ witnessed: { requests, visits, days, hosts, unnamed, sites }, company, named, from, to }: Filled): string[] {
  const span = from === to ? `On ${from}` : `Between ${from} and ${to}`;
  const counts = `${count(requests, 'request', 'requests')}, in ${count(visits, 'visit', 'visits')} to web pages, on ${count(days, 'day', 'days')}`;
  return [
    `I make this request for the following reason. ${span}, my browser sent requests to ${named === 'owner' ? `servers that, according to public sources, ${company} operates` : `servers of ${company}`}: at least ${counts}.${hosts.length > 0 ? ` The servers were:\n${listed(hosts, (more) => `and ${count(more, 'other', 'others')}`, unnamed)}` : ''}`,
    ...(sites.length > 0 ? [`It happened when I visited, among others, these sites:\n${listed(sites, (more) => `and ${count(more, 'other', 'others')}`)}`] : []),
  ];
}

const ASKED: Readonly<Record<LetterKind, (filled: Filled) => string[]>> = {
  'arco-access': () => [`Please tell me:\n${lettered([
    'which personal data of mine you hold, including identifiers of my browser or device, IP addresses, pages visited, and the profiles or segments that were made of them;',
    'where you obtained them;',
    'what you use them for, and how long you keep them;',
    'to whom you have transferred or disclosed them;',
    'which privacy notice applies, and since when.',
  ])}`, 'I would be grateful for a copy of the data as an electronic document.'],
  'arco-rectification': () => ['What I ask you to correct: [inexact or incomplete data]\nIt should read: [correct data]\nDocument that supports it: [document that you enclose]'],
  'arco-cancellation': () => [
    'I ask you to cancel all data that relate to me or to my browser or device, including identifiers, pages visited, profiles and segments.',
    'If you passed them on to other persons or companies, please make this request known to them too, and let me know when the cancellation has been carried out.',
  ],
  'arco-opposition': () => [
    'I object to the use of my data for profiling, for advertising aimed at me, and for following what I do from one site to another. [Take out or add purposes]',
    'The reason, in my situation, is the following: [say why this processing harms you or may harm you]',
  ],
  'gdpr-access': () => [`Please confirm whether you process personal data concerning me and, if so, give me the information of Article 15(1) and (2):\n${lettered([
    'the purposes of the processing;',
    'the categories of data;',
    'the actual recipients to whom they were or will be disclosed, and the safeguards for transfers outside the European Union;',
    'how long they are stored, or the criteria for that;',
    'where you obtained them;',
    'whether there is automated decision-making, including profiling, with its logic and its consequences.',
  ])}`, 'I also request a copy of the data (Article 15(3)), including identifiers of my browser or device, IP addresses, pages visited, and profiles or segments, in a commonly used electronic form.'],
};

const mexico = ({ reply, known, answer, effect, authority }: Filled): string[] => [
  `Where to send your answer: ${reply}\nDocument that proves my identity: [document that you enclose]\nTo find my data: ${known}`,
  `Article 31 gives you at most ${answer} working days from receipt of this request to tell me what you decide; if it is granted, it takes effect within the following ${effect} working days. The procedure is free of charge (Article 34).`,
  `If you consider that the request cannot be granted, please give me the reason in writing (Article 33). If I receive no answer, or do not agree with it, I can turn to the ${authority} (Article 40).`,
  'If you consider that this law does not apply to you, or that another company is responsible for these data, please say so and name it.',
];

const europe = ({ reply, known, answer, extension }: Filled): string[] => [
  `Where to send your answer: ${reply}\nTo find my data: ${known}`,
  'If you cannot identify me by this, please tell me which further information you need (Articles 11 and 12). Please use what I say here for no purpose but to answer.',
  `Article 12(3) gives you ${answer === 1 ? 'one month' : `${answer} months`} from receipt, which may be extended by ${extension === 2 ? 'two' : extension} further months only where necessary, and if you inform me within the first. If you do not act on the request, please give me the reasons. I have the right to lodge a complaint with a supervisory authority (Article 77).`,
  'If you consider that this Regulation does not apply to you, or that another company is responsible for these data, please say so and name it.',
];

const numbers = new Intl.NumberFormat('en-GB');
const count = (amount: number, one: string, other: string): string => `${numbers.format(amount)} ${amount === 1 ? one : other}`;

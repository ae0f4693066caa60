/** Las cartas en español. Las lee quien trata datos personales en una empresa: usted, sin amenazas y sin adornos. */
import { type Filled, lettered, listed, type Texts } from './texts.ts';
import type { LetterKind } from './types.ts';

const SUBJECTS: Readonly<Record<LetterKind, string>> = {
  'arco-access': 'Solicitud de acceso a mis datos personales (derechos ARCO)',
  'arco-rectification': 'Solicitud de rectificación de mis datos personales (derechos ARCO)',
  'arco-cancellation': 'Solicitud de cancelación de mis datos personales (derechos ARCO)',
  'arco-opposition': 'Oposición al tratamiento de mis datos personales (derechos ARCO)',
  'gdpr-access': 'Solicitud de acceso a mis datos personales (artículo 15 del RGPD)',
};

const LFPDPPP = 'Ley Federal de Protección de Datos Personales en Posesión de los Particulares (Diario Oficial de la Federación, 20 de marzo de 2025)';

export const ES: Texts = {
  locale: 'es-MX',
  blanks: { name: '[tu nombre]', reply: '[correo o domicilio para la respuesta]', known: '[si la conoces: cuenta, correo o identificador con que pueden localizar tus datos]', place: '[lugar]' },
  subject: (kind) => SUBJECTS[kind],
  addressee: 'A la persona o departamento de datos personales',
  subjectLabel: 'Asunto',
  greeting: 'A quien corresponda:',
  paragraphs: (filled) => [
    opening(filled),
    ...seen(filled),
    ...ASKED[filled.kind](filled),
    ...(filled.kind === 'gdpr-access' ? europe(filled) : mexico(filled)),
  ],
  farewell: 'Atentamente',
};

const opening = ({ kind, name, company }: Filled): string => ({
  'arco-access': `Me llamo ${name}. Con fundamento en los artículos 21, 22, 27 y 28 de la ${LFPDPPP}, les solicito acceso a los datos personales que ${company} tenga de mí.`,
  'arco-rectification': `Me llamo ${name}. Con fundamento en los artículos 21, 23, 27, 28 y 30 de la ${LFPDPPP}, les solicito la rectificación de datos personales que ${company} tiene de mí.`,
  'arco-cancellation': `Me llamo ${name}. Con fundamento en los artículos 21, 24, 27 y 28 de la ${LFPDPPP}, les solicito la cancelación de los datos personales que ${company} tenga de mí.`,
  'arco-opposition': `Me llamo ${name}. Con fundamento en los artículos 21, 26, 27 y 28 de la ${LFPDPPP}, me opongo a que ${company} trate mis datos personales para los fines que indico abajo.`,
  'gdpr-access': `Me llamo ${name}. Con fundamento en el artículo 15 del Reglamento (UE) 2016/679 (RGPD), les solicito acceso a los datos personales que ${company} trate sobre mí.`,
})[kind];

function seen({ witnessed: { requests, visits, days, hosts, unnamed, sites }, company, named, from, to }: Filled): string[] {
  const span = from === to ? `El ${from}` : `Entre el ${from} y el ${to}`;
  const counts = `${count(requests, 'petición', 'peticiones')}, en ${count(visits, 'visita', 'visitas')} a páginas web, en ${count(days, 'día', 'días')}`;
  return [
    `Hago esta solicitud por lo siguiente. ${span}, mi navegador hizo peticiones a ${named === 'owner' ? `servidores que, según fuentes públicas, opera ${company}` : `servidores de ${company}`}: al menos ${counts}.${hosts.length > 0 ? ` Los servidores fueron:\n${listed(hosts, (more) => `y ${count(more, 'otro', 'otros')} más`, unnamed)}` : ''}`,
    ...(sites.length > 0 ? [`Ocurrió al visitar, entre otros, estos sitios:\n${listed(sites, (more) => `y ${count(more, 'otro', 'otros')} más`)}`] : []),
  ];
}

const ASKED: Readonly<Record<LetterKind, (filled: Filled) => string[]>> = {
  'arco-access': () => [`Les pido que me informen:\n${lettered([
    'qué datos personales míos tienen, incluidos los identificadores de mi navegador o dispositivo, direcciones IP, páginas visitadas y los perfiles o segmentos que hayan formado con ellos;',
    'de dónde los obtuvieron;',
    'para qué los usan y por cuánto tiempo los conservan;',
    'a quién se los han transferido o comunicado;',
    'cuál es el aviso de privacidad aplicable y desde cuándo.',
  ])}`, 'Les agradeceré una copia de los datos en documento electrónico.'],
  'arco-rectification': () => ['El dato que pido corregir es: [dato inexacto o incompleto]\nDebe decir: [dato correcto]\nDocumento que lo sustenta: [documento que acompañas]'],
  'arco-cancellation': () => [
    'Pido la cancelación de todos los datos que se relacionen conmigo o con mi navegador o dispositivo, incluidos identificadores, páginas visitadas, perfiles y segmentos.',
    'Si los transmitieron a otras personas o empresas, les pido que también les hagan saber esta solicitud, y que me avisen cuando la cancelación se haya efectuado.',
  ],
  'arco-opposition': () => [
    'Me opongo a que usen mis datos para formar perfiles, dirigirme publicidad o seguir mi actividad de un sitio a otro. [Quita o agrega finalidades]',
    'El motivo, por mi situación, es el siguiente: [explica por qué este tratamiento te causa o puede causarte un daño]',
  ],
  'gdpr-access': () => [`Les pido que me confirmen si tratan datos personales que me conciernen y, en tal caso, la información del artículo 15, apartados 1 y 2:\n${lettered([
    'los fines del tratamiento;',
    'las categorías de datos;',
    'los destinatarios concretos a los que se comunicaron o comunicarán, y las garantías de las transferencias fuera de la Unión Europea;',
    'el plazo de conservación o los criterios para determinarlo;',
    'de dónde obtuvieron los datos;',
    'si hay decisiones automatizadas, incluida la elaboración de perfiles, y con qué lógica y consecuencias.',
  ])}`, 'Solicito también una copia de los datos (artículo 15, apartado 3), incluidos los identificadores de mi navegador o dispositivo, direcciones IP, páginas visitadas y los perfiles o segmentos, en un formato electrónico de uso común.'],
};

const mexico = ({ reply, known, answer, effect, authority }: Filled): string[] => [
  `Medio para recibir su respuesta: ${reply}\nDocumento que acredita mi identidad: [documento que acompañas]\nPara localizar mis datos: ${known}`,
  `El artículo 31 les da un plazo máximo de ${answer} días hábiles, contados desde que reciban esta solicitud, para comunicarme su determinación; si procede, se hace efectiva dentro de los ${effect} días hábiles siguientes. El trámite es gratuito (artículo 34).`,
  `Si consideran que la solicitud no procede, les pido que me digan el motivo por escrito (artículo 33). Si no recibo respuesta o no estoy conforme con ella, puedo acudir a la ${authority} (artículo 40).`,
  'Si consideran que esta ley no les aplica, o si otra empresa es la responsable de estos datos, les pido que me lo digan y que indiquen cuál.',
];

const europe = ({ reply, known, answer, extension }: Filled): string[] => [
  `Medio para recibir su respuesta: ${reply}\nPara localizar mis datos: ${known}`,
  'Si no pueden identificarme con esto, les pido que me digan qué información adicional necesitan (artículos 11 y 12). Les pido también que no usen lo que aquí digo para otro fin que responder.',
  `El artículo 12, apartado 3, les da un plazo de ${answer === 1 ? 'un mes' : `${answer} meses`} desde la recepción, que solo puede prorrogarse otros ${extension === 2 ? 'dos' : extension} meses si es necesario y si me lo informan dentro del primero. Si no dan curso a la solicitud, les pido que me digan los motivos. Tengo derecho a presentar una reclamación ante una autoridad de control (artículo 77).`,
  'Si consideran que este Reglamento no les aplica, o si otra empresa es la responsable de estos datos, les pido que me lo digan y que indiquen cuál.',
];

const numbers = new Intl.NumberFormat('es-MX');
const count = (amount: number, one: string, other: string): string => `${numbers.format(amount)} ${amount === 1 ? one : other}`;

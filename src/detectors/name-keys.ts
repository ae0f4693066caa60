/**
 * What the name of a parameter or cookie says of its value: whether it is made to name a person or a browser, or why it never does.
 *
 * Innocent values look as random as a name does; often only what they are called tells them apart. The words were gathered from
 * the documentation of consent frameworks, tag managers, ad servers and log-in protocols. Names are compared in lower case without
 * punctuation: `partner_uid`, `partnerUid` and `partner-uid` are one.
 */

/**
 * `id`: names a person or a browser. `plain`: tells nothing. The others never name one: `session` one visit to one service (a log-in, a
 * payment, a player), which ends and of which all who take part are told, `cache` a random number against caches or a time, `consent` what
 * was agreed to, `event` one view, request, auction, order or click, `thing` a product, article or advertisement, `public` the site's or a
 * company's own number, the same for every visitor, `content` a version or a hash of contents, `secret` a signature or a log-in's ticket,
 * `text` words, `page` the page's own address.
 */
export type KeyKind = 'id' | 'session' | 'plain' | 'cache' | 'consent' | 'event' | 'thing' | 'public' | 'content' | 'secret' | 'text' | 'page';

const WORDS: Record<Exclude<KeyKind, 'plain'>, string> = {
  id: `uid uuid guid userid user usr visitorid visitor vtid cid gid gacid gagid dcmcid dcmgid gaclientid tdid ttdpuid puid dpuuid mcmid mcvid mcgvid mboxmcgvid
    ecid dmid googlegid buid bsuid ckid cookie fpid fuid muid suid xuid idfa idfv gaid aaid ifa maid adid did udid buyeruid partnerdeviceid piggybackcookie
    em hem emailhash hashedemail viewerid personid profileid customerid memberid subscriberid anonymousid anonid anid distinctid kuid apnid fbp euid id5 id5id sharedid pubcid
    ga wtfpc lrid envelope auid gclau mceid veroid olyencid fingerprint visitorhash oueid
    ajsanonymousid idl mmuid extid externalid`,
  session: 'sid ssid session sessionid sessid jsessionid phpsessid sessiontoken aspsessionid aspnetsessionid',
  cache: `cb cbust cachebuster cachebust cachebreaker cache bust buster nocache nc rnd rand random randomnumber rn r rv ord ordnum z ts tst tstamp t tm time timestamp
    now date dcrnd jid gjid salt seed cachekey cbk start end expires exp lastmodified lm sct`,
  consent: 'usprivacy uspstring usp addtlconsent gcs gcd tcstring tcf npa dma dmacps iabtcf didomitoken ccpa',
  event: `pvid pvi pv viewid pageid pageloadid pageuuid impid imp impressionid iid auctionid aid bidid bid reqid requestid xrequestid rid requestuuid
    transactionid transaction txnid txid traceid traceparent spanid correlationid correlator corr eventid evid eid hitid sdid mboxmcsdid supplementaldataid mboxpage mboxrid
    slotid creativeid crid placementid placement lineitem lineitemid order orderid oid dealid deal campaignid campaign cmpid adgroupid nonce
    gclid wbraid gbraid dclid fbclid fbc msclkid ttclid twclid yclid ymclid ysclid irclickid clickid clkid epik lifatid sccid rdtcid igshid srsltid searchid queryid
    hid utmz utmb utmc utmv chunkid batchid messageid logid jobid taskid nr cfray`,
  thing: 'item itemid product productid products sku skus pr1id contentid contentids article articleid post postid video videoid asset assetid image imageid ad adslot adunit iu size sizes prod cat type',
  public: `client pub pubid publisher publisherid account accountid acct acctid site siteid sitekey property propertyid pixel pixelid tag tagid tid tids container containerid
    app appid appkey apikey key k license licensekey org orgid dorgid mcorgid organizationid tenant tenantid network networkid nid networkcode partner partnerid zone zoneid
    project projectid workspace workspaceid widget widgetid googlenid advertiserid advid merchant merchantid shop shopid store storeid measurementid experiment experimentid
    variant variation variationid utmexpid gaexp segment segments aamb mboxaamb dblob blob clientkey writekey dsn sitetag trackingid gatrackingid conversionid label gtm tagexp`,
  content: 'v ver version hash h rev revision etag md5 sha sha1 sha256 sha384 sha512 integrity sri build buildid release commit checksum crc digest file filename dpl',
  secret: `sig signature hmac policy keypairid state code codechallenge codeverifier samlrequest samlresponse relaystate idtoken accesstoken authtoken token ticket csrf csrftoken
    xsrf xsrftoken authenticitytoken otp challenge captcha sessionstate assertion jwt password pass pwd secret auth authorization st se`,
  text: 'email mail correo phone tel telephone telefono mobile movil celular cel whatsapp msisdn title dt dtitle kw keywords keyword q query search text desc description name category ua useragent uafvl charset lang language locale utmsource utmmedium utmcampaign utmcontent utmterm',
  page: 'dl dr loc pageurl pagelocation pageaddress referer referrer ref refurl documentreferrer documenturl pagereferrer topurl tld',
};

/** Beginnings and ends that decide where the whole is on no list. */
const BEGIN: readonly [RegExp, KeyKind][] = [
  [/^(?:gdpr|consent|euconsent|usprivacy|gpp|tcf|cmp|optanon|cookieconsent|onetrust|didomi)/, 'consent'],
  [/^(?:xamz|xgoog|csrf|xsrf|saml|oauth|cfbm|cfclearance|akbmsc|bmsv|bmsz|bmmi|abck|ts01|datadome|awsalb)/, 'secret'],
  [/^(?:page|pageview|pageload|view|request|req|event|auction|bid|impression|imp|transaction|trans|txn|trace|span|hit|order|click|search|query)(?:u?uid|guid|ids?)$/, 'event'],
  [/^(?:creative|content|article|product|item|placement|slot|video|asset|image|campaign|ad|unit)(?:u?uid|guid|ids?)$/, 'thing'],
  [/^(?:site|pixel|tag|account|org|publisher|pub|app|application|container|tenant|network|zone|project|workspace|widget|advertiser|merchant)(?:u?uid|guid|ids?)$/, 'public'],
  [/session(?:u?uid|guid|ids?)$/, 'session'],
];
const ID_END = /(?:uid|guid|userid|visitorid|visitor|deviceid|cookieid|personid|profileid|vtid|anonymousid|viewerid|customerid|idp?fa|gaid)$/;

const KNOWN: ReadonlyMap<string, KeyKind> = new Map(Object.entries(WORDS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind as KeyKind] as const)));

/** The same few hundred names come again and again. */
const asked = new Map<string, KeyKind>();
const ROOM = 1_000;
const LONGEST = 40;

/** Stands for the key of a value that has none. */
export const NO_KEY = '?';

/** @param key as written. @returns what it says of its value. */
export function keyKind(key: string): KeyKind {
  if (key === NO_KEY) return 'plain';
  const known = asked.get(key);
  if (known !== undefined) return known;
  const kind = judge(key.slice(0, LONGEST).toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  if (asked.size >= ROOM) asked.clear();
  asked.set(key, kind);
  return kind;
}

function judge(word: string): KeyKind {
  if (word === '') return 'cache';
  const kind = KNOWN.get(word) ?? BEGIN.find(([begin]) => begin.test(word))?.[1];
  if (kind !== undefined) return kind;
  return ID_END.test(word) ? 'id' : 'plain';
}

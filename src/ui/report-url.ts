/** The newspaper report that started Testigo. */
export const REPORT_URL = 'https://www.ipsnews.net/2014/06/mexico-both-victim-and-victimiser-in-cyberespionage/';

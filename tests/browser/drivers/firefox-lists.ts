/**
 * Entries for Firefox's own lists of trackers, which it else fetches from its maker: small tables in the local database, named like
 * the real ones, for the flag follows from the name (netwerk/url-classifier/UrlClassifierCommon.cpp of Firefox).
 */

/** Hosts by the list that is to name them. */
export type ListEntries = Partial<Record<'ads' | 'analytics' | 'social' | 'fingerprinting', readonly string[]>>;

/** Runs with the browser's own rights. `arguments`: ListEntries. */
export const FILL_LISTS = `
  const [lists] = arguments;
  const database = Cc['@mozilla.org/url-classifier/dbservice;1'].getService(Ci.nsIUrlClassifierDBService);
  const name = (list) => (list === 'fingerprinting' ? 'base-fingerprinting' : list) + '-track-simple';
  const fill = (list, hosts) => new Promise((done, fail) => {
    const entries = hosts.map((host) => host + '/').join('\\n');
    database.beginUpdate({
      QueryInterface: ChromeUtils.generateQI(['nsIUrlClassifierUpdateObserver']),
      updateUrlRequested() {}, streamFinished() {}, updateSuccess: () => done(), updateError: (error) => fail(new Error(list + ': ' + error)),
    }, name(list), '');
    database.beginStream('', '');
    database.updateStream('n:1000\\ni:' + name(list) + '\\na:1:32:' + entries.length + '\\n' + entries);
    database.finishStream();
    database.finishUpdate();
  });
  Services.prefs.setStringPref('urlclassifier.trackingAnnotationTable', ['ads', 'analytics', 'social'].map(name).join(','));
  Services.prefs.setStringPref('urlclassifier.features.fingerprinting.annotate.blacklistTables', name('fingerprinting'));
  for (const [list, hosts] of Object.entries(lists)) await fill(list, hosts);`;

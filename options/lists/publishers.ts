/**
 * Where lists are published: the same places as those of the catalogue (catalogue/lists.json, with licence and holder), and of each the
 * file that one would look for. Addresses are of pages, opened by the person; Testigo fetches nothing.
 */
import lists from '../../catalogue/lists.json' with { type: 'json' };

export interface Publisher {
  id: string; name: string; licence: string; page: string;
  /** Id of the words on what it publishes. */
  about: string;
  /** The one file that holds most, where there is one. */
  file?: { name: string; page: string };
}

const TOLD: readonly { id: string; about: string; file?: string }[] = [
  { id: 'amnesty', about: 'lists-about-amnesty', file: 'blob/master/2021-07-18_nso/pegasus.stix2' },
  { id: 'mvt', about: 'lists-about-mvt' },
  { id: 'citizenlab', about: 'lists-about-citizenlab' },
  { id: 'echap', about: 'lists-about-echap', file: 'blob/master/generated/stalkerware.stix2' },
  { id: 'targetedthreats', about: 'lists-about-targetedthreats', file: 'blob/master/targetedthreats.csv' },
];

/** `CC-BY-NC-SA-4.0` as people write it. */
const licenceText = (spdx: string): string => spdx.replace(/^CC-(.+)-(\d\.\d)$/, 'CC $1 $2');

export const PUBLISHERS: readonly Publisher[] = TOLD.flatMap(({ id, about, file }) => {
  const list = lists.find((one) => one.id === id);
  if (!list) return [];
  const { repository: page, holder: name, licence } = list;
  return { id, name, licence: licenceText(licence), page, about, ...(file === undefined ? {} : { file: { name: file.slice(file.lastIndexOf('/') + 1), page: `${page}/${file}` } }) };
});

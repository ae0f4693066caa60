/** Where a click on a notification leads: to the evidence of the visit that it told of, by what the session remembers. */
import type { AlertLog } from '../memory/alerts/alert-log.ts';
import type { StorageArea } from '../memory/private-guard.ts';

const DASHBOARD = 'dashboard/index.html#';

/** Pages for the other notifications. */
const PAGES: Readonly<Record<string, string>> = { letters: `${DASHBOARD}letters`, test: 'options/index.html' };

/** @returns the page for the id of a notification: the visit's evidence; the card, where the visit is gone; the log of findings, where nothing is known of it */
export function evidenceOf(log: Pick<AlertLog, 'noticed'>, session: Pick<StorageArea, 'get'>): (id: string) => Promise<string> {
  return async (id) => {
    const page = PAGES[id];
    if (page !== undefined) return page;
    const row = await log.noticed(id).catch(() => undefined);
    if (!row) return `${DASHBOARD}findings`;
    const key = `visit:${row.visit}`;
    const isThere = await session.get(key).then((kept) => kept[key] !== undefined, () => false);
    return isThere ? `${DASHBOARD}evidence/${encodeURIComponent(row.visit)}` : `${DASHBOARD}card/${row.card}`;
  };
}

/** An organisation's policy in the form that each browser and system reads: docs/organisations/ has these files, and the tests load them. */
import { GECKO_ID } from '../../build/manifest.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type PolicyContent = Readonly<Record<string, Json>>;

/** Stands in the files for the identifier that the browser gave; the options show it. */
export const EXAMPLE_ID = 'abcdefghijklmnopabcdefghijklmnop';

const lines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Each file of docs/organisations/ by its name. */
export const policyFiles = (policy: PolicyContent): Readonly<Record<string, string>> => ({
  'chrome.json': lines({ '3rdparty': { extensions: { [EXAMPLE_ID]: policy } } }),
  'chrome-windows.reg': registry(policy),
  'chrome-macos.plist': `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n${property(policy, 0)}\n</plist>\n`,
  'firefox-policies.json': lines({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: policy } } } }),
  'firefox-managed-storage.json': lines({ name: GECKO_ID, description: 'Testigo', type: 'storage', data: policy }),
});

/** Lists and objects as JSON in a text: Chrome reads them so where its schema asks for one. */
function registry(policy: PolicyContent): string {
  const values = Object.entries(policy).map(([name, value]) => `"${name}"=${typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(typeof value === 'string' ? value : JSON.stringify(value))}`);
  return ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${EXAMPLE_ID}\\policy]`, ...values, ''].join('\r\n');
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function property(value: Json, depth: number): string {
  const space = '  '.repeat(depth);
  if (typeof value === 'string') return `${space}<string>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`;
  if (typeof value === 'number') return `${space}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${space}<${value}/>`;
  if (Array.isArray(value)) return `${space}<array>\n${value.map((one: Json) => property(one, depth + 1)).join('\n')}\n${space}</array>`;
  return `${space}<dict>\n${Object.entries(value).map(([key, one]) => `${space}  <key>${key}</key>\n${property(one as Json, depth + 1)}`).join('\n')}\n${space}</dict>`;
}

/** Whether a host is that site, or a host below it. */
export const within = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

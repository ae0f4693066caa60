/** What browsers and systems ask over plain http to learn whether a portal answers for everyone. */
export const PORTAL_CHECKS: ReadonlySet<string> = new Set([
  'detectportal.firefox.com', 'detectportal.brave-http-only.com', 'connectivitycheck.gstatic.com', 'connectivitycheck.android.com', 'clients3.google.com',
  'www.gstatic.com', 'captive.apple.com', 'www.msftconnecttest.com', 'www.msftncsi.com', 'ipv6.msftconnecttest.com', 'nmcheck.gnome.org',
  'connectivity-check.ubuntu.com', 'network-test.debian.org', 'fedoraproject.org', 'neverssl.com', 'httpforever.com', 'captiveportal.kuketz.de',
]);

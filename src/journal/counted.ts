/** Bits of OpenHop.counted: which facts of a hop its contact has counted. */
export const BEGUN = 1;
export const ANSWERED = 2;
export const REFUSED = 4;
export const CACHED = 8;
export const PROXIED = 16;
export const PLAIN = 32;
export const COOKIE = 64;
export const ADDRESS = 128;
/** Its host has no room among the contacts. */
export const BEYOND = 256;

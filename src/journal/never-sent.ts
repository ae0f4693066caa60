/**
 * Errors after which nobody received the request: a blocker, a name that does not resolve, a server that cannot be reached.
 * Any other failure (aborted, timed out, an answer that the browser rejected) may come after the server has read everything.
 *
 * Chromium: net/base/net_error_list.h. Firefox: the nsresult names of xpcom/base/ErrorList.py.
 */
const NEVER_SENT = /ERR_(?:BLOCKED_BY_(?:CLIENT|ADMINISTRATOR|CSP|LOCAL_NETWORK_ACCESS_CHECKS)|NAME_\w+|ICANN_NAME_COLLISION|CONNECTION_(?:REFUSED|FAILED)|ADDRESS_\w+|INTERNET_DISCONNECTED|UNSAFE_PORT|DISALLOWED_URL_SCHEME|UNKNOWN_URL_SCHEME|CACHE_MISS|PROXY_CONNECTION_FAILED|CERT_\w+|SSL_\w+)|ERROR_(?:UNKNOWN_HOST|CONNECTION_REFUSED|OFFLINE|PORT_ACCESS_NOT_ALLOWED|TRACKING_URI|UNKNOWN_PROXY_HOST|PROXY_CONNECTION_REFUSED|MALFORMED_URI|CONTENT_BLOCKED|DOCUMENT_NOT_CACHED|\w+_URI)$/;

/** @param error as the browser words it, e.g. `net::ERR_BLOCKED_BY_CLIENT` or `NS_ERROR_UNKNOWN_HOST`. */
export const neverSent = (error: string): boolean => NEVER_SENT.test(error);

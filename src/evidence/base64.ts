/** Bytes as RFC 4648 writes them, for the hash in a content-security policy. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

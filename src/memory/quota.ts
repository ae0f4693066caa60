/** Chrome: "… quota bytes exceeded. Values were not stored."; Firefox, and every database: QuotaExceededError. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}

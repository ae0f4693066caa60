/** What the page cannot do by itself: the browser does it, or a fixture pretends to. */
export interface StopHands {
  /** @param steps how far back the page before lies. Where there is none, the tab closes. */
  back(steps: number): void;
  /** @returns whether it was copied */
  copy(text: string): Promise<boolean>;
  /** Opens what was held, once. @returns false when it could not be let through */
  once(): Promise<boolean>;
}

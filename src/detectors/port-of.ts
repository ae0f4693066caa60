/** The port that an address names itself. @returns `:8080`, or '' where it names none. */
export const portOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*?(:\d{1,5})(?:[/?#]|$)/.exec(url)?.[1] ?? '';

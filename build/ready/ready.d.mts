/** Types of ready.mjs for the TypeScript that imports it. */
export type BrowserKind = 'chromium' | 'firefox';
export declare const ROOT: string;
export declare class NotReady extends Error {}
export declare function say(line: string): void;
export declare function plainly(main: () => Promise<number | void>): Promise<never>;
export declare function ensureDependencies(root?: string): 'installed' | 'already-there';
export declare function isOldNode(version: string): boolean;
export declare function findBrowser(kind: BrowserKind, environment?: NodeJS.ProcessEnv): string | undefined;
export declare function ensureBrowser(kind: BrowserKind): string;

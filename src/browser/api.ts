/** The browser's API under one name in both browsers. Nothing else imports the polyfill for the listeners' sake. */
import browser from 'webextension-polyfill';
import type { BrowserApi, DeeperApi } from './types.ts';

export const api: BrowserApi & DeeperApi = browser;

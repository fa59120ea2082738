import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium';

/** A Chromium without a window, which ends with this process at the latest. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findChromium(),
    // onExit answers signals; a second listener would race it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox', // Chromium refuses to start as root with it, and only pages of our own server are shown.
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

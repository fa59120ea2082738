import { window } from 'vscode';
import type { Services } from './services';

/** Agrees to the online services: asks, unless the argument is `true`. */
export async function allowOnlineServices({ online }: Services, agreed?: unknown): Promise<void> {
  if (agreed === true) return online.agree();
  if (await online.withConsent()) window.setStatusBarMessage('Paper Digest may ask online services', 4000);
}

export async function forgetConsent({ online }: Services): Promise<void> {
  await online.forgetConsent();
  void window.showInformationMessage('Paper Digest asks no online service any more, and has forgotten their replies. Records that were completed stay.');
}

import i18next from 'i18next';
import { showToast } from './toastStore.ts';

/** Puts a text on the clipboard and says whether that worked. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ text: i18next.t('chat.copied') });
  } catch {
    showToast({ text: i18next.t('chat.copyFailed') });
  }
}

/** The language in which the extension speaks: that of the findings. VS Code has no Vietnamese of its own, so its display language does not decide. */
import * as vscode from 'vscode';
import { type Locale, WORDS, type Words } from './words.js';

/** The language that the user has set; Vietnamese unless said otherwise. */
export function locale(): Locale {
  const set = vscode.workspace.getConfiguration('sokhop').get<string>('locale');
  if (set === 'en' || set === 'vi') return set;
  return /^vi(?:-|$)/iu.test(vscode.env.language) ? 'vi' : 'en';
}

/** Everything that the extension says, in the user's language. */
export function words(): Words {
  return WORDS[locale()];
}

import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { language } from '../../app/i18n.ts';
import { useChatStore } from '../state/store.ts';

/** The scene's vocabulary with its meaning; a word chosen goes into the sentence being written. */
export function Words({ scenario, onChosen }: { scenario: ScenarioView; onChosen: () => void }) {
  const { t } = useTranslation();
  const store = useChatStore();
  // In the language learned the gloss is in that language for whoever reads the app in it: a definition.
  const shown = language();
  return (
    <section className="words">
      <h2>{t('chat.wordsTitle')}</h2>
      <p>{t('chat.wordsHint')}</p>
      <ul>
        {scenario.vocabulary.map(({ word, gloss }) => (
          <li key={word}>
            <button
              type="button"
              onClick={() => {
                store.setState({ insertion: { word } });
                onChosen();
              }}
            >
              <b lang={scenario.language}>{word}</b>
              <span>{gloss[shown]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Language } from '../../preload/schemas/common.ts';
import type { GrammarCard } from '../../preload/schemas/grammar.ts';
import { language as shownLanguage } from '../app/i18n.ts';

interface FormTableProps {
  table: NonNullable<GrammarCard['table']>;
  /** The language of the forms. */
  language: Language;
  caption: string;
}

/** The forms of a card, in rows; on a phone it scrolls by itself, never the page. */
export function FormTable({ table, language, caption }: FormTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section className="grammar-table" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head[shownLanguage()].map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={language}>
          {table.rows.map(([first, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { Dialog } from 'electron';
import type { Language } from '../../preload/schemas/common.ts';

const words = {
  models: { es: 'Modelos', en: 'Models' },
} satisfies Record<string, Record<Language, string>>;

/**
 * The system's window to choose files or a folder with.
 * @returns absolute paths; none where the user thought better of it.
 */
export function createFileChooser(dialog: Pick<Dialog, 'showOpenDialog'>, language: () => Language) {
  return async (what: 'model-files' | 'folder'): Promise<string[]> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(
      what === 'folder'
        ? { properties: ['openDirectory', 'createDirectory'] }
        : {
            properties: ['openFile', 'multiSelections'],
            filters: [{ name: words.models[language()], extensions: ['gguf', 'onnx'] }],
          },
    );
    return canceled ? [] : filePaths;
  };
}

import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { call } from '../../bridge/client.ts';
import { mutedForm, muteRule, muteWords } from '../../state/mutedRules.ts';
import { nameRule } from '../../state/ruleNames.ts';
import { reportFailure } from '../../ui/reportFailure.ts';
import { showToast } from '../../ui/toastStore.ts';
import { markEdit, useChatStore } from '../state/store.ts';
import { focusNote, leaveNote } from './focus.ts';
import { wordDiff } from './wordDiff.ts';

/** What a learner can decide about a note; every decision can be undone. */
export function useNoteActions(message: Message, edit: StoredEdit) {
  const messageId = message.id;
  const { t } = useTranslation();
  const store = useChatStore();
  const close = () => {
    store.setState({ openNote: null, nearNote: null });
    leaveNote(edit.id);
  };
  const reopen = () => void markEdit(store, messageId, edit.id, 'open');
  const undo = { label: t('common.undo'), onPress: reopen };

  return {
    apply: async () => {
      close();
      await markEdit(store, messageId, edit.id, 'applied');
    },
    ignore: async () => {
      close();
      await markEdit(store, messageId, edit.id, 'ignored');
      showToast({ text: t('notes.ignoredToast'), action: undo });
    },
    mute: async () => {
      close();
      try {
        await muteRule(edit.rule, true);
        nameRule(edit.rule, { type: edit.type, ...wordDiff(message.text, edit) });
        const unmute = () => void muteRule(edit.rule, false).catch(reportFailure);
        showToast({ text: t('notes.mutedToast'), action: { label: t('common.undo'), onPress: unmute } });
      } catch (thrown) {
        reportFailure(thrown);
      }
    },
    /** These words are meant as they stand, here and wherever this rule would mark them again. */
    meant: async () => {
      const words = message.text.slice(edit.start, edit.end);
      close();
      try {
        await muteWords(edit.rule, mutedForm(words), true);
        const takeBack = () => void muteWords(edit.rule, mutedForm(words), false).catch(reportFailure);
        showToast({
          text: t('marks.meantToast', { words }),
          action: { label: t('common.undo'), onPress: takeBack },
        });
      } catch (thrown) {
        reportFailure(thrown);
      }
    },
    /** The note is wrong: kept with its sentence, and out of sight. */
    report: async () => {
      close();
      try {
        const { id: reportId } = await call('corrections.report', { messageId, editId: edit.id });
        await markEdit(store, messageId, edit.id, 'ignored');
        const takeBack = () => {
          reopen();
          call('corrections.removeReport', { reportId }).catch(reportFailure);
        };
        showToast({
          text: t('marks.reportToast'),
          action: { label: t('common.undo'), onPress: takeBack },
        });
      } catch (thrown) {
        reportFailure(thrown);
      }
    },
    /** From the note itself: it stays open, and the focus is where it can be applied again, not where it was. */
    takeBack: async () => {
      await markEdit(store, messageId, edit.id, 'open');
      focusNote(edit.id);
    },
  };
}

import { go } from '../app/route.ts';
import { call } from '../bridge/client.ts';

/**
 * Opens a scene. One that was opened before and where nothing was said yet is taken up again, so that looking
 * around leaves no empty conversations behind.
 * @throws CallError
 */
export async function openScenario(scenarioId: string): Promise<void> {
  const known = await call('conversations.list', {});
  const untouched = known.find((one) => one.scenarioId === scenarioId && one.messageCount <= 1);
  const id = untouched?.id ?? (await call('conversations.create', { scenarioId })).id;
  go({ screen: 'chat', conversationId: id });
}

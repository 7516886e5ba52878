import type { Page } from '@playwright/test';
import type { Answer, Bridge, MethodInput, MethodName, MethodOutput } from '../preload/contract.ts';

/** Calls a method of the contract from the page, through the door the page itself uses. */
export async function callFrom<M extends MethodName>(
  page: Page,
  name: M,
  input: MethodInput<M>,
): Promise<MethodOutput<M>> {
  const answer = (await page.evaluate(
    async ([method, payload]) => {
      const { tertulia } = window as { tertulia?: Bridge };
      if (tertulia) return tertulia.call(method as 'app.info', payload as Record<string, never>);
      const response = await fetch(`/api/call/${method}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${sessionStorage.getItem('tertulia.token')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(payload),
      });
      return response.json();
    },
    [name, input] as const,
  )) as Answer<MethodOutput<M>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

/** Id of the conversation on screen. */
export function conversationOn(page: Page): string {
  const [, id] = /#\/chat\/([\w-]+)/.exec(new URL(page.url()).hash) ?? [];
  if (id === undefined) throw new Error(`no conversation at ${page.url()}`);
  return id;
}

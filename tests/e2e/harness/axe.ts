import axe, { type AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Tab, until } from './driver';

/** WCAG 2.2 at level AA, with all that it takes over from earlier versions. */
const RULES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe found wrong, one line for each element. */
type Violations = readonly string[];

function told({ violations }: Pick<AxeResults, 'violations'>): Violations {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} · ${node.html.slice(0, 160)} · ${node.any[0]?.message ?? ''}`),
  );
}

const RUN = (context: string) =>
  `axe.run(${context}, ${JSON.stringify(RULES)}).then(({ violations }) => JSON.stringify({ violations }))`;

/** Runs axe on one of the extension's own pages, with all that folds away open. The debugger may pass the page's policy. */
export async function violationsOn(page: Page): Promise<Violations> {
  await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
  await page.evaluate(axe.source);
  return told(JSON.parse((await page.evaluate(RUN('document'))) as string) as AxeResults);
}

/**
 * Runs axe on what the extension shows in a web page: in the content scripts' world, where its closed shadow root can be
 * handed to axe as if it were open. Chromium only.
 */
export async function violationsOnCard(tab: Tab): Promise<Violations> {
  const session = await tab.page.createCDPSession();
  try {
    const contextId = await ownWorld(session);
    const evaluate = async (expression: string): Promise<string> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as string;
    };
    await evaluate(axe.source);
    await evaluate(
      `Object.defineProperty(document.querySelector('isnad-card'), 'shadowRoot', {
        configurable: true,
        value: chrome.dom.openOrClosedShadowRoot(document.querySelector('isnad-card')),
      });`,
    );
    return told(JSON.parse(await evaluate(RUN("document.querySelector('isnad-card')"))) as AxeResults);
  } finally {
    await session.detach();
  }
}

/** The content scripts' world of the page's top frame. */
async function ownWorld(session: CDPSession): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = context.auxData as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) found.push(context.id);
  });
  await session.send('Runtime.enable');
  return until('the content scripts’ world', async () => found[0]);
}

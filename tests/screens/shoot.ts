/** `npm run screenshots`: a picture of every screen in every state, language and theme, in `out/screens`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INTERFACE_LANGUAGES } from '../../src/messages/protocol';
import { BrowserMissing } from '../demo/browsers';
import { Stage, type Theme, wholePicture } from './stage';
import { fileOf, SCREEN_STATES, SIZES } from './states';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/screens' },
    /** Part of the pictures' names, such as `popup-` or `-ar-dark`. */
    only: { type: 'string', default: '' },
    width: { type: 'string' },
  },
});
const THEMES: readonly Theme[] = ['light', 'dark'];

async function main(): Promise<void> {
  const folder = resolve(values.out);
  await mkdir(folder, { recursive: true });
  const stage = await Stage.open();
  try {
    for (const state of SCREEN_STATES) {
      for (const language of INTERFACE_LANGUAGES) {
        for (const theme of THEMES) {
          const name = `${state.screen}-${state.name}-${language}-${theme}`;
          if (!name.includes(values.only)) continue;
          const { width, height } = SIZES[state.screen];
          const look = { language, theme, width: Number(values.width ?? width), height };
          const page = await stage.show(fileOf(state), await state.answers(language), look, state.shown);
          await state.after?.(page);
          await writeFile(join(folder, `${name}.png`), await wholePicture(page));
          await page.close();
          console.log(`${name}.png`);
        }
      }
    }
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof BrowserMissing ? error.message : error);
  process.exitCode = 1;
});

// The fonts of the letters, read once from their packages (Noto Sans with Arabic and Hebrew, OFL 1.1). Bytes go into the pure renderer as a parameter.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FACES = [
  ['noto-sans', '400Regular/NotoSans_400Regular.ttf'],
  ['noto-sans', '400Regular_Italic/NotoSans_400Regular_Italic.ttf'],
  ['noto-sans', '700Bold/NotoSans_700Bold.ttf'],
  // For names as they are written at home. Chinese, Japanese and Korean would need 10 MB more for each weight.
  ['noto-sans-arabic', '400Regular/NotoSansArabic_400Regular.ttf'],
  ['noto-sans-hebrew', '400Regular/NotoSansHebrew_400Regular.ttf'],
] as const;
let loaded: Uint8Array[] | undefined;

/** Font files as bytes: regular, italic, bold, Arabic, Hebrew. @throws if a font package is not installed */
export function loadFonts(): Uint8Array[] {
  if (!loaded) {
    const { resolve } = createRequire(import.meta.url);
    loaded = FACES.map(([name, face]) => {
      const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
      return new Uint8Array(readFileSync(join(folder, face)));
    });
  }
  return loaded;
}

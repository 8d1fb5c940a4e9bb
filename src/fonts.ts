// The fonts of the letters, read once from their package (Noto Sans, OFL 1.1). Bytes go into the pure renderer as a parameter.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FACES = [
  '400Regular/NotoSans_400Regular.ttf',
  '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '700Bold/NotoSans_700Bold.ttf',
];
let loaded: Uint8Array[] | undefined;

/** Font files as bytes: regular, italic, bold. @throws if the font package is not installed */
export function loadFonts(): Uint8Array[] {
  if (!loaded) {
    const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'));
    loaded = FACES.map((face) => new Uint8Array(readFileSync(join(folder, face))));
  }
  return loaded;
}

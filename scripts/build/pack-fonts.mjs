// The fonts of the submission pack, cut out of families of Noto: what Chinese filings are written with, and what names of recipients in
// other countries are written with. Their licence goes beside them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** Tells what the fonts in dist were made of. */
const stamp = '.build/pack-fonts.txt';

/**
 * Left out of what the Chinese font has: the ideographs of extension A, which only the encodings of recent years hold; those of GBK and of
 * the table of standard characters of 2013 among them stay. Everything else stays: letters, kana, signs, all ideographs of Unicode 1, and
 * those beyond the first plane that the font has, which are the rare ones of that table.
 */
const extensionA = { first: 0x3400, last: 0x4dbf };
const standardOfExtensionA =
  '㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䵣䶮';

/** Tables that steer vertical lines and the grid of a screen: figures use none of them. */
const unused = ['BASE', 'vhea', 'vmtx', 'STAT', 'gasp', 'prep', 'fpgm', 'cvt '];
/** Tables that choose and place glyphs by those beside them: fonts without them are set one glyph for one character. */
const shaping = ['GSUB', 'GPOS', 'GDEF'];

/** What scripts cannot do without: letters joined, syllables formed, marks above their letters. Kerning and ornaments are left out. */
const marks = ['ccmp', 'locl', 'mark', 'mkmk'];
const joined = ['isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'curs', 'rclt'];
const syllables = ['nukt', 'akhn', 'rphf', 'half', 'blwf', 'vatu', 'cjct', 'pres', 'abvs', 'blws', 'psts', 'haln', 'abvm', 'blwm', 'dist'];

/**
 * In the order in which they are asked for a character; the file names begin with their place, since they are read in the order of their
 * names. Each is one family, as it comes but for what `keeps` leaves out.
 */
const families = [
  { file: '1-noto-sans-sc.ttf', from: import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'), keeps: chineseKeeps() },
  { file: '2-noto-sans.ttf', from: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'), features: [...marks, ...syllables] },
  {
    file: '3-noto-sans-arabic.ttf',
    from: import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    features: [...marks, ...joined],
  },
  {
    file: '4-noto-sans-hebrew.ttf',
    from: import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    features: marks,
  },
  { file: '5-noto-sans-thai.ttf', from: import.meta.resolve('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'), features: marks },
  { file: '6-noto-sans-kr.ttf', from: import.meta.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'), keeps: isKorean },
  { file: '7-noto-emoji.ttf', from: import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'), features: marks },
];

/** Packages of which fonts are cut; their licences go along. */
export const packFontPackages = families.map(({ from }) => `node_modules/@expo-google-fonts/${from.split('/').at(-3)}`);

/** Writes the fonts and `OFL.txt` into a folder, unless they are there and current; fonts of other names are taken away. */
export async function buildPackFonts(outFolder) {
  const versions = packFontPackages.map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const made = `${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}, cut by ${digest(readFileSync(new URL(import.meta.url)))}\n`;
  const files = [...families.map(({ file }) => file), 'OFL.txt'];
  if (files.every((file) => existsSync(join(outFolder, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
  mkdirSync(outFolder, { recursive: true });
  for (const family of families) put(join(outFolder, family.file), await cut(family));
  put(join(outFolder, 'OFL.txt'), licences());
  for (const file of readdirSync(outFolder).filter((name) => name.endsWith('.ttf') && !files.includes(name))) rmSync(join(outFolder, file), { force: true });
  mkdirSync('.build', { recursive: true });
  writeFileSync(stamp, made);
}

async function cut({ from, keeps, features }) {
  const bytes = readFileSync(new URL(from));
  const points = require('fontkit')
    .create(bytes)
    .characterSet.filter((point) => keeps?.(point) ?? true);
  const text = points.map((point) => String.fromCodePoint(point)).join('');
  const common = { targetFormat: 'truetype', noHinting: true };
  if (features) return await require('subset-font')(bytes, text, { ...common, keepFeatures: features, dropTables: unused });
  return await require('subset-font')(bytes, text, { ...common, noLayoutClosure: true, dropTables: [...unused, ...shaping] });
}

/** Whoever reads it meanwhile sees the old one or the new one, never a part. */
function put(file, content) {
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

/** One licence for all, below the notices of the families. */
function licences() {
  const texts = packFontPackages.map((folder) => readFileSync(join(folder, 'LICENSE_FONT'), 'utf8').trim());
  const notices = texts.map((text) => text.split('\n', 1)[0].trim());
  const [terms] = texts.map((text) => text.slice(text.indexOf('\n')).trim());
  return `${[...new Set(notices)].join('\n')}\n\n${terms}\n`;
}

/** All syllables, and the letters of which they are made. */
function isKorean(point) {
  return (point >= 0xac00 && point <= 0xd7a3) || (point >= 0x3131 && point <= 0x318e) || (point >= 0x1100 && point <= 0x11ff);
}

function chineseKeeps() {
  const kept = charactersOfGbk();
  for (const symbol of standardOfExtensionA) kept.add(symbol.codePointAt(0));
  return (point) => point < extensionA.first || point > extensionA.last || kept.has(point);
}

/** All two-byte characters of GBK, as the decoder of the platform knows them. */
function charactersOfGbk() {
  const decoder = new TextDecoder('gbk');
  const points = new Set();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const [symbol, ...more] = decoder.decode(new Uint8Array([lead, trail]));
      if (symbol !== undefined && symbol !== '\uFFFD' && more.length === 0) points.add(symbol.codePointAt(0));
    }
  return points;
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

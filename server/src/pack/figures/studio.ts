// Draws planned figures: each sheet as SVG, PNG and Mermaid text, and all of them as one PDF.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Language, Text } from '../../engine/text.js';
import type { PackAssets } from '../pack.js';
import { Stopped } from '../stopped.js';
import type { Picture, Pictures } from './figure.js';
import type { FigurePlan } from './figure-plan.js';
import { laySheet } from './layout/lay-sheet.js';
import { openTypeface, type Typeface } from './layout/typeface.js';
import { describe } from './output/description.js';
import { mermaidText } from './output/mermaid.js';
import { openPdf } from './output/pdf.js';
import { dotsPerInch, withResolution } from './output/png.js';
import { svgText } from './output/svg.js';
import { words } from './plan/words.js';
import { pointsPerMillimetre } from './room.js';

export interface DrawingRoom {
  /** Told after each sheet: how many are done, and how many there are. */
  readonly tell: (done: number, of: number) => void;
  /** Asked before each sheet; where it says yes, `Stopped` is thrown. */
  readonly stopped: () => boolean;
}

export interface Studio {
  draw(plans: readonly FigurePlan[], language: Language, room: DrawingRoom): Promise<Pictures>;
}

/** Once per process; a second initialisation is an error. */
let renderer: Promise<void> | undefined;

/** Reads the fonts and starts the renderer. */
export async function openStudio({ fonts, renderer: wasm }: PackAssets): Promise<Studio> {
  renderer ??= initWasm(wasm);
  await renderer;
  return { draw: (plans, language, room) => drawAll(plans, language, { fonts, room }) };
}

/** `图 3 续（第 2 页，共 4 页）　系统架构图`: as it stands below the picture. */
export function captionOf(figure: Pick<FigurePlan, 'number' | 'title' | 'sheets'>, sheet: number, language: Language): string {
  const { number, title, sheets } = figure;
  const part: Text = sheets === 1 ? { en: '', zh: '' } : { en: ` (sheet ${sheet} of ${sheets})`, zh: `（第 ${sheet} 页，共 ${sheets} 页）` };
  if (language === 'zh') return `${sheet === 1 ? '' : '续'}图 ${number}${part.zh}　${title.zh}`;
  return `Figure ${number}${sheet === 1 ? '' : ', continued'}${part.en}: ${title.en}`;
}

interface Means {
  readonly fonts: readonly Uint8Array[];
  readonly room: DrawingRoom;
}

async function drawAll(plans: readonly FigurePlan[], language: Language, { fonts, room }: Means): Promise<Pictures> {
  const typeface = openTypeface(fonts);
  const first = plans[0];
  const pdf = await openPdf(
    {
      title: words.figures[language],
      author: first?.handler[language] ?? '',
      language: { en: 'en', zh: 'zh-CN' }[language],
      day: first?.asOf ?? '1970-01-01',
      fonts,
    },
    typeface,
  );
  const sheets = plans.flatMap((figure) => figure.pages.map((_, index) => ({ figure, index })));
  const pictures: Picture[] = [];
  for (const { figure, index } of sheets) {
    await breath();
    if (room.stopped()) throw new Stopped();
    const drawing = laySheet(figure, index, { typeface, language });
    const picture = pictureOf(figure, index, { drawing, typeface, language });
    await pdf.add({ drawing, caption: picture.caption });
    pictures.push(picture);
    room.tell(pictures.length, sheets.length);
  }
  return { pictures, pdf: await pdf.bytes(), missing: typeface.missing() };
}

/** Lets what waits be heard, such as a cancel. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Drawn {
  readonly drawing: ReturnType<typeof laySheet>;
  readonly typeface: Typeface;
  readonly language: Language;
}

function pictureOf(figure: FigurePlan, index: number, { drawing, typeface, language }: Drawn): Picture {
  const page = figure.pages[index];
  const caption = captionOf(figure, index + 1, language);
  const description = page ? describe(page, language) : '';
  const svg = svgText(drawing, { title: caption, description }, typeface);
  return {
    figure: figure.id,
    sheet: index + 1,
    caption,
    description,
    width: drawing.width / pointsPerMillimetre,
    height: drawing.height / pointsPerMillimetre,
    svg,
    png: pngOf(svg, drawing.width),
    mermaid: page ? mermaidText(page, caption, language) : '',
  };
}

function pngOf(svg: string, width: number): Uint8Array {
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: Math.round((width / 72) * dotsPerInch) }, font: { loadSystemFonts: false } });
  const image = resvg.render();
  const png = withResolution(image.asPng());
  image.free();
  resvg.free();
  return png;
}

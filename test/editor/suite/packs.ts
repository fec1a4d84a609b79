import * as vscode from 'vscode';
import { contains, same } from './expected.js';
import { file } from './files.js';

const { fs } = vscode.workspace;

/** Submission packs, where nobody is asked because the caller has decided everything. */
export function packTests(): void {
  describe('a submission pack', () => {
    const parent = file('edited/packs');
    const prepare = (name: string, command = 'dataflow.pack') =>
      vscode.commands.executeCommand(command, {
        uri: String(file('one/flows.dataflow.yaml')),
        address: 'exporters.acme-cn',
        folder: vscode.Uri.joinPath(parent, name),
        readingCopies: [],
      });
    const read = async (path: string) => new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(parent, ...path.split('/'))));
    const names = async (folder: vscode.Uri) => (await fs.readDirectory(folder)).map(([name]) => name).sort();
    after(() => fs.delete(parent, { recursive: true }));

    it('is put where it is wanted, whole, with its figures drawn in outlines', async function () {
      this.timeout(120_000);
      await prepare('acme');
      const { outputs }: { outputs: { path: string }[] } = JSON.parse(await read('acme/manifest.json'));
      for (const { path } of outputs) await fs.stat(vscode.Uri.joinPath(parent, 'acme', ...path.split('/')));
      const figure = await read('acme/figures/figure-01-1.svg');
      same([figure.includes('<path'), figure.includes('<text')], [true, false]);
      contains(outputs.map(({ path }) => path).join(' '), '.docx');
      same(await names(parent), ['acme']);
    });

    it('may be the figures alone', async function () {
      this.timeout(120_000);
      await prepare('figures', 'dataflow.appendix');
      const { outputs }: { outputs: { path: string }[] } = JSON.parse(await read('figures/manifest.json'));
      same([outputs.some(({ path }) => path.endsWith('.svg')), outputs.some(({ path }) => path.endsWith('.docx'))], [true, false]);
    });

    it('is not put where other files are', async () => {
      await fs.writeFile(vscode.Uri.joinPath(parent, 'other', 'mine.txt'), new Uint8Array());
      await prepare('other');
      same(await names(vscode.Uri.joinPath(parent, 'other')), ['mine.txt']);
    });
  });
}

// What a person can do about the server: start it anew, and read what it wrote.
import { commands, Disposable } from 'vscode';
import type { Part } from '../app.js';

export const serverCommands: Part = ({ server, log }) =>
  Disposable.from(
    commands.registerCommand('dataflow.restartServer', () => server.restart()),
    commands.registerCommand('dataflow.showLog', () => log.show(true)),
  );

import { chdir } from 'node:process';
import { checkInGithub } from './github.js';
import { annotate } from './github-log.js';
import { checkInGitlab } from './gitlab.js';
import { readSettings, SettingFault, workingDirectory } from './settings.js';

// `dataflow-ci github` and `dataflow-ci gitlab` are what the action and the template run. All that they are told comes in the environment, so
// that nothing of it passes through a shell. This is the only program of the package that talks to another machine: to the code host whose
// build runs it, and only where a comment is asked for.
const services = { github: checkInGithub, gitlab: checkInGitlab };

const [service = ''] = process.argv.slice(2);
process.exitCode = await run(service);

async function run(name: string): Promise<number> {
  if (name !== 'github' && name !== 'gitlab') {
    console.error(`dataflow-ci: the build service is wanted: ${Object.keys(services).join(' or ')}`);
    return 2;
  }
  try {
    enter(workingDirectory(process.env));
    return await services[name](readSettings(process.env), process.env);
  } catch (fault) {
    if (!(fault instanceof SettingFault)) throw fault;
    if (name === 'github') annotate('error', fault.message);
    else console.error(`dataflow-ci: ${fault.message}`);
    return 2;
  }
}

function enter(folder: string): void {
  try {
    chdir(folder);
  } catch {
    throw new SettingFault(`there is no folder ${folder}`);
  }
}

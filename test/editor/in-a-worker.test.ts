import { suiteTests } from './kit/suite-tests.js';

await suiteTests('in the web worker of VS Code, with the server as a worker', 'worker');

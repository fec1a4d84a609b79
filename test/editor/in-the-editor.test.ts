import { suiteTests } from './kit/suite-tests.js';

await suiteTests('in VS Code, with the server as a process', 'node');

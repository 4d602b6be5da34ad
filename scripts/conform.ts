import { parseArgs } from 'node:util';
import { conform, NobodyAnswers } from '#mocks/conform/conform.ts';
import { reportText } from '#mocks/conform/report-text.ts';
import { giveUpWith, isAddress } from './command-line.ts';

const USAGE = `npm run conform -- --base http://localhost:4173 [--number 13900000030] [--password 246810] [--code 888888]

  --base      where the backend answers, without /api
  --number    of a customer for tests who may be signed in, and their service password; CONFORM_PASSWORD keeps it out of the list of processes
  --code      an SMS code that is right there for tests: the second proof takes it

Ends with 0 where nothing differs from the contract, 1 where something does or could not be checked, 2 where nobody answers.`;

const giveUp: (why: unknown) => never = giveUpWith(USAGE);

function given() {
  try {
    return parseArgs({
      options: {
        base: { type: 'string' },
        number: { type: 'string', default: '13900000030' },
        password: { type: 'string', default: process.env['CONFORM_PASSWORD'] ?? '246810' },
        code: { type: 'string', default: '888888' },
      },
    }).values;
  } catch (error) {
    return giveUp(error);
  }
}

const { base, number, password, code } = given();
if (base === undefined || !isAddress(base)) giveUp('--base must be where the backend answers, such as http://localhost:4173.');
try {
  const report = await conform(base, { number, password, code });
  console.log(reportText(report));
  process.exitCode = report.isClean ? 0 : 1;
} catch (error) {
  if (!(error instanceof NobodyAnswers)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

// Runs a story's steps in order, says each in one line and goes on after a failure.
export class Tally {
    passed = 0;
    failed = 0;

    constructor(say = console.log) {
        this.say = say;
        this.step = this.step.bind(this);
    }

    /** True when the step went well. A step that needs one which failed fails by itself. */
    async step(title, act) {
        const started = Date.now();
        try {
            await act();
            this.passed++;
            this.say(`  ok      ${title} (${Date.now() - started} ms)`);
            return true;
        } catch (error) {
            this.failed++;
            this.say(`  FAILED  ${title}\n${indented(error)}`);
            return false;
        }
    }
}

function indented(error) {
    const text = error instanceof Error ? `${error.message}\n${own_lines(error.stack ?? '')}` : String(error);
    return text.replace(/\u001b\[[0-9;]*m/g, '').replace(/^/gm, '            ');
}

const own_lines = (stack) => stack.split('\n').filter((line) => line.includes('/tests/browser/')).slice(0, 3).join('\n');

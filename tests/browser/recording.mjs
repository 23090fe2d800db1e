// The hands of a recorder on the one screen: lines, kinds, items of the agenda, the roll.
export const entry_texts = (page) => page.locator('#record > .entry').evaluateAll((all) =>
    all.map((one) => one.innerText.replace(/\s+/g, ' ').trim()));

export const shows = (page, text) => page.locator('#record > .entry', { hasText: text }).first().waitFor({ timeout: 10_000 });

export async function goes_live(page) {
    await page.locator('[data-stream-state].live').waitFor({ timeout: 15_000 });
}

/** Types the line and takes what Enter takes; waits until the entry stands there and the field is free again. */
export async function write(page, line, text = line) {
    await page.locator('#line').pressSequentially(line);
    await page.locator('[role=option][aria-selected=true]').first().waitFor();
    await page.press('#line', 'Enter');
    await shows(page, text);
    await page.waitForFunction(() => document.querySelector('#line').value === '');
}

export async function choose_kind(page, kind) {
    const button = page.locator(`.kinds input[value="${kind}"]`).locator('..');
    if (!(await button.isVisible())) await page.check('[data-more-kinds]');
    await button.click();
}

/** Goes on until the item with these words is running. */
export async function go_to_item(page, words) {
    for (let moves = 0; moves < 12; moves++) {
        const running = page.locator('#agenda li[aria-current=step]');
        if ((await running.count()) > 0 && (await running.innerText()).includes(words)) return;
        const before = await page.locator('#agenda').innerHTML();
        await page.click('#next-item');
        await page.waitForFunction((old) => document.querySelector('#agenda').innerHTML !== old, before);
    }
    throw new Error(`No item of the agenda is called “${words}”.`);
}

/** Opens a person of the roll, does something in their form and waits for the new roll. */
export async function call(page, name, act) {
    const person = page.locator('#roll li', { hasText: name }).first();
    await person.locator('summary').click();
    await Promise.all([page.waitForResponse((answer) => answer.url().includes('/attendance/')), act(person)]);
    await page.waitForTimeout(100);
}

/** Present members who may vote, as the screen says. */
export const entitled = async (page) => Number(/\d+/.exec(await page.locator('#roll header .source').innerText())[0]);

// In the language `pseudo` every translated text stands in ⟦…⟧. What else has letters is data, or was forgotten.

/** Visible texts and spoken attributes of the page, one entry each. */
export function texts_on(page) {
    return page.evaluate(() => {
        const found = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const parent = walk.currentNode.parentElement;
            if (!parent.closest('script, noscript, style, template, .authority summary, [name=capacity]')) found.push(walk.currentNode.data);
        }
        for (const element of document.body.querySelectorAll('*'))
            for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-word-done', 'data-confirm', 'data-word-live', 'data-word-lost', 'data-word-kept', 'data-word-failed'])
                if (element.hasAttribute(name)) found.push(element.getAttribute(name));
        return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
    });
}

/** Every string in a JSON value. */
export function strings_in(value) {
    if (typeof value === 'string') return [value];
    return value && typeof value === 'object' ? Object.values(value).flatMap(strings_in) : [];
}

/** What remains of the texts without translations, data, numbers and names that are the same in every language. */
export function bare(texts, data) {
    const known = [...new Set([...data, 'Đầu Mối', 'Enter', 'Tiếng Việt', 'English', 'BẢN TRÌNH DIỄN', 'Nơi nhận:', '06-BB/CB', '05-GM/CB'].flatMap((text) => [text, ...text.split('\n')]).map((text) => text.replace(/\s+/g, ' ').trim().toLowerCase()))]
        .filter((text) => text.length > 1).sort((one, other) => other.length - one.length);
    const left = texts.filter((text) => {
        let rest = without_translations(text).toLowerCase();
        for (const piece of known) if (rest.includes(piece)) rest = rest.split(piece).join(' ');
        return /\p{L}{2,}/u.test(rest);
    });
    return [...new Set(left)];
}

function without_translations(text) {
    for (let before = ''; before !== text;) [before, text] = [text, text.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
    return text.replace(/\{\w+\}|\d+ (January|February|March|April|May|June|July|August|September|October|November|December)/g, ' ');
}

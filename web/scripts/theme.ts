/** What this machine remembers of how pages look. `auto` follows the system. */
const settings = {
    theme: ['auto', 'light', 'dark'],
    contrast: ['auto', 'normal', 'high'],
    text: ['normal', 'small', 'large'],
} as const;
type Setting = keyof typeof settings;

export function apply_settings(): void {
    for (const setting of Object.keys(settings) as Setting[]) show(setting, remembered(setting));
}

/** Buttons `data-set-theme`, `data-set-contrast`, `data-set-text` and `data-toggle-contrast`. */
export function enhance_settings(): void {
    document.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
        if (!button) return;
        for (const setting of Object.keys(settings) as Setting[]) {
            const value = button.getAttribute(`data-set-${setting}`);
            if (value !== null) remember(setting, value);
        }
        if (button.hasAttribute('data-toggle-contrast')) remember('contrast', is_high_contrast() ? 'normal' : 'high');
    });
    mark_buttons();
}

function remembered(setting: Setting): string {
    try {
        return localStorage.getItem(`look-${setting}`) ?? settings[setting][0];
    } catch {
        return settings[setting][0];
    }
}

function remember(setting: Setting, value: string): void {
    try {
        localStorage.setItem(`look-${setting}`, value);
    } catch {
        // A browser that keeps nothing still shows the choice on this page.
    }
    show(setting, value);
    mark_buttons();
}

function show(setting: Setting, value: string): void {
    const root = document.documentElement;
    const known = (settings[setting] as readonly string[]).indexOf(value) > 0;
    if (known) root.dataset[setting] = value;
    else delete root.dataset[setting];
}

function is_high_contrast(): boolean {
    const chosen = document.documentElement.dataset['contrast'];
    return chosen ? chosen === 'high' : matchMedia('(prefers-contrast: more)').matches;
}

function mark_buttons(): void {
    for (const setting of Object.keys(settings) as Setting[]) {
        const current = document.documentElement.dataset[setting] ?? settings[setting][0];
        for (const button of document.querySelectorAll(`[data-set-${setting}]`))
            button.setAttribute('aria-pressed', String(button.getAttribute(`data-set-${setting}`) === current));
    }
    for (const button of document.querySelectorAll('[data-toggle-contrast]'))
        button.setAttribute('aria-pressed', String(is_high_contrast()));
}

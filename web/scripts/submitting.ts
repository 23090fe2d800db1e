import { fill_ids } from './ids.ts';

/** Ids in every form, no second press while sending, and one question before what cannot be taken lightly. */
export function enhance_submitting(): void {
    fill_ids(document);
    document.addEventListener('submit', (event) => {
        const form = event.target as HTMLFormElement;
        if (event.defaultPrevented || form.method === 'dialog') return;
        if (form.dataset['sending']) return event.preventDefault();
        if (!confirmed(form, event.submitter)) return event.preventDefault();
        if (form.method === 'post' && !form.dataset['swap']) mark_sending(form, event.submitter);
    });
    addEventListener('pageshow', () => document.querySelectorAll<HTMLFormElement>('form[data-sending]').forEach(mark_answered));
}

export function mark_sending(form: HTMLFormElement, button: HTMLElement | null): void {
    form.dataset['sending'] = 'yes';
    button?.setAttribute('aria-disabled', 'true');
}

export function mark_answered(form: HTMLFormElement): void {
    delete form.dataset['sending'];
    for (const button of form.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled');
}

/** Asks in the page's dialog; the yes sends the form again. */
function confirmed(form: HTMLFormElement, button: HTMLElement | null): boolean {
    const question = button?.dataset['confirm'] ?? form.dataset['confirm'];
    const dialog = document.querySelector<HTMLDialogElement>('dialog#confirm');
    if (!question || form.dataset['confirmed']) return true;
    if (!dialog) return confirm(question);
    dialog.querySelector('#confirm-text')!.textContent = question;
    dialog.returnValue = '';
    dialog.onclose = () => {
        if (dialog.returnValue !== 'yes') return;
        form.dataset['confirmed'] = 'yes';
        form.requestSubmit(button);
        delete form.dataset['confirmed'];
    };
    dialog.showModal();
    return false;
}

/** Whether this page answers a form: it was refused, or asks something before. */
export const answers_form = (): boolean => 'posted' in document.body.dataset;

/**
 * A page that answers a form takes the address of the page on which the form was: Back and reload then ask for that page,
 * and never for the form to be sent again. What is relative to the address of the answer stays what it was.
 */
export function take_address_of_form(): void {
    const form_page = answers_form() && document.referrer ? new URL(document.referrer) : null;
    if (form_page?.origin !== location.origin) return;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[formaction]')) button.setAttribute('formaction', button.formAction);
    history.replaceState(history.state, '', form_page);
}

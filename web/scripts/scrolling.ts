const near_the_end = 40;

/** The entries of a record begin at their end, and stay there when what stands below them takes more of the room. */
export function keep_at_end(): void {
    for (const scroller of document.querySelectorAll<HTMLElement>('.record-scroll')) {
        let at_end = true;
        const to_end = () => {
            if (at_end) scroller.scrollTop = scroller.scrollHeight;
        };
        scroller.addEventListener('scroll', () => {
            at_end = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near_the_end;
        });
        new ResizeObserver(to_end).observe(scroller);
        to_end();
    }
}

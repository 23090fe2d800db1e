import { run_clocks } from './clock.ts';
import { enhance_copying, enhance_printing } from './copying.ts';
import { enhance_highlight } from './highlight.ts';
import { enhance_keeping } from './keeping.ts';
import { enhance_menus } from './menus.ts';
import { enhance_quick_lines } from './quick-line.ts';
import { enhance_rows } from './rows.ts';
import { follow_stream } from './stream.ts';
import { enhance_submitting } from './submitting.ts';
import { enhance_swapping } from './swap.ts';
import { enhance_settings } from './theme.ts';

enhance_settings();
enhance_menus();
enhance_rows();
enhance_quick_lines();
enhance_submitting();
enhance_keeping();
enhance_swapping();
enhance_copying();
enhance_printing();
enhance_highlight();
run_clocks();
follow_stream();

const scroller = document.querySelector('.record-scroll');
if (scroller) scroller.scrollTop = scroller.scrollHeight;
document.querySelector<HTMLElement>('.refused')?.focus();

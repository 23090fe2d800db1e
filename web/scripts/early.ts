import { apply_settings } from './theme.ts';

document.documentElement.classList.add('script');
apply_settings();

import { enhance_printing } from './copying.ts';
import { enhance_settings } from './theme.ts';

enhance_settings();
enhance_printing();

import { copyOnClick } from './copy.ts';
import { indexText } from './index-text.ts';
import { foldMenu } from './menu.ts';
import { filterMenu } from './menu-filter.ts';
import { openForPrint } from './print.ts';
import { route } from './route.ts';
import { rememberLanguage } from './samples.ts';
import { search } from './search.ts';
import { switchTheme } from './theme.ts';

rememberLanguage();
route();
switchTheme();
foldMenu();
filterMenu();
openForPrint();
copyOnClick();
search(indexText);

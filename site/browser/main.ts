import { foldMenu } from './menu.ts';
import { openForPrint } from './print.ts';
import { route } from './route.ts';
import { offerCopies, rememberLanguage } from './samples.ts';
import { search } from './search.ts';
import { switchTheme } from './theme.ts';

rememberLanguage();
route(false);
addEventListener('hashchange', () => route(true));
switchTheme();
foldMenu();
openForPrint();
offerCopies();
search();

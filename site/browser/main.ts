import { foldMenu } from './menu.ts';
import { followScrolling, route } from './route.ts';
import { chooseLanguages, offerCopies } from './samples.ts';
import { search } from './search.ts';
import { switchTheme } from './theme.ts';

chooseLanguages();
route(false);
addEventListener('hashchange', () => route(true));
switchTheme();
foldMenu();
offerCopies();
search();
followScrolling();

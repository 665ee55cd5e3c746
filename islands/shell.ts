import { startAccount } from './shell/account';
import { startSearch } from './shell/search';
import { startTheme } from './shell/theme';

// On every page: the theme switch, the search dialog, and who is here.
startTheme();
startSearch();
startAccount();

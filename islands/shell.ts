import { startAccount } from './shell/account';
import { startSearch } from './shell/search';
import { startTheme } from './shell/theme';
import { startZone } from './shell/zone';

// On every page: the theme switch, the search dialog, who is here, and in which time zone.
startTheme();
startSearch();
startAccount();
startZone();

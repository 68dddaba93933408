import { render } from 'preact';
import { App } from './app';
import { work_offline } from './offline';
import { load, warm } from './state';

const page = document.getElementById('page')!;
page.replaceChildren();
render(<App />, page);
await load();
// The page is there first, then what reads.
warm();
void work_offline();

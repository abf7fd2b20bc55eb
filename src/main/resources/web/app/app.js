import 'htmx.org';
import './app.css';
import './forms.js';
import './keys.js';
import './rows.js';
import './visits.js';
import './choose.js';

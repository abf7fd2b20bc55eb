/** What comes in from outside: cleaned of what cannot be seen, and the one form in which people's data are compared. */
package vn.nghedan.web.input;

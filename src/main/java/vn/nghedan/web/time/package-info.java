/** The legal clock, and whether the machine's agrees with the database's. */
package vn.nghedan.web.time;

/** The agency, its units and its people: their lists, pages and changes. */
package vn.nghedan.directory.staff;

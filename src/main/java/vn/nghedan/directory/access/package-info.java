/** What would let somebody see or decide waits here until a second person confirms it. */
package vn.nghedan.directory.access;

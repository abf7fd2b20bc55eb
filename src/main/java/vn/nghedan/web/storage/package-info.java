/** The embedded database file, the room on its disk, and forms that can be sent again when it was full. */
package vn.nghedan.web.storage;

/** Where the contents lie: in the data directory, by their hash, each once; and what may come in at all. */
package vn.nghedan.attachment.store;

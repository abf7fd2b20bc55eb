/** The frame of a page: menu, words, language, notices, ways back. */
package vn.nghedan.web.frame;

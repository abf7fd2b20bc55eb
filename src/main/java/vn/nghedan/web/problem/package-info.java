/** What a room throws when something is wrong, and the one answer that the outside sees. */
package vn.nghedan.web.problem;

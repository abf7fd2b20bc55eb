/**
 * The shell that every other room stands in: the frame of a page, its tags and words, sign-in page, error pages and
 * problem+json, the language, the session cookie, the legal clock and whether the machine's agrees with the database's. It knows no feature room. A room throws the
 * exceptions of this package ({@link vn.nghedan.web.problem.BadInput}, {@link vn.nghedan.web.problem.NotFound}, …) and
 * {@link vn.nghedan.web.problem.Problems} turns them into the one answer the outside sees.
 */
package vn.nghedan.web;

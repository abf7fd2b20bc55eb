/** Accounts, passwords and the way in. */
package vn.nghedan.directory.signin;

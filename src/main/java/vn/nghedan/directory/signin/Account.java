package vn.nghedan.directory.signin;

import java.util.Set;

import vn.nghedan.directory.Role;

/** What a sign-in needs to know of a member of staff. */
record Account(String staffCode, String fullName, PasswordHash password, Set<Role> roles) {}

package vn.nghedan.directory;

import java.util.Set;

/** What a sign-in needs to know of a member of staff. */
record Account(String staffCode, String fullName, PasswordHash password, Set<Role> roles) {}

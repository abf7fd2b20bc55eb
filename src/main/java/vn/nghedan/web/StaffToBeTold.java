package vn.nghedan.web;

import java.util.Set;

/**
 * Somebody is to be told in the bell of something that is no due date; whoever fires it does so in the transaction that does it.
 *
 * @param staff the staff codes of those who are told
 * @param kind what it is about, as the notices name it
 * @param about in a few words, without anything that only some may know
 * @param href where it can be looked at
 */
public record StaffToBeTold(Set<String> staff, String kind, String about, String href) {}

/**
 * Carrying out decisions in force and what follows from conclusions (thi hành): who has to do what by when, what has been
 * done of it, what is late. The journal of the file is the truth; this room keeps what it says of obligations in tables
 * of its own, so that any past day can be counted, and lists it for whoever may know of the file.
 */
package vn.nghedan.execution;

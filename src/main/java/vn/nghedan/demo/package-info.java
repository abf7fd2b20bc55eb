/**
 * Invented people and invented facts, so that whoever starts the system for the first time finds it at work: files of
 * two years in every state, some late, some suspended, some extended. Everything goes through the same services and the
 * same law as real work, so nothing here can be in an illegal state. Told once, beside the running program, on an empty
 * directory, and only while {@code nghedan.demo} is on.
 */
package vn.nghedan.demo;

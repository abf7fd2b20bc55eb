package vn.nghedan.demo;

import java.util.function.Supplier;

/**
 * What is told in one piece: all of it in one transaction, or nothing.
 *
 * @param key under which it is told once
 * @param rank the lower, the sooner it is told
 * @param telling tells it and answers a number by which others refer to it; empty text where nobody does
 */
record Chapter(String key, int rank, Supplier<String> telling) {}

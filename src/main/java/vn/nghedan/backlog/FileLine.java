package vn.nghedan.backlog;

import java.time.LocalDate;

import vn.nghedan.web.frame.DueView;

/**
 * A file of any kind as one line of a page; everything in it is already in words.
 *
 * @param href the page of the file
 * @param duty what is due; empty where nothing is
 * @param due null where nothing is due
 * @param handler the name of who works on it; null while nobody does
 * @param mine whether that is the reader
 */
public record FileLine(String code, String href, String kind, String subject, String duty, DueView due, String state,
        String tone, String handler, boolean mine, String unit, LocalDate receivedOn, boolean restricted) {}

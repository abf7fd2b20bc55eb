/** What pages and programs are shown of a file: its view and the panels of its acts. Other rooms may use it. */
package vn.nghedan.casefile.view;

/** The pages and resources of cases and of the work list. */
package vn.nghedan.casefile.web;

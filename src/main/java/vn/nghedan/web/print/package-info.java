/** Pages as PDF, with their fonts in them, and numbers as codes that a hand scanner reads. */
package vn.nghedan.web.print;

/** What lies ahead in the next six weeks, and one period compared with another. */
package vn.nghedan.backlog.outlook;

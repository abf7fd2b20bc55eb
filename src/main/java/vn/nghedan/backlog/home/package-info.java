/** The home page "Hôm nay": what each officer must do. */
package vn.nghedan.backlog.home;

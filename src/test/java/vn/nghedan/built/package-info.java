/** The built program as processes of its own, which tests start, pause and kill. */
package vn.nghedan.built;

/** The reception register, form 03/TCD. */
package vn.nghedan.reception.register;

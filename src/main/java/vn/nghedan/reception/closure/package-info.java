/** Days on which the reception place is closed, and why. */
package vn.nghedan.reception.closure;

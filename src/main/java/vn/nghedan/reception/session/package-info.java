/** Sessions of reception: planning, calling off, holding and concluding them. */
package vn.nghedan.reception.session;

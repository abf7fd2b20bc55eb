/** Signing powers, delegations and stand-ins, each with its dates. */
package vn.nghedan.directory.power;

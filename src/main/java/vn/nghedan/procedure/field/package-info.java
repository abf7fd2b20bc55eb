/** What an act asks for: its fields, how what was typed is read exactly, and the data of a fact that comes of it. */
package vn.nghedan.procedure.field;

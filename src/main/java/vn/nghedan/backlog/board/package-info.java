/** The director's board, for today and for any past day. */
package vn.nghedan.backlog.board;

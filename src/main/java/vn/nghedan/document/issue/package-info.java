/** The papers of a file as issued: number, day and signer as the journal tells them, to whom they go by law, and when and how they went. */
package vn.nghedan.document.issue;

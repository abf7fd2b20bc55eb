/** Whether the signatures on a PDF still are what they were: who signed, when, whether anything was changed or added since, and who answers for the signer. */
package vn.nghedan.attachment.signature;

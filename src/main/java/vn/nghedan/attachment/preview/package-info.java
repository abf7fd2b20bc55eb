/** The pages of a content as pictures, so that nobody needs to open what somebody sent. */
package vn.nghedan.attachment.preview;

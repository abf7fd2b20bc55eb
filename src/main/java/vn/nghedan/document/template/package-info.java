/** The wording of official papers as data: versions with validity, basis and how sure the text is. */
package vn.nghedan.document.template;

/** An official paper in its parts, and how it is set by Nghị định 30/2020/NĐ-CP, as PDF and as .docx. */
package vn.nghedan.document.layout;
